import type { Paragraph } from '../../docx/read/model.ts';
import { mm, mmToTwip } from '../../nd30/units.ts';
import { pageNumbers } from '../page-number.ts';
import { layoutRule, notApplicable } from '../rule.ts';

/** An indent that sets the number off the middle by less is passed over. */
const TOLERANCE = mmToTwip(mm(5));

function centred({ format, text, fields, inTextBox, cell }: Paragraph): boolean {
  // A frame, a text box or a cell stands where it likes; only what the text itself says is judged.
  if (inTextBox || cell !== undefined || format.framed) return true;
  const before = text.slice(0, fields.find(({ name }) => name === 'PAGE')?.start ?? 0);
  if (format.alignment === 'center')
    return Math.abs(format.firstLine + format.indentLeft - format.indentRight) / 2 <= TOLERANCE;
  return before.includes('\t') && format.tabs.some(({ alignment }) => alignment === 'center');
}

export const rule = layoutRule({
  id: 'page-number-in-top-margin-center',
  title: 'Số trang ở giữa lề trên',
  valid: [{ long: true }],
  invalid: [
    { long: true, pageNumber: { area: 'footer' } },
    { long: true, pageNumber: { align: 'right' } },
  ],
  check({ document }) {
    const numbers = pageNumbers(document);
    if (numbers.length === 0) return notApplicable('văn bản không có số trang');
    return numbers.flatMap(({ area, paragraph }) => {
      if (area === 'footer')
        return [
          { at: paragraph, message: 'số trang ở lề dưới', hint: 'đặt số trang ở giữa lề trên (header)' },
        ];
      return centred(paragraph)
        ? []
        : [
            {
              at: paragraph,
              message: 'số trang không canh giữa',
              hint: 'canh giữa số trang theo chiều ngang',
            },
          ];
    });
  },
});

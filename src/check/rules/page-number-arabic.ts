import { pageNumbers } from '../page-number.ts';
import { layoutRule, notApplicable } from '../rule.ts';

const ARABIC: ReadonlySet<string> = new Set(['decimal', 'arabic', 'arabicDash']);
const switched = /\\\*\s*(?:roman|alphabetic|cardtext)/iu;

export const rule = layoutRule({
  id: 'page-number-arabic',
  title: 'Số trang bằng chữ số Ả Rập',
  valid: [{ long: true }],
  invalid: [{ long: true, pageNumber: { numerals: 'lowerRoman' } }],
  check({ document }) {
    const numbers = pageNumbers(document);
    if (numbers.length === 0) return notApplicable('văn bản không có số trang');
    return numbers
      .filter(
        ({ section, field }) => !ARABIC.has(section.pageNumbers.format) || switched.test(field.instruction),
      )
      .map(({ paragraph }) => ({
        at: paragraph,
        message: 'số trang không phải chữ số Ả Rập',
        hint: 'đặt kiểu số trang 1, 2, 3',
      }));
  },
});

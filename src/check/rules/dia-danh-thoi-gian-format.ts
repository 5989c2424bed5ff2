import { numberDateRules } from '../../nd30/catalogue/number-date.ts';
import { isBlankDate, placeDateText } from '../place-date-line.ts';
import { contentRule, notApplicable } from '../rule.ts';

const { must, ok, bad } = numberDateRules['dia-danh-thoi-gian-format'].pattern;

/** The catalogue's cases, in a year that the decree rules. */
const shown = (text: string) => ({
  parts: { placeDate: text.replace(/20(?:19|20)$/u, '2026') },
  shown: text,
});

/** A superfluous zero is `thang-no-zero-3-9`'s. */
const formOf = (text: string): string => placeDateText(text).replace(/tháng 0(?=[3-9] năm)/u, 'tháng ');

export const rule = contentRule({
  id: 'dia-danh-thoi-gian-format',
  title: 'Cách viết địa danh và thời gian ban hành',
  valid: ok.map(shown),
  invalid: bad.map(shown),
  check(words) {
    const [at] = words.lines('placeDate');
    if (at === undefined) return notApplicable('văn bản không có địa danh, thời gian');
    if (isBlankDate(at.text))
      return [
        {
          at,
          message: 'thời gian ban hành còn để trống',
          hint: 'ghi ngày, tháng, năm khi ban hành',
          review: true,
        },
      ];
    return must.test(formOf(at.text))
      ? []
      : [
          {
            at,
            message: `địa danh, thời gian viết “${placeDateText(at.text)}”`,
            hint: 'viết theo dạng Hà Nội, ngày 05 tháng 01 năm 2026',
            ...(words.sure('placeDate') ? {} : { review: true as const }),
          },
        ];
  },
});

import { printedNumber } from '../letters.ts';
import { page } from '../../nd30/page.ts';
import { pageNumbers } from '../page-number.ts';
import { layoutRule, notApplicable } from '../rule.ts';

const { min, max } = page.pageNumber.size;

export const rule = layoutRule({
  id: 'page-number-size',
  title: 'Cỡ chữ của số trang',
  valid: [
    { long: true, pageNumber: { sizePt: min } },
    { long: true, pageNumber: { sizePt: max } },
  ],
  invalid: [{ long: true, pageNumber: { sizePt: min - 1 } }],
  check({ document }) {
    const numbers = pageNumbers(document);
    if (numbers.length === 0) return notApplicable('văn bản không có số trang');
    return numbers
      .filter(({ field }) => field.format.sizePt < min || field.format.sizePt > max)
      .map(({ paragraph, field }) => ({
        at: paragraph,
        message: `số trang cỡ chữ ${printedNumber(field.format.sizePt)} pt`,
        hint: `đặt cỡ chữ từ ${min} đến ${max} pt`,
      }));
  },
});

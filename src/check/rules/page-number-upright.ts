import { pageNumbers } from '../page-number.ts';
import { layoutRule, notApplicable } from '../rule.ts';

export const rule = layoutRule({
  id: 'page-number-upright',
  title: 'Số trang chữ đứng, không đậm',
  valid: [{ long: true }],
  invalid: [
    { long: true, pageNumber: { italic: true } },
    { long: true, pageNumber: { bold: true } },
  ],
  check({ document }) {
    const numbers = pageNumbers(document);
    if (numbers.length === 0) return notApplicable('văn bản không có số trang');
    return numbers
      .filter(({ field: { format } }) => format.italic || format.bold)
      .map(({ paragraph }) => ({
        at: paragraph,
        message: 'số trang chữ nghiêng hoặc đậm',
        hint: 'đặt số trang chữ đứng, không đậm',
      }));
  },
});

import { pageNumbers } from '../page-number.ts';
import { layoutRule, notApplicable } from '../rule.ts';

export const rule = layoutRule({
  id: 'page-number-hidden-first',
  title: 'Không hiện số trang ở trang đầu',
  valid: [{ long: true }],
  invalid: [{ long: true, pageNumber: { onFirstPage: true } }],
  check({ document }) {
    const numbers = pageNumbers(document);
    if (numbers.length === 0) return notApplicable('văn bản không có số trang');
    const [first] = document.sections;
    const shown = numbers.find(
      ({ section, type }) => section === first && (first.titlePage ? type === 'first' : type === 'default'),
    );
    return shown === undefined
      ? []
      : [
          {
            at: shown.paragraph,
            message: 'số trang hiện ở trang thứ nhất',
            hint: 'chọn đầu trang riêng cho trang đầu (Different First Page) và để trống',
          },
        ];
  },
});

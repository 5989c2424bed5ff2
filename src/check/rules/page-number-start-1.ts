import { pageNumbers } from '../page-number.ts';
import { layoutRule, notApplicable } from '../rule.ts';

export const rule = layoutRule({
  id: 'page-number-start-1',
  title: 'Số trang đánh từ 1',
  valid: [{ long: true }, { long: true, pageNumber: { start: 1 } }],
  invalid: [{ long: true, pageNumber: { start: 3 } }],
  check({ document }) {
    if (pageNumbers(document).length === 0) return notApplicable('văn bản không có số trang');
    return document.sections
      .filter(({ pageNumbers: { start } }) => start !== undefined && start !== 1)
      .map((section) => ({
        at: section,
        message: `số trang bắt đầu từ ${section.pageNumbers.start ?? ''}`,
        hint: 'đánh số trang từ 1',
      }));
  },
});

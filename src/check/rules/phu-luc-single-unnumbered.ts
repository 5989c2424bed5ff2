import { annexesOf } from '../annexes.ts';
import { layoutRule, notApplicable, type Finding } from '../rule.ts';

export const rule = layoutRule({
  id: 'phu-luc-single-unnumbered',
  title: 'Một phụ lục thì không cần đánh số',
  valid: [{ appendices: [{}] }],
  invalid: [{ appendices: [{ label: 'Phụ lục I' }] }],
  check(located) {
    if (located.class === 'appendix')
      return notApplicable('tệp chỉ có phụ lục: không biết văn bản có mấy phụ lục');
    const [only, ...others] = annexesOf(located);
    if (only === undefined || others.length > 0 || located.appendices.length > 1)
      return notApplicable('văn bản không có đúng một phụ lục');
    const at = only.label?.lines[0];
    // The decree only asks for numbers from two on: a number on one alone is for a human to look at.
    return only.value === undefined || at === undefined
      ? []
      : ([
          {
            at,
            message: `văn bản có một phụ lục mà ghi “${at.text}”`,
            hint: 'ghi “Phụ lục”, hoặc kiểm tra xem có thiếu phụ lục nào không',
            review: true,
          },
        ] satisfies Finding[]);
  },
});

import { annexesOf, withoutAnnexes } from '../annexes.ts';
import { layoutRule, notApplicable } from '../rule.ts';

export const rule = layoutRule({
  id: 'phu-luc-new-page',
  title: 'Phụ lục bắt đầu ở trang mới',
  valid: [{ appendices: [{}] }],
  invalid: [{ appendices: [{ newPage: false }] }],
  check(located) {
    const reason = withoutAnnexes(located);
    if (reason !== undefined) return notApplicable(reason);
    return annexesOf(located).flatMap(({ label, startsPage }) => {
      const at = label?.lines[0];
      return startsPage || at === undefined
        ? []
        : [
            {
              at,
              message: `“${at.text}” không bắt đầu ở trang mới`,
              hint: 'chèn ngắt trang (hoặc ngắt phần) trước phụ lục',
              // Pages filled by empty paragraphs begin anew to the eye.
              review: true as const,
            },
          ];
    });
  },
});

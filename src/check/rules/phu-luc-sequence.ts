import { annexesOf } from '../annexes.ts';
import { layoutRule, notApplicable } from '../rule.ts';

export const rule = layoutRule({
  id: 'phu-luc-sequence',
  title: 'Số thứ tự của phụ lục liên tục',
  valid: [{ appendices: [{}, {}, {}] }],
  invalid: [
    { appendices: [{ label: 'Phụ lục I' }, { label: 'Phụ lục III' }] },
    { appendices: [{ label: 'Phụ lục I' }, { label: 'Phụ lục I' }] },
  ],
  check(located) {
    const numbered = annexesOf(located).flatMap(({ label, value }) => {
      const at = label?.lines[0];
      return at === undefined || value === undefined ? [] : [{ at, value }];
    });
    if (numbered.length < 2) return notApplicable('văn bản không có từ hai phụ lục được đánh số');
    // A file may hold the later appendices of a document alone.
    const start = located.class === 'appendix' ? (numbered[0]?.value ?? 1) : 1;
    const at = numbered.findIndex(({ value }, index) => value !== start + index);
    const wrong = numbered[at];
    return wrong === undefined
      ? []
      : [
          {
            at: wrong.at,
            message: `phụ lục thứ ${at + 1} ghi “${wrong.at.text}”`,
            hint: 'đánh số phụ lục liên tục từ I',
          },
        ];
  },
});

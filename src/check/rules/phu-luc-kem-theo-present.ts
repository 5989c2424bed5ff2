import { annexesOf, withoutAnnexes } from '../annexes.ts';
import { layoutRule, notApplicable, type Finding } from '../rule.ts';

export const rule = layoutRule({
  id: 'phu-luc-kem-theo-present',
  title: 'Phụ lục ghi kèm theo văn bản nào',
  valid: [{ appendices: [{}] }],
  invalid: [{ appendices: [{ attached: false }] }],
  check(located) {
    const reason = withoutAnnexes(located);
    if (reason !== undefined) return notApplicable(reason);
    return annexesOf(located).flatMap(({ label, title, attached }): Finding[] => {
      const at = title?.lines.at(-1) ?? label?.lines[0];
      return attached !== undefined || at === undefined
        ? []
        : [
            {
              at,
              message: `“${label?.text ?? ''}” không ghi kèm theo văn bản nào`,
              hint: 'ghi dưới tên phụ lục: (Kèm theo … số … ngày … tháng … năm … của …)',
              ...(label?.confidence === 'sure' ? {} : { review: true as const }),
            },
          ];
    });
  },
});

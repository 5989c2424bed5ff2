import type { LocatedDocument } from '../../locate/located.ts';
import type { ComponentId } from '../../nd30/components.ts';
import { runsOf } from '../parts-of.ts';
import { layoutRule, notApplicable } from '../rule.ts';

const ids = ['nationalName', 'motto', 'placeDate'] as const;
/** The two sets that the footnote prints; its words bind, the sets are examples. */
const sets: readonly (readonly number[])[] = [
  [12, 13, 13],
  [13, 14, 14],
];

const sizeOf = (located: LocatedDocument, id: ComponentId): number | undefined => {
  const [line] = located.components.get(id)?.lines ?? [];
  return line === undefined ? undefined : runsOf(line)[0]?.format.sizePt;
};

export const rule = layoutRule({
  id: 'font-size-scale-consistent',
  title: 'Cỡ chữ tăng giảm thống nhất',
  valid: [{ parts: { nationalName: { sizePt: 12 }, motto: { sizePt: 13 }, placeDate: { sizePt: 13 } } }, {}],
  invalid: [{ parts: { nationalName: { sizePt: 12 }, motto: { sizePt: 14 } } }],
  check(located) {
    const sizes = ids.map((id) => sizeOf(located, id));
    const [at] = located.components.get('nationalName')?.lines ?? [];
    if (at === undefined || sizes.includes(undefined))
      return notApplicable('văn bản không có đủ Quốc hiệu, Tiêu ngữ, địa danh và thời gian');
    return sets.some((set) => set.every((size, index) => size === sizes[index]))
      ? []
      : [
          {
            at,
            message: `cỡ chữ Quốc hiệu, Tiêu ngữ, địa danh và thời gian là ${sizes.join(', ')}`,
            hint: 'nên dùng bộ cỡ 12, 13, 13 hoặc 13, 14, 14 như ví dụ của Nghị định',
          },
        ];
  },
});

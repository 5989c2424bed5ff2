import type { Line } from '../../locate/located.ts';
import { components, type ComponentId } from '../../nd30/components.ts';
import { layoutRule, notApplicable, type Finding } from '../rule.ts';

/** Boxes of Mục IV that stand one below another. */
const stacked: readonly (readonly [ComponentId, ComponentId])[] = [
  ['parent', 'issuer'],
  ['issuer', 'number'],
  ['number', 'letterSubject'],
  ['nationalName', 'motto'],
  ['motto', 'placeDate'],
  ['number', 'typeName'],
  ['placeDate', 'typeName'],
  ['typeName', 'subject'],
];
/** Boxes of one half of the page; those of box 1 and 2 have rules of their own. */
const halves = [
  ['number', 'right', 'trái'],
  ['placeDate', 'left', 'phải'],
] as const;

/** Other words stand on the same line, parted by tabs or blanks: where, only a printer can tell. */
const isParted = ({ paragraph, text }: Line): boolean => paragraph.text.trim() !== text;

const isBefore = (a: Line, b: Line): boolean =>
  a.paragraph.index < b.paragraph.index || (a.paragraph === b.paragraph && a.start < b.start);

export const rule = layoutRule({
  id: 'header-layout-order',
  title: 'Thứ tự các ô ở đầu trang 1 theo sơ đồ',
  valid: [{}, { type: 'thong-bao' }],
  invalid: [{ swapped: true }],
  check({ components: found, geometry }) {
    if (!found.has('nationalName') || !found.has('number'))
      return notApplicable('văn bản không có đủ Quốc hiệu và số, ký hiệu');
    const review = (...ids: readonly ComponentId[]) =>
      ids.every((id) => found.get(id)?.confidence === 'sure') ? {} : { review: true as const };
    const turned = stacked.flatMap(([upper, lower]): Finding[] => {
      const [above] = found.get(upper)?.lines ?? [];
      const [at] = found.get(lower)?.lines ?? [];
      if (above === undefined || at === undefined || isBefore(above, at)) return [];
      if (above.paragraph.inTextBox || at.paragraph.inTextBox) return [];
      return [
        {
          at,
          message: `${components[lower].title} đứng trên ${components[upper].title}`,
          hint: 'xếp các thành phần theo sơ đồ ở Phụ lục I, Phần I, Mục IV',
          ...review(upper, lower),
        },
      ];
    });
    const aside = halves.flatMap(([id, wrong, half]): Finding[] => {
      const [at] = found.get(id)?.lines ?? [];
      return at === undefined || isParted(at) || geometry.sideOf(at.paragraph) !== wrong
        ? []
        : [
            {
              at,
              message: `${components[id].title}: không ở nửa ${half} của trang`,
              hint: `đặt ở nửa ${half} của trang`,
              ...review(id),
            },
          ];
    });
    return [...turned, ...aside];
  },
});

import { components } from '../../nd30/components.ts';
import { layoutRule, notApplicable } from '../rule.ts';

/** A hair of a line's width, for metrics that are not Word's own. */
const HAIR = 0.01;
const lines = ['nationalName', 'motto'] as const;

export const rule = layoutRule({
  id: 'quoc-hieu-single-line',
  title: 'Quốc hiệu, Tiêu ngữ mỗi dòng chữ trên một dòng',
  valid: [{}],
  invalid: [{ parts: { nationalName: { sizePt: 16 } } }],
  check(located) {
    const found = lines.flatMap((id) => located.components.get(id) ?? []);
    if (found.length === 0) return notApplicable('văn bản không có Quốc hiệu, Tiêu ngữ');
    return found.flatMap((one) => {
      const [at] = one.lines;
      if (at === undefined) return [];
      const column = located.geometry.columnOf(at.paragraph);
      const room = column.right - column.left;
      const broken = one.lines.length > 1 || located.geometry.fullWidthOf(at) > room * (1 + HAIR);
      return broken
        ? [
            {
              at,
              message: `${components[one.id].title} không gọn trên một dòng`,
              hint: 'nới rộng cột bên phải hoặc giảm cỡ chữ trong mức cho phép để chữ nằm trên một dòng',
            },
          ]
        : [];
    });
  },
});

import type { CatalogueRuleId } from '../../nd30/catalogue/catalogue.ts';
import { layoutRule, notApplicable, type LayoutRule } from '../rule.ts';

interface Shown {
  readonly title: string;
  /** The mark's words, for the examples. */
  readonly text: string;
  readonly concerns: (text: string) => boolean;
}

/** A mark stands in box 11: above Quốc hiệu, in the right half of the first page. */
export function markPlaceRule(id: CatalogueRuleId, { title, text, concerns }: Shown): LayoutRule {
  const mark = { text, bold: true, italic: false };
  return layoutRule({
    id,
    title,
    valid: [{ parts: { circulationMark: text } }],
    invalid: [
      { parts: { placeDate: ['Sông Lam, ngày 05 tháng 3 năm 2026', mark] } },
      { parts: { parent: [mark, 'UBND TỈNH SÔNG LAM'] } },
    ],
    check({ components, geometry }) {
      const at = components.get('circulationMark')?.lines.find((line) => concerns(line.text));
      if (at === undefined) return notApplicable('văn bản không có dấu này');
      const nation = components.get('nationalName')?.lines[0]?.paragraph;
      const above = nation === undefined || at.paragraph.inTextBox || at.paragraph.index < nation.index;
      const right = at.paragraph.inTextBox || geometry.sideOf(at.paragraph) === 'right';
      return above && right
        ? []
        : [
            {
              at,
              message: `“${at.text}” ${right ? 'ở dưới Quốc hiệu' : 'không ở nửa phải của trang'}`,
              hint: 'đặt ở nửa phải của trang đầu, phía trên Quốc hiệu',
            },
          ];
    },
  });
}

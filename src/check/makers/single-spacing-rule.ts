import type { CatalogueRuleId } from '../../nd30/catalogue/catalogue.ts';
import type { Paragraph } from '../../docx/read/model.ts';
import type { LocatedDocument } from '../../locate/located.ts';
import { components, type ComponentId } from '../../nd30/components.ts';
import { lineMultipleToAuto } from '../../nd30/units.ts';
import { layoutRule, notApplicable, type LayoutRule } from '../rule.ts';

const SINGLE = lineMultipleToAuto(1);
/** Word's own rounding of a single line. */
const TOLERANCE = 0.05;

/** Twips between two lines that still read as none: half a line of 12 pt. */
const GAP = 120;

const spaced = ({ format }: Paragraph): boolean =>
  format.lineRule === 'auto' && format.line > SINGLE * (1 + TOLERANCE);

function between(located: LocatedDocument, above: Paragraph, below: Paragraph): readonly Paragraph[] {
  return located.document.paragraphs
    .slice(above.index + 1, below.index)
    .filter(({ cell, lines }) => cell?.column === above.cell?.column && lines.length === 0);
}

/** Two lines of the head stand at single spacing, one right under the other. */
export function singleSpacingRule(
  id: CatalogueRuleId,
  upper: ComponentId,
  lower: ComponentId,
  title: string,
): LayoutRule {
  return layoutRule({
    id,
    title,
    valid: [{}],
    invalid: [{ parts: { [upper]: { lineSpacing: 1.5 } } }, { parts: { [upper]: { spaceAfterPt: 12 } } }],
    check(located) {
      const [above, below] = [upper, lower].map((one) => located.components.get(one));
      const [first, second] = [above?.lines.at(-1), below?.lines[0]];
      if (first === undefined || second === undefined)
        return notApplicable(`văn bản không có: ${components[first === undefined ? upper : lower].title}`);
      if (first.paragraph.index === second.paragraph.index && !spaced(first.paragraph)) return [];
      const gap = first.paragraph.spaceAfter + second.paragraph.spaceBefore;
      const blank = between(located, first.paragraph, second.paragraph).some(
        ({ text }) => text.trim() === '',
      );
      return spaced(first.paragraph) || gap > GAP || blank
        ? [
            {
              at: second,
              message: `${components[upper].title} và ${components[lower].title} không cách nhau dòng đơn`,
              hint: 'đặt giãn dòng đơn, bỏ dòng trống và khoảng cách giữa hai dòng',
            },
          ]
        : [];
    },
  });
}

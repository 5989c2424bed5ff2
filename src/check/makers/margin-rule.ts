import type { CatalogueRuleId } from '../../nd30/catalogue/catalogue.ts';
import { page } from '../../nd30/page.ts';
import { mm, mmToTwip } from '../../nd30/units.ts';
import type { Example } from '../example.ts';
import { layoutRule, type LayoutRule } from '../rule.ts';

type Side = 'top' | 'bottom' | 'left' | 'right';

const names: Readonly<Record<Side, string>> = { top: 'trên', bottom: 'dưới', left: 'trái', right: 'phải' };
/** Our own: the decree gives none, and its own annex is a twip over. */
const TOLERANCE_MM = 0.5;

const shown = (side: Side, length: number): Example => ({ page: { [`${side}Mm`]: length } });
const millimetres = (twips: number): string =>
  (Math.round((twips / mmToTwip(mm(1))) * 10) / 10).toString().replace('.', ',');

/** A margin of every section is within the decree's range; of a landscape one as it is held upright. */
export function marginRule(id: CatalogueRuleId, side: Side): LayoutRule {
  const { min, max } = page.margins[side];
  return layoutRule({
    id,
    title: `Lề ${names[side]}`,
    valid: [shown(side, min), shown(side, max)],
    invalid: [shown(side, min - 2), shown(side, max + 2)],
    check: ({ document }) =>
      document.sections.flatMap((section) => {
        const gutter = side === 'left' ? section.margins.gutter : 0;
        const length = section.margins[side] + gutter;
        // A sheet turned round may keep its margins to its own sides, or turn them with it.
        if (section.landscape) return [];
        const [low, high] = [min - TOLERANCE_MM, max + TOLERANCE_MM].map((edge) => mmToTwip(mm(edge)));
        return low !== undefined && high !== undefined && length >= low && length <= high
          ? []
          : [
              {
                at: section,
                message: `lề ${names[side]} ${millimetres(length)} mm`,
                hint: `đặt lề ${names[side]} từ ${min} đến ${max} mm`,
              },
            ];
      }),
  });
}

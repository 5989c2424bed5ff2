import type { CatalogueRuleId } from '../../nd30/catalogue/catalogue.ts';
import { components, type ComponentId } from '../../nd30/components.ts';
import { upperVi } from '../../text/capital.ts';
import { partsOf } from '../parts-of.ts';
import type { Finding, LayoutRule } from '../rule.ts';
import { styleRule } from './style-rule.ts';

/** Letters in capitals from which a line is no abbreviation. */
const MANY = 12;

/** A component is set as the decree asks, and in small letters ("in thường"). */
export function sentenceStyleRule(id: CatalogueRuleId, component: ComponentId, capitals: string): LayoutRule {
  const { title } = components[component];
  const base = styleRule(id, component);
  return {
    ...base,
    invalid: [...base.invalid, { parts: { [component]: capitals } }],
    check(located, context) {
      const outcome = base.check(located, context);
      if (!('length' in outcome)) return outcome;
      const shouted = partsOf(located, component).find(
        ({ line: { text } }) =>
          (text.match(/\p{L}/gu)?.length ?? 0) >= MANY && upperVi(text) === text.normalize('NFC'),
      );
      if (shouted === undefined) return outcome;
      const found: Finding = {
        at: shouted.line,
        message: `${title}: in hoa cả dòng`,
        hint: 'in thường, chỉ viết hoa chữ cái đầu và tên riêng',
        ...(shouted.confidence === 'sure' ? {} : { review: true }),
      };
      return [...outcome, found];
    },
  };
}

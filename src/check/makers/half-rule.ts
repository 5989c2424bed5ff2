import type { CatalogueRuleId } from '../../nd30/catalogue/catalogue.ts';
import { components, type ComponentId } from '../../nd30/components.ts';
import type { Example } from '../example.ts';
import { notMeasured } from '../not-measured.ts';
import { layoutRule, notEvaluated, type LayoutRule } from '../rule.ts';
import { eachLine, type When } from './component-rule.ts';

const names = { left: 'trái', right: 'phải' } as const;

/** A component stands in one half of the page. */
export function halfRule(
  id: CatalogueRuleId,
  component: ComponentId,
  half: 'left' | 'right',
  shown: { readonly valid: readonly Example[]; readonly invalid: readonly Example[]; readonly when?: When },
): LayoutRule {
  const { title } = components[component];
  return layoutRule({
    id,
    title: `Vị trí: ${title}`,
    valid: shown.valid,
    invalid: shown.invalid,
    check: (located) => {
      const unmeasured = notMeasured(located, component);
      if (unmeasured !== undefined) return notEvaluated(unmeasured);
      return eachLine(
        located,
        component,
        (line) => {
          const side = located.geometry.sideOf(line.paragraph);
          return side === half
            ? undefined
            : {
                message: `${title}: không ở nửa ${names[half]} của trang`,
                hint: `đặt ở nửa ${names[half]} của trang`,
              };
        },
        shown.when,
      );
    },
  });
}

import type { CatalogueRuleId } from '../../nd30/catalogue/catalogue.ts';
import { components, type ComponentId } from '../../nd30/components.ts';
import { upperVi } from '../../text/capital.ts';
import type { Example } from '../example.ts';
import { runsOf } from '../parts-of.ts';
import { layoutRule, type LayoutRule } from '../rule.ts';
import { eachLine, type When } from './component-rule.ts';

interface Shown {
  readonly valid: readonly Example[];
  readonly invalid: readonly Example[];
  readonly when?: When;
}

/** A component is printed in capitals, typed so or made so by its format. */
export function upperRule(
  id: CatalogueRuleId,
  component: ComponentId,
  { valid, invalid, when }: Shown,
): LayoutRule {
  const { title } = components[component];
  return layoutRule({
    id,
    title: `Chữ in hoa: ${title}`,
    valid,
    invalid,
    check: (located) =>
      eachLine(
        located,
        component,
        (line) => {
          const small = runsOf(line).find(
            ({ format, text }) => !format.caps && upperVi(text) !== text.normalize('NFC'),
          );
          return small === undefined
            ? undefined
            : {
                message: `${title}: chữ in thường (“${small.text.trim().slice(0, 40)}”)`,
                hint: 'viết in hoa',
              };
        },
        when,
      ),
  });
}

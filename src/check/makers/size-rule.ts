import { printedNumber } from '../letters.ts';
import type { CatalogueRuleId } from '../../nd30/catalogue/catalogue.ts';
import { components, type ComponentId } from '../../nd30/components.ts';
import type { Example } from '../example.ts';
import { runsOf } from '../parts-of.ts';
import { layoutRule, type LayoutRule } from '../rule.ts';
import { eachLine, type When } from './component-rule.ts';

const rangeWords = (min: number, max: number): string =>
  min === max ? `${printedNumber(min)} pt` : `từ ${printedNumber(min)} đến ${printedNumber(max)} pt`;

/** How the rule is shown: by default on the component itself, in a công văn. */
export interface Shown {
  /** A document that has the component, in which a format is put on it. */
  readonly show?: (format: { readonly sizePt: number }) => Example;
  readonly when?: When;
}

/** A component's letters are of the sizes that the decree gives it. */
export function sizeRule(
  id: CatalogueRuleId,
  component: ComponentId,
  { show, when }: Shown = {},
): LayoutRule {
  const { title, size } = components[component];
  const example = show ?? ((format): Example => ({ parts: { [component]: format } }));
  return layoutRule({
    id,
    title: `Cỡ chữ: ${title}`,
    valid: [...new Set<number>([size.min, size.max])].map((sizePt) => example({ sizePt })),
    invalid: [size.min - 1, size.max + 1].map((sizePt) => example({ sizePt })),
    check: (located) =>
      eachLine(
        located,
        component,
        (line) => {
          const wrong = runsOf(line).find(
            ({ format }) => format.sizePt < size.min || format.sizePt > size.max,
          );
          return wrong === undefined
            ? undefined
            : {
                message: `${title}: cỡ chữ ${printedNumber(wrong.format.sizePt)} pt`,
                hint: `đặt cỡ chữ ${rangeWords(size.min, size.max)}`,
              };
        },
        when,
      ),
  });
}

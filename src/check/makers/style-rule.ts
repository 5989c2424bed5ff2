import type { Run } from '../../docx/read/model.ts';
import type { CatalogueRuleId } from '../../nd30/catalogue/catalogue.ts';
import { components, type ComponentId } from '../../nd30/components.ts';
import type { Example } from '../example.ts';
import { runsOf } from '../parts-of.ts';
import { layoutRule, type LayoutRule } from '../rule.ts';
import { eachLine, type When } from './component-rule.ts';

/** Parts of a look that one rule is about. */
export type Trait = 'bold' | 'italic';

const asked: Readonly<Record<Trait, readonly [off: string, on: string]>> = {
  bold: ['không đậm', 'đậm'],
  italic: ['đứng', 'nghiêng'],
};

interface Shown {
  /** A document that has the component, in which a format is put on it. */
  readonly show?: (format: { readonly bold?: boolean; readonly italic?: boolean }) => Example;
  readonly when?: When;
}

const wrongTrait = (run: Run, wanted: Readonly<Record<Trait, boolean>>, traits: readonly Trait[]) =>
  traits.find((trait) => run.format[trait] !== wanted[trait]);

/** A component's letters are upright or slanted, bold or not, as the decree has it. */
export function styleRule(
  id: CatalogueRuleId,
  component: ComponentId,
  traits: readonly Trait[] = ['bold', 'italic'],
  { show, when }: Shown = {},
): LayoutRule {
  const wanted = components[component];
  const words = (trait: Trait, on: boolean): string => asked[trait][on ? 1 : 0];
  const whole = traits.map((trait) => words(trait, wanted[trait])).join(', ');
  const example = show ?? ((format): Example => ({ parts: { [component]: format } }));
  return layoutRule({
    id,
    title: `Kiểu chữ: ${wanted.title}`,
    valid: [example({})],
    invalid: traits.map((trait) => example({ [trait]: !wanted[trait] })),
    check: (located) =>
      eachLine(
        located,
        component,
        (line) => {
          for (const run of runsOf(line)) {
            const trait = wrongTrait(run, wanted, traits);
            if (trait !== undefined)
              return {
                message: `${wanted.title}: chữ ${words(trait, !wanted[trait])} (“${run.text.trim().slice(0, 40)}”)`,
                hint: `đặt kiểu chữ ${whole}`,
              };
          }
          return undefined;
        },
        when,
      ),
  });
}

import type { CatalogueRuleId } from '../../nd30/catalogue/catalogue.ts';
import { components, type ComponentId } from '../../nd30/components.ts';
import { upperVi } from '../../text/capital.ts';
import type { Line } from '../../locate/located.ts';
import { ofAnnexes } from '../annexes.ts';
import type { Example, ExamplePart } from '../example.ts';
import { runsOf } from '../parts-of.ts';
import { layoutRule, type LayoutRule } from '../rule.ts';
import { eachLine } from './component-rule.ts';

/** How a line misses the look of its component, or undefined. */
function faultOf(line: Line, component: ComponentId): string | undefined {
  const look = components[component];
  for (const { format } of runsOf(line)) {
    if (format.bold !== look.bold) return look.bold ? 'chữ không đậm' : 'chữ đậm';
    if (format.italic !== look.italic) return look.italic ? 'chữ không nghiêng' : 'chữ nghiêng';
  }
  if (look.case === 'upper' && line.text !== upperVi(line.text)) return 'chữ in thường';
  if (look.case === 'sentence' && line.text === upperVi(line.text)) return 'chữ in hoa';
  return line.paragraph.format.alignment === 'center' ? undefined : 'không canh giữa';
}

/** A part of an appendix's head looks as the decree has it, in the middle of the page. */
export function annexStyleRule(
  id: CatalogueRuleId,
  component: 'appendixLabel' | 'appendixTitle' | 'appendixAttached',
  {
    invalid,
    more,
  }: { readonly invalid: readonly ExamplePart[]; readonly more?: (line: Line) => string | undefined },
): LayoutRule {
  const look = components[component];
  const shown = (part: ExamplePart): Example => ({ parts: { [component]: part } });
  const asked = [
    'canh giữa',
    look.case === 'upper' ? 'in hoa' : 'in thường',
    look.italic ? 'nghiêng' : 'đứng',
    look.bold ? 'đậm' : 'không đậm',
  ].join(', ');
  return ofAnnexes(
    layoutRule({
      id,
      title: `Kiểu chữ: ${look.title}`,
      valid: [{ appendices: [{}] }],
      invalid: [{ bold: !look.bold }, { italic: !look.italic }, { align: 'left' as const }, ...invalid].map(
        shown,
      ),
      check: (located) =>
        eachLine(located, component, (line) => {
          const fault = faultOf(line, component) ?? more?.(line);
          return fault === undefined
            ? undefined
            : { message: `${look.title}: ${fault}`, hint: `đặt ${asked}` };
        }),
    }),
  );
}

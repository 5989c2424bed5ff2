import { printedNumber } from '../letters.ts';
import type { Line } from '../../locate/located.ts';
import type { CatalogueRuleId } from '../../nd30/catalogue/catalogue.ts';
import { components, type ComponentFormat, type ComponentId } from '../../nd30/components.ts';
import { upperVi } from '../../text/capital.ts';
import type { Example, ExampleFormat } from '../example.ts';
import { runsOf } from '../parts-of.ts';
import { layoutRule, type LayoutRule } from '../rule.ts';
import { eachLine, type LineFault, type When } from './component-rule.ts';

/** Parts of a look. `upper`: in hoa; `sentence`: in thường. */
export type Look = 'bold' | 'italic' | 'upper' | 'sentence' | 'size';

/** Words with Vietnamese vowels tell a line in capitals from a list of abbreviations. */
const WORD = /(?<!\p{L})\p{Lu}*[À-ỸĂĐƠƯ]\p{Lu}*(?!\p{L})/gu;

/** The words are in capitals throughout, and are no mere abbreviations. */
const shouts = (text: string): boolean =>
  upperVi(text) === text.normalize('NFC') && (text.normalize('NFC').match(WORD)?.length ?? 0) >= 2;

const sizeWords = ({ size }: ComponentFormat): string =>
  size.min === size.max
    ? `${printedNumber(size.min)} pt`
    : `từ ${printedNumber(size.min)} đến ${printedNumber(size.max)} pt`;

type Fault = (
  line: Line,
  wanted: ComponentFormat,
) => { readonly found: string; readonly hint: string } | undefined;

const trait =
  (name: 'bold' | 'italic', [off, on]: readonly [string, string]): Fault =>
  (line, wanted) => {
    const run = runsOf(line).find(({ format }) => format[name] !== wanted[name]);
    return run && { found: `chữ ${run.format[name] ? on : off}`, hint: `đặt chữ ${wanted[name] ? on : off}` };
  };

const faults: Readonly<Record<Look, Fault>> = {
  bold: trait('bold', ['không đậm', 'đậm']),
  italic: trait('italic', ['đứng', 'nghiêng']),
  upper: ({ text }) =>
    upperVi(text) === text.normalize('NFC') ? undefined : { found: 'không in hoa', hint: 'viết in hoa' },
  sentence: ({ text }) => (shouts(text) ? { found: 'in hoa', hint: 'viết chữ in thường' } : undefined),
  size: (line, wanted) => {
    const run = runsOf(line).find(
      ({ format: { sizePt } }) => sizePt < wanted.size.min || sizePt > wanted.size.max,
    );
    return (
      run && {
        found: `cỡ chữ ${printedNumber(run.format.sizePt)} pt`,
        hint: `đặt cỡ chữ ${sizeWords(wanted)}`,
      }
    );
  },
};

/** What is wrong with the look of a line that should look as a component does; nothing of its place. */
export const lookFault =
  (component: ComponentId, looks: readonly Look[]) =>
  (line: Line): LineFault => {
    const wanted = components[component];
    const wrong = looks.flatMap((look) => faults[look](line, wanted) ?? []);
    return wrong.length === 0
      ? undefined
      : {
          message: `${wanted.title}: ${wrong.map(({ found }) => found).join(', ')} (“${line.text.slice(0, 40)}”)`,
          hint: wrong.map(({ hint }) => hint).join(', '),
        };
  };

interface Shown {
  /** A document that has the component, in which a format is put on it. */
  readonly show?: (format: ExampleFormat) => Example;
  /** Words in the wrong case, shown where the case is asked. */
  readonly wrongCase?: Example;
  readonly when?: When;
}

const broken: Readonly<Record<Look, (wanted: ComponentFormat) => ExampleFormat | undefined>> = {
  bold: ({ bold }) => ({ bold: !bold }),
  italic: ({ italic }) => ({ italic: !italic }),
  upper: () => undefined,
  sentence: () => undefined,
  size: ({ size }) => ({ sizePt: size.max + 1 }),
};

/** A component looks as the decree asks, in several respects that one rule names together. */
export function lookRule(
  id: CatalogueRuleId,
  component: ComponentId,
  looks: readonly Look[],
  { show, wrongCase, when }: Shown = {},
): LayoutRule {
  const wanted = components[component];
  const example = show ?? ((format): Example => ({ parts: { [component]: format } }));
  const fault = lookFault(component, looks);
  return layoutRule({
    id,
    title: `Kiểu trình bày: ${wanted.title}`,
    valid: [example({})],
    invalid: [
      ...looks.flatMap((look) => {
        const format = broken[look](wanted);
        return format === undefined ? [] : [example(format)];
      }),
      ...(wrongCase === undefined ? [] : [wrongCase]),
    ],
    check: (located) => eachLine(located, component, fault, when),
  });
}

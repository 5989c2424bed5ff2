import type { CatalogueRuleId } from '../../nd30/catalogue/catalogue.ts';
import type { ComponentRule, Located, LocatedDocument } from '../../locate/located.ts';
import { components, type ComponentId } from '../../nd30/components.ts';
import { mm, mmToTwip } from '../../nd30/units.ts';
import type { Example } from '../example.ts';
import { notMeasured } from '../not-measured.ts';
import { layoutRule, notApplicable, notEvaluated, type LayoutRule, type Outcome } from '../rule.ts';
import type { When } from './component-rule.ts';

/** Our own, since the decree gives none: 5 % of the words' width. */
const RATIO_TOLERANCE = 0.05;
const CENTRE_TOLERANCE = mmToTwip(mm(3));
/** Paragraphs of a head. */
const NEAR = 12;
const SOLID: ReadonlySet<string> = new Set(['single', 'thick', 'solid']);

interface Shown {
  readonly when?: When;
  /** Which component bears the line in this document: the type name where there is no subject. */
  readonly bearer?: (located: LocatedDocument) => ComponentId;
}

const example = (
  component: ComponentId,
  rule: NonNullable<Exclude<Example['parts'], undefined>[ComponentId]>,
): Example => ({
  parts: { [component]: rule },
});

/** Finds the component and its line, or why there is nothing to measure. */
function measured(
  located: LocatedDocument,
  component: ComponentId,
  { when, bearer }: Shown,
  judge: (found: Located, rule: ComponentRule | undefined) => Outcome,
): Outcome {
  const reason = when?.(located);
  if (reason !== undefined) return notApplicable(reason);
  const id = bearer?.(located) ?? component;
  const found = located.components.get(id);
  if (found === undefined) return notApplicable(`văn bản không có: ${components[id].title}`);
  if (found.confidence !== 'sure') return notEvaluated(`chưa nhận chắc: ${components[id].title}`);
  return judge(found, located.geometry.ruleBelow(found));
}

/** A solid line stands below a component. */
export const ruleBelowRule = (id: CatalogueRuleId, component: ComponentId, shown: Shown = {}): LayoutRule => {
  const { title } = components[component];
  return layoutRule({
    id,
    title: `Đường kẻ dưới ${title}`,
    valid: (['border', 'drawing', 'vml', 'typed'] as const).map((drawn) =>
      example(component, { rule: { drawn } }),
    ),
    invalid: [example(component, { rule: false }), example(component, { rule: { style: 'dashed' } })],
    check: (located) =>
      measured(located, component, shown, (found, rule) => {
        const at = found.lines.at(-1);
        const spot = at === undefined ? {} : { at };
        if (rule === undefined)
          return (
            unsure(located, found) ?? [
              {
                ...spot,
                message: `không có đường kẻ dưới ${components[found.id].title}`,
                hint: 'kẻ một đường nét liền ngay dưới dòng này',
              },
            ]
          );
        return SOLID.has(rule.line.style)
          ? []
          : [
              {
                ...spot,
                message: `đường kẻ dưới ${components[found.id].title} không phải nét liền`,
                hint: 'kẻ bằng một nét liền',
              },
            ];
      }),
  });
};

/** Lines near words that tabs, blanks or boxes put in place: which is whose only the eye can tell. */
function unsure(located: LocatedDocument, { id, lines }: Located): Outcome | undefined {
  const unmeasured = notMeasured(located, id);
  const at = lines.at(-1)?.paragraph.index ?? 0;
  const near = located.document.lines.some(
    ({ paragraph, direction }) => direction === 'horizontal' && Math.abs(paragraph - at) <= NEAR,
  );
  return unmeasured === undefined || !near ? undefined : notEvaluated(unmeasured);
}

const percent = (ratio: number): string => `${Math.round(ratio * 100)}%`;

/** The line is as long, against the words, as the decree has it. */
export const ruleLengthRule = (
  id: CatalogueRuleId,
  component: ComponentId,
  words: { readonly wanted: string; readonly valid: readonly number[]; readonly invalid: readonly number[] },
  shown: Shown = {},
): LayoutRule => {
  const { title, rule: asked } = components[component];
  const range = asked === undefined || asked.length === 'full' ? { min: 0, max: Infinity } : asked.length;
  return layoutRule({
    id,
    title: `Độ dài đường kẻ dưới ${title}`,
    valid: words.valid.map((ratio) => example(component, { rule: { ratio } })),
    invalid: words.invalid.map((ratio) => example(component, { rule: { ratio } })),
    check: (located) =>
      measured(located, component, shown, (found, rule) => {
        if (rule === undefined) return notApplicable(`không có đường kẻ dưới ${title}`);
        const unmeasured = unsure(located, found);
        if (unmeasured !== undefined) return unmeasured;
        if (rule.length === undefined) return notEvaluated('không đo được độ dài đường kẻ');
        const widest = Math.max(...found.lines.map((line) => located.geometry.widthOf(line)));
        const ratio = rule.length / widest;
        const at = found.lines.at(-1);
        return ratio >= range.min - RATIO_TOLERANCE && ratio <= range.max + RATIO_TOLERANCE
          ? []
          : [
              {
                ...(at === undefined ? {} : { at }),
                message: `đường kẻ dưới ${components[found.id].title} dài ${percent(ratio)} dòng chữ`,
                hint: `kẻ dài ${words.wanted} dòng chữ`,
              },
            ];
      }),
  });
};

/** The line stands in the middle under the words. */
export const ruleCentredRule = (
  id: CatalogueRuleId,
  component: ComponentId,
  shown: Shown = {},
): LayoutRule => {
  const { title } = components[component];
  return layoutRule({
    id,
    title: `Đường kẻ cân đối dưới ${title}`,
    valid: [
      example(component, { rule: { drawn: 'border' } }),
      example(component, { rule: { drawn: 'drawing' } }),
    ],
    invalid: [example(component, { rule: { drawn: 'drawing', shiftMm: 12 } })],
    check: (located) =>
      measured(located, component, shown, (found, rule) => {
        const at = found.lines.at(-1);
        if (rule === undefined || at === undefined) return notApplicable(`không có đường kẻ dưới ${title}`);
        const unmeasured = unsure(located, found);
        if (unmeasured !== undefined) return unmeasured;
        if (rule.middle === undefined) return notEvaluated('không đo được vị trí đường kẻ');
        const words = located.geometry.printed(at);
        return Math.abs(rule.middle - (words.left + words.right) / 2) <= CENTRE_TOLERANCE
          ? []
          : [
              {
                at,
                message: `đường kẻ dưới ${components[found.id].title} lệch so với dòng chữ`,
                hint: 'đặt đường kẻ cân đối, giữa dòng chữ',
              },
            ];
      }),
  });
};

import type { CatalogueRuleId } from '../../nd30/catalogue/catalogue.ts';
import type { LocatedDocument } from '../../locate/located.ts';
import { components, type ComponentId } from '../../nd30/components.ts';
import { mm, mmToTwip } from '../../nd30/units.ts';
import type { Example } from '../example.ts';
import { notMeasured } from '../not-measured.ts';
import { layoutRule, notEvaluated, type LayoutRule } from '../rule.ts';
import { eachLine, type When } from './component-rule.ts';

/** Lines laid out by blanks and tabs come out centred to the eye within this. */
const TOLERANCE = mmToTwip(mm(5));

interface Shown {
  readonly valid?: readonly Example[];
  readonly invalid?: readonly Example[];
  readonly when?: When;
  /** What it is centred under; its own column where there is none. */
  readonly under?: ComponentId;
}

const middle = ({ left, right }: { readonly left: number; readonly right: number }): number =>
  (left + right) / 2;

function wantedMiddle(located: LocatedDocument, under: ComponentId | undefined): number | undefined {
  const above = under === undefined ? undefined : located.components.get(under);
  const [first] = above?.lines ?? [];
  return first === undefined ? undefined : middle(located.geometry.printed(first));
}

/** A component stands in the middle: of its column, or of the words that it stands under. */
export function centreRule(
  id: CatalogueRuleId,
  component: ComponentId,
  { valid, invalid, when, under }: Shown = {},
): LayoutRule {
  const { title } = components[component];
  return layoutRule({
    id,
    title: `Canh giữa: ${title}`,
    valid: valid ?? [{ parts: { [component]: { align: 'center' } } }],
    invalid: invalid ?? [{ parts: { [component]: { align: 'left' } } }],
    check: (located) => {
      const unmeasured = notMeasured(located, component, ...(under === undefined ? [] : [under]));
      if (unmeasured !== undefined) return notEvaluated(unmeasured);
      return eachLine(
        located,
        component,
        (line) => {
          const { geometry } = located;
          const here = middle(geometry.printed(line));
          const wanted = wantedMiddle(located, under);
          const centred =
            Math.abs(here - middle(geometry.columnOf(line.paragraph))) <= TOLERANCE ||
            (wanted !== undefined && Math.abs(here - wanted) <= TOLERANCE);
          return centred
            ? undefined
            : {
                message: `${title}: không canh giữa`,
                hint:
                  under === undefined
                    ? 'canh giữa'
                    : `canh giữa dưới ${components[under].title.replace(/^\p{Lu}/u, (letter) => letter.toLowerCase())}`,
              };
        },
        when,
      );
    },
  });
}

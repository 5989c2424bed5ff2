import { divideToPercent, type Decimal } from '../text/number.ts';
import type { Figure } from './dossier.ts';
import type { Facts } from './facts.ts';

/** A percentage of percentages of percentages is no clerk's; each level doubles the work. */
const DEEPEST = 3;

/**
 * The value of a figure: typed, or the whole percentage that its two numbers give; undefined where they give none, being
 * zero or computed from one another in a circle or through too many. Those of an agency's figure are the agency's own.
 */
export function figureValue(
  { value, agency, of, outOf }: Figure,
  facts: Facts,
  depth = 0,
): Decimal | undefined {
  if (value !== undefined) return value.value;
  if (of === undefined || outOf === undefined || depth > DEEPEST) return undefined;
  const [a, b] = [of, outOf].map((one) => figureValue(facts.figure(one, agency), facts, depth + 1));
  return a === undefined || b === undefined || b.digits === 0n ? undefined : divideToPercent(a, b, 0);
}

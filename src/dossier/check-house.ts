import { fault, type Diagnostic } from '../diagnostic/diagnostic.ts';
import { nearest } from '../diagnostic/nearest.ts';
import type { Locate } from '../diagnostic/place.ts';
import {
  decreeSize,
  isDecreeSize,
  sizeChoices,
  sizeRule,
  type HouseSizes,
  type SizedComponent,
} from '../house/sizes.ts';
import { catalogue } from '../nd30/catalogue/catalogue.ts';
import { pt, type Pt } from '../nd30/units.ts';
import { formatVietnameseNumber } from '../text/number.ts';
import type { HouseFile } from './house-file.ts';

/** Points: what no decision of an office can make readable, or fit. */
const SMALLEST = 6;
const LARGEST = 36;

/** One size that the office chose, as a number of points and as printed. */
interface ChosenSize {
  readonly component: SizedComponent;
  readonly size: number;
  readonly printed: string;
}

const chosenSizes = ({ sizes = {} }: HouseFile): ChosenSize[] =>
  sizeChoices.flatMap((component) => {
    const typed = sizes[component];
    if (typed === undefined) return [];
    const { digits, scale } = typed.value;
    const size = Number(digits) / 10 ** scale;
    return [{ component, size, printed: formatVietnameseNumber(typed.value) }];
  });

const isPossible = ({ size }: ChosenSize): boolean =>
  size >= SMALLEST && size <= LARGEST && Number.isInteger(size * 2);

/** What is wrong with one size, or how it departs from the decree as declared. */
function checkSize(chosen: ChosenSize, { deviations = [] }: HouseFile, locate: Locate): Diagnostic[] {
  const { component, size, printed } = chosen;
  const { title, range, clause } = decreeSize(component);
  const rule = sizeRule(component);
  const place = locate(['sizes', component]);
  if (!isPossible(chosen)) {
    const facts = { title, size: printed, min: SMALLEST, max: LARGEST };
    return [fault('house-size-impossible', facts, place)];
  }
  if (isDecreeSize(component, size)) return [];
  const index = deviations.findIndex((deviation) => deviation.rule === rule);
  const declared = deviations[index];
  if (declared === undefined)
    return [{ ...fault('house-size', { title, size: printed, range, rule }, place), cite: clause }];
  const what = `cỡ chữ ${printed} của “${title}”, Nghị định ghi ${range} (${clause})`;
  const { decidedBy, reason } = declared;
  return [fault('deviation', { what, decidedBy, reason }, locate(['deviations', index]))];
}

/** Deviations that are declared of nothing, or of a size that the office sets as the decree says. */
function checkDeclarations(file: HouseFile, chosen: readonly ChosenSize[], locate: Locate): Diagnostic[] {
  const sizes = sizeChoices.map(sizeRule);
  const used = new Set(
    chosen
      .filter(({ component, size }) => !isDecreeSize(component, size))
      .map(({ component }) => sizeRule(component)),
  );
  return (file.deviations ?? []).flatMap(({ rule }, index) => {
    const place = locate(['deviations', index, 'rule']);
    if (Object.hasOwn(catalogue, rule)) return [];
    if (!sizes.includes(rule)) {
      const meant = nearest(rule, [...sizes, ...Object.keys(catalogue)]);
      const facts = { rule, known: sizes, ...(meant === undefined ? {} : { meant }) };
      return [fault('house-deviation-unknown', facts, place)];
    }
    return used.has(rule) ? [] : [fault('house-deviation-unused', { rule }, place)];
  });
}

/**
 * The sizes that an office chose, in points, and what is to be said of them: a size out of the decree's range is an
 * error, unless it stands among the declared deviations; then it is shown as one.
 */
export function checkHouse(
  file: HouseFile,
  locate: Locate,
): { sizes: HouseSizes; diagnostics: readonly Diagnostic[] } {
  const chosen = chosenSizes(file);
  const sizes: Partial<Record<SizedComponent, Pt>> = {};
  for (const one of chosen) if (isPossible(one)) sizes[one.component] = pt(one.size);
  return {
    sizes,
    diagnostics: [
      ...chosen.flatMap((one) => checkSize(one, file, locate)),
      ...checkDeclarations(file, chosen, locate),
    ],
  };
}

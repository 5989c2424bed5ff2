import { add, compare, decimal, formatVietnameseNumber, subtract, type Decimal } from '../text/number.ts';
import type { Figure } from './dossier.ts';
import type { Facts } from './facts.ts';
import { figureValue } from './figure-value.ts';

type Part = NonNullable<Figure['parts']>[number];

/** One way in which a total is parted: its sum as printed, whether it gives the total, and what of the carried it needs. */
interface FigureSum {
  /** "158 + 1.759". */
  readonly printed: string;
  readonly sum: string;
  readonly holds: boolean;
  /** The carried figures that the sum needs to hold. */
  readonly carried: readonly string[];
}

const signs: Readonly<Record<Part['role'], '+' | '−' | undefined>> = {
  part: '+',
  'carried-in': '+',
  'carried-out': '−',
  'of-which': undefined,
};

/** A total parted in more ways than this is no clerk's. */
const MOST_WAYS = 50;

/** The terms added up; undefined where one of them has no value. */
function total(
  parts: readonly Part[],
  { agency }: Figure,
  facts: Facts,
): { value: Decimal; printed: string } | undefined {
  const terms = parts.map(({ figure, role }) => ({
    sign: signs[role],
    value: figureValue(facts.figure(figure, agency), facts),
  }));
  let value = decimal(0);
  let printed = '';
  for (const term of terms) {
    if (term.value === undefined) return undefined;
    value = term.sign === '−' ? subtract(value, term.value) : add(value, term.value);
    printed += `${printed === '' ? '' : ` ${term.sign ?? '+'} `}${formatVietnameseNumber(term.value)}`;
  }
  return { value, printed };
}

/**
 * The sums of a figure, one for each way of parting it. What is carried in or out belongs to the way that it names, or to
 * every way where it names none; a sum holds with it or without it.
 */
function figureSums(figure: Figure, facts: Facts): FigureSum[] {
  const { parts = [], value } = figure;
  if (value === undefined) return [];
  const ways = [...new Set(parts.filter(({ role }) => role === 'part').map(({ by }) => by))].slice(
    0,
    MOST_WAYS,
  );
  return ways.flatMap((way) => {
    const own = parts.filter(({ role, by }) => role === 'part' && by === way);
    const carried = parts.filter(
      ({ role, by }) => (role === 'carried-in' || role === 'carried-out') && (by === undefined || by === way),
    );
    const without = total(own, figure, facts);
    const withCarried = total([...own, ...carried], figure, facts);
    if (without === undefined || withCarried === undefined) return [];
    const alone = compare(without.value, value.value) === 0;
    const together = compare(withCarried.value, value.value) === 0;
    const told = alone ? without : withCarried;
    return [
      {
        printed: told.printed,
        sum: formatVietnameseNumber(told.value),
        holds: alone || together,
        carried: together && !alone ? carried.map(({ figure: id }) => id) : [],
      },
    ];
  });
}

/** A figure that is parted, its place among the figures, and its sums. */
interface PartedFigure {
  readonly figure: Figure;
  readonly index: number;
  readonly sums: readonly FigureSum[];
}

/** Every figure of a dossier that is parted, with its sums. */
export const partedFigures = (facts: Facts): PartedFigure[] =>
  facts.dossier.figures.flatMap((figure, index) => {
    const sums = figureSums(figure, facts);
    return sums.length === 0 ? [] : [{ figure, index, sums }];
  });

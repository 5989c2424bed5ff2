/** An exact decimal: `digits` × 10^−`scale`. 89,729 is `{ digits: 89729n, scale: 3 }`; trailing zeros are kept. */
export interface Decimal {
  readonly digits: bigint;
  readonly scale: number;
}

/**
 * Builds a decimal.
 *
 * @throws RangeError if scale is not a whole number from 0 up, or a `digits` given as a number is not a safe integer
 */
export function decimal(digits: bigint | number, scale = 0): Decimal {
  if (!Number.isSafeInteger(scale) || scale < 0) throw new RangeError(`no scale ${scale}`);
  if (typeof digits === 'number' && !Number.isSafeInteger(digits)) {
    throw new RangeError(`${digits} is not an exact whole number`);
  }
  return { digits: BigInt(digits), scale };
}

function aligned(a: Decimal, b: Decimal): { a: bigint; b: bigint; scale: number } {
  const scale = Math.max(a.scale, b.scale);
  return {
    a: a.digits * 10n ** BigInt(scale - a.scale),
    b: b.digits * 10n ** BigInt(scale - b.scale),
    scale,
  };
}

/** a + b, exact. */
export function add(a: Decimal, b: Decimal): Decimal {
  const pair = aligned(a, b);
  return { digits: pair.a + pair.b, scale: pair.scale };
}

/** a − b, exact. */
export function subtract(a: Decimal, b: Decimal): Decimal {
  const pair = aligned(a, b);
  return { digits: pair.a - pair.b, scale: pair.scale };
}

/** −1, 0 or 1 as a is less than, equal to or greater than b; 1,50 equals 1,5. */
export function compare(a: Decimal, b: Decimal): -1 | 0 | 1 {
  const pair = aligned(a, b);
  return pair.a < pair.b ? -1 : pair.a > pair.b ? 1 : 0;
}

// Half away from zero, the rule that clerks are taught.
function divideRounded(numerator: bigint, denominator: bigint): bigint {
  const negative = numerator < 0n !== denominator < 0n;
  const n = numerator < 0n ? -numerator : numerator;
  const d = denominator < 0n ? -denominator : denominator;
  const rounded = (2n * n + d) / (2n * d);
  return negative ? -rounded : rounded;
}

/**
 * The value with exactly that many decimals, rounded half up (half away from zero) or filled with zeros.
 *
 * @throws RangeError if decimals is not a whole number from 0 up
 */
export function round(d: Decimal, decimals: number): Decimal {
  const target = decimal(0n, decimals).scale;
  const digits =
    target >= d.scale
      ? d.digits * 10n ** BigInt(target - d.scale)
      : divideRounded(d.digits, 10n ** BigInt(d.scale - target));
  return { digits, scale: target };
}

/**
 * How many per cent a is of b, rounded half up to that many decimals; computed exactly, rounded once.
 *
 * @throws RangeError if b is zero or decimals is not a whole number from 0 up
 */
export function divideToPercent(a: Decimal, b: Decimal, decimals: number): Decimal {
  if (b.digits === 0n) throw new RangeError('a percentage of zero');
  const target = decimal(0n, decimals).scale;
  const pair = aligned(a, b);
  return { digits: divideRounded(pair.a * 100n * 10n ** BigInt(target), pair.b), scale: target };
}

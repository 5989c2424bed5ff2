import { doReadNumber, ReadingConfig } from 'read-vietnamese-number';
import type { Decimal } from './decimal.ts';
import { decimal, round } from './decimal.ts';

export { add, compare, decimal, divideToPercent, round, subtract } from './decimal.ts';
export type { Decimal } from './decimal.ts';

/** A number as it was written: `padTo` is the number of whole digits when they began with zeros (`08` → 2). */
export interface WrittenNumber {
  readonly value: Decimal;
  readonly padTo?: number;
}

/** `shape`: not a number. `grouping`: the dots do not part it into thousands (`1.91`, `12.3456`, `0.123`). */
export type NumberResult =
  | ({ readonly ok: true } & WrittenNumber)
  | { readonly ok: false; readonly reason: 'shape' | 'grouping'; readonly text: string };

function written(sign: string | undefined, whole: string, fraction = ''): WrittenNumber {
  const magnitude = BigInt(whole + fraction);
  const value = decimal(sign ? -magnitude : magnitude, fraction.length);
  return whole.length > 1 && whole.startsWith('0') ? { value, padTo: whole.length } : { value };
}

// No figure is longer; a bound keeps hostile input from costing time.
const longest = 100;

/** Reads a number in Vietnamese writing: a dot between thousands (or none), a comma before decimals, an optional minus. */
export function parseVietnameseNumber(s: string): NumberResult {
  const [, sign, whole, fraction] = /^([-−])?(\d[\d.]*)(?:,(\d+))?$/u.exec(s.trim()) ?? [];
  if (whole === undefined || s.length > longest) return { ok: false, reason: 'shape', text: s };
  if (!/^(?:\d+|[1-9]\d{0,2}(?:\.\d{3})+)$/.test(whole)) return { ok: false, reason: 'grouping', text: s };
  return { ok: true, ...written(sign, whole.replaceAll('.', ''), fraction) };
}

/** One way to read an ambiguous number: how a clerk would write it, and in words. */
export interface NumberReading extends WrittenNumber {
  readonly printed: string;
  readonly words: string;
}

/** `ambiguous`: two people could read it differently; it must be quoted or rewritten. */
export type BareNumberResult =
  | ({ readonly ok: true } & WrittenNumber)
  | { readonly ok: false; readonly reason: 'shape' | 'grouping'; readonly text: string }
  | {
      readonly ok: false;
      readonly reason: 'ambiguous';
      readonly text: string;
      readonly readings: readonly [NumberReading, NumberReading];
    };

function reading(number: WrittenNumber): NumberReading {
  const { value, padTo } = number;
  const printed = formatVietnameseNumber(value, padTo === undefined ? {} : { padTo });
  return { ...number, printed, words: numberInWords(value) };
}

/**
 * Reads a number typed without quotes in YAML or JSON, from its source text: there a dot may be the language's decimal
 * point or a Vietnamese thousands dot, and a leading zero may be meant or lost. What has one reading is read; `1.917`,
 * `1,917` and `08` are refused with both readings, for nothing is read by guess.
 */
export function readBareNumber(source: string): BareNumberResult {
  const text = source.trim();
  const [, sign, whole = '', mark, fraction = ''] = /^(-)?(\d+)(?:([.,])(\d+))?$/.exec(text) ?? [];
  if (whole === '' || source.length > longest) return parseVietnameseNumber(source);
  const asDecimal = written(sign, whole, fraction);
  if (asDecimal.padTo !== undefined) {
    const readings = [reading({ value: asDecimal.value }), reading(asDecimal)] as const;
    return { ok: false, reason: 'ambiguous', text: source, readings };
  }
  if (mark !== undefined && fraction.length === 3 && /^[1-9]\d{0,2}$/.test(whole)) {
    const asThousands = written(sign, whole + fraction);
    const readings = [reading(asThousands), reading(asDecimal)] as const;
    return { ok: false, reason: 'ambiguous', text: source, readings };
  }
  return { ok: true, ...asDecimal };
}

/** `decimals`: how many to print, rounded half up (default: those it has). `padTo`: whole digits, filled with zeros. */
export interface NumberFormat {
  readonly decimals?: number;
  readonly padTo?: number;
}

/**
 * Vietnamese writing of a number: `1.917`, `89,729`, `08`. Thousands of a number padded with zeros are not parted.
 *
 * @throws RangeError if decimals is not a whole number from 0 up
 */
export function formatVietnameseNumber(d: Decimal, format: NumberFormat = {}): string {
  const { digits, scale } = round(d, format.decimals ?? d.scale);
  const magnitude = String(digits < 0n ? -digits : digits).padStart(scale + 1, '0');
  const whole = magnitude.slice(0, magnitude.length - scale);
  const padded = whole.padStart(format.padTo ?? 1, '0');
  const grouped = padded === whole ? whole.replaceAll(/(?<=\d)(?=(?:\d{3})+$)/g, '.') : padded;
  return (digits < 0n ? '-' : '') + grouped + (scale > 0 ? `,${magnitude.slice(-scale)}` : '');
}

const spoken = new ReadingConfig();
spoken.unit = [];
spoken.pointText = 'phẩy';
spoken.units = spoken.units.map((unit) => unit.map((word) => (word === 'tỉ' ? 'tỷ' : word)));

/** The number in words, in small letters: `một nghìn không trăm lẻ một`; decimals after "phẩy", without idle zeros. */
export function numberInWords(d: Decimal): string {
  const plain = formatVietnameseNumber(d).replaceAll('.', '').replace(',', '.');
  return doReadNumber(/[1-9]/.test(plain) ? plain : '0', spoken);
}

import type { PlainDate } from '../date.ts';

/** The Julian day number of a Gregorian day: whole days counted from −4712, one a day. */
export function julianDay({ year, month, day }: PlainDate): number {
  const a = Math.floor((14 - month) / 12);
  const y = year + 4800 - a;
  const m = month + 12 * a - 3;
  return (
    day +
    Math.floor((153 * m + 2) / 5) +
    365 * y +
    Math.floor(y / 4) -
    Math.floor(y / 100) +
    Math.floor(y / 400) -
    32045
  );
}

/** The Gregorian day of a Julian day number. */
export function dateOfJulianDay(jd: number): PlainDate {
  const a = jd + 32044;
  const b = Math.floor((4 * a + 3) / 146097);
  const c = a - Math.floor((b * 146097) / 4);
  const d = Math.floor((4 * c + 3) / 1461);
  const e = c - Math.floor((1461 * d) / 4);
  const m = Math.floor((5 * e + 2) / 153);
  return {
    day: e - Math.floor((153 * m + 2) / 5) + 1,
    month: m + 3 - 12 * Math.floor(m / 10),
    year: b * 100 + d - 4800 + Math.floor(m / 10),
  };
}

/** The day so many days later, or earlier where `days` is negative. */
export const addDays = (date: PlainDate, days: number): PlainDate => dateOfJulianDay(julianDay(date) + days);

/** 0 for Monday to 6 for Sunday. */
export const weekday = (date: PlainDate): number => julianDay(date) % 7;

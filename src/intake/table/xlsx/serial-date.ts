import type { PlainDate } from '../../../text/date.ts';

const DAY_SECONDS = 86_400;
const DAY_MS = 86_400_000;
/** 31/12/9999, the last day of Excel. */
const LAST_SERIAL = 2_958_465;
/** The day that Excel counts and the calendar has not: 29/02/1900. */
const FALSE_LEAP_DAY = 60;
const DAYS_1904 = 1462;

/** A serial number taken apart: the day, or undefined where the calendar has none, and the seconds within it. */
export interface SerialDate {
  readonly date: PlainDate | undefined;
  readonly seconds: number;
  /** All seconds, for a length of time. */
  readonly total: number;
}

/** Reads a date as Excel stores one: days from 1900, with its false leap day, or from 1904. */
export function serialDate(serial: number, is1904: boolean): SerialDate {
  const total = Math.round(serial * DAY_SECONDS);
  const days = Math.floor(total / DAY_SECONDS) + (is1904 ? DAYS_1904 : 0);
  const parts = { seconds: total - Math.floor(total / DAY_SECONDS) * DAY_SECONDS, total };
  if (days < 1 || days > LAST_SERIAL || days === FALSE_LEAP_DAY) return { date: undefined, ...parts };
  const day = new Date(Date.UTC(1899, 11, days < FALSE_LEAP_DAY ? 31 : 30) + days * DAY_MS);
  return {
    date: { year: day.getUTCFullYear(), month: day.getUTCMonth() + 1, day: day.getUTCDate() },
    ...parts,
  };
}

/** The number by which Excel stores a day of 1900-03-01 or later. */
export const serialOf = ({ year, month, day }: PlainDate): number =>
  (Date.UTC(year, month - 1, day) - Date.UTC(1899, 11, 30)) / DAY_MS;

/** `8:05`, or `8:05:09` where there are seconds; hours may pass 24. */
export function timeText(seconds: number): string {
  const two = (value: number): string => String(value).padStart(2, '0');
  const rest = seconds % 60;
  const clock = `${two(Math.floor(seconds / 3600))}:${two(Math.floor(seconds / 60) % 60)}`;
  return rest === 0 ? clock : `${clock}:${two(rest)}`;
}

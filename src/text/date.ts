import { getDaysInMonth } from 'date-fns/getDaysInMonth';
import { nfc } from './nfc.ts';

/** A calendar day: no hour and no time zone. `month` is 1 to 12. */
export interface PlainDate {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** A date of which a draft may leave the day, or the month, blank. */
export interface PartialDate {
  readonly year: number;
  readonly month?: number;
  readonly day?: number;
}

/** `shape`: not written as a date. `impossible`: written as one, but the calendar has no such day. */
export type DateResult =
  | { readonly ok: true; readonly date: PartialDate }
  | { readonly ok: false; readonly reason: 'shape'; readonly text: string }
  | { readonly ok: false; readonly reason: 'impossible'; readonly text: string; readonly date: PartialDate };

const blank = String.raw`[\s.…_]*`;
// No written date is longer; a bound keeps hostile input from making the patterns below slow.
const longest = 60;
const forms: readonly RegExp[] = [
  /^(?<year>[1-9]\d{3})(?:-(?<month>\d{2})(?:-(?<day>\d{2}))?)?$/,
  /^(?<day>\d{1,2})(?<sign>[/-])(?<month>\d{1,2})\k<sign>(?<year>[1-9]\d{3})$/,
  new RegExp(
    String.raw`^(?:${blank}/(?:\s*(?<month>\d{1,2})|${blank})|(?<alone>\d{1,2}))\s*/\s*(?<year>[1-9]\d{3})$`,
    'u',
  ),
  new RegExp(String.raw`^(?<day>\d{1,2})\s*/${blank}/\s*(?<year>[1-9]\d{3})$`, 'u'),
  new RegExp(
    String.raw`^(?:ngày)?(?:\s*(?<day>\d{1,2})\s|${blank})\s*tháng` +
      String.raw`(?:\s*(?<month>\d{1,2})\s|${blank})\s*năm\s*(?<year>[1-9]\d{3})$`,
    'iu',
  ),
];

/**
 * Reads a date as a clerk writes one: `2024-04-10`, `2024-04`, `2024`, `10/4/2024`, `10-4-2024`, `4/2024`,
 * `10 tháng 4 năm 2024`, `ngày 10 tháng 4 năm 2024`; in the last two, day and month may be blank or dotted.
 * Vietnamese order, day first. Years 1000 to 9999.
 */
export function parseDate(s: string): DateResult {
  const text = nfc(s.trim());
  for (const form of text.length > longest ? [] : forms) {
    const found = form.exec(text)?.groups;
    if (!found) continue;
    const day = found['day'];
    const month = found['month'] ?? found['alone'];
    const date: PartialDate = {
      year: Number(found['year']),
      ...(month !== undefined && { month: Number(month) }),
      ...(day !== undefined && { day: Number(day) }),
    };
    return exists(date) ? { ok: true, date } : { ok: false, reason: 'impossible', text: s, date };
  }
  return { ok: false, reason: 'shape', text: s };
}

/**
 * Number of days in a month (1 to 12) of the Gregorian calendar.
 *
 * @throws RangeError if there is no such month
 */
export function daysInMonth(year: number, month: number): number {
  if (!Number.isInteger(year) || !Number.isInteger(month) || month < 1 || month > 12) {
    throw new RangeError(`no month ${month} in year ${year}`);
  }
  // The calendar repeats every 400 years; no time zone has dropped a day at a month's end since 2000, as some had before.
  return getDaysInMonth(new Date(2000 + (((year % 400) + 400) % 400), month - 1, 15, 12));
}

function exists({ year, month, day }: PartialDate): boolean {
  if (month !== undefined && (month < 1 || month > 12)) return false;
  if (day === undefined) return true;
  return day >= 1 && day <= (month === undefined ? 31 : daysInMonth(year, month));
}

/** Whether day and month are both there. */
export function isPlainDate(d: PartialDate): d is PlainDate {
  return d.month !== undefined && d.day !== undefined;
}

// PL1.A.II.4.b: a zero before days under 10 and before months 1 and 2 only.
const dayText = (day: number): string => String(day).padStart(2, '0');
const monthText = (month: number): string => String(month).padStart(month < 3 ? 2 : 1, '0');

/** `ngày 05 tháng 01 năm 2020` (PL1.A.II.4.b); a blank day or month leaves five spaces to write in. */
export function formatLongDate(d: PartialDate): string {
  const day = d.day === undefined ? '   ' : dayText(d.day);
  const month = d.month === undefined ? '   ' : monthText(d.month);
  return `ngày ${day} tháng ${month} năm ${d.year}`;
}

/** `05/7/2019`, with the zeros of the long form; a blank day or month leaves three spaces. */
export function formatSlashDate(d: PartialDate): string {
  const day = d.day === undefined ? '   ' : dayText(d.day);
  const month = d.month === undefined ? '   ' : monthText(d.month);
  return `${day}/${month}/${d.year}`;
}

/** `Hà Nội, ngày 05 tháng 01 năm 2020` (PL1.A.II.4). */
export function formatPlaceDate(place: string, d: PartialDate): string {
  return `${place}, ${formatLongDate(d)}`;
}

/**
 * `2024-04-10`; `2024-04` or `2024` when the rest is blank.
 *
 * @throws RangeError if the day is known but the month is not, which ISO 8601 cannot write
 */
export function formatIsoDate(d: PartialDate): string {
  if (d.month === undefined) {
    if (d.day !== undefined) throw new RangeError('an ISO date cannot have a day without a month');
    return String(d.year).padStart(4, '0');
  }
  const day = d.day === undefined ? '' : `-${String(d.day).padStart(2, '0')}`;
  return `${String(d.year).padStart(4, '0')}-${String(d.month).padStart(2, '0')}${day}`;
}

/** Negative, zero or positive as `a` is before, the same as or after `b`. */
export function compareDates(a: PlainDate, b: PlainDate): number {
  return a.year - b.year || a.month - b.month || a.day - b.day;
}

import { formatIsoDate, type PlainDate } from '../date.ts';
import { announced } from './announced.ts';
import { addDays, julianDay, weekday } from './julian-day.ts';
import { hungKings, tet } from './lunar.ts';

const SATURDAY = 5;

const isWeekend = (date: PlainDate): boolean => weekday(date) >= SATURDAY;

/** An announced day: `02-14` of that year, or a whole `2014-12-27`. */
function dayOf(year: number, text: string): PlainDate {
  const numbers = text.split('-').map(Number);
  const [y, month, day] = numbers.length === 3 ? numbers : [year, ...numbers];
  if (y === undefined || month === undefined || day === undefined) throw new RangeError(`no day ${text}`);
  return { year: y, month, day };
}

function range(from: PlainDate, to: PlainDate): PlainDate[] {
  return Array.from({ length: julianDay(to) - julianDay(from) + 1 }, (_, index) => addDays(from, index));
}

/** What is off in a year, and the weekend days that are worked; days by their ISO form. */
interface YearOff {
  readonly off: ReadonlyMap<string, string>;
  readonly worked: ReadonlySet<string>;
}

/**
 * The days of Bộ luật Lao động 2012 (Điều 115) and 2019 (Điều 112), which differ in National Day alone: a second day,
 * before or after it, since 2021. Where nobody announced how the five days of Tết lie, only its first three are sure.
 */
function holidays(year: number): [PlainDate, string][] {
  const { tet: tetDays, nationalDay } = announced[year] ?? {};
  const newYear = tet(year);
  const [from, to] =
    tetDays === undefined
      ? [newYear, addDays(newYear, 2)]
      : [dayOf(year, tetDays[0]), dayOf(year, tetDays[1])];
  const named = (name: string, ...days: readonly PlainDate[]): [PlainDate, string][] =>
    days.map((day) => [day, name]);
  return [
    ...named('Tết Dương lịch', { year, month: 1, day: 1 }),
    ...named('Tết Nguyên đán', ...range(from, to)),
    ...named('Giỗ Tổ Hùng Vương', hungKings(year)),
    ...named('ngày Chiến thắng', { year, month: 4, day: 30 }),
    ...named('ngày Quốc tế lao động', { year, month: 5, day: 1 }),
    ...named('Quốc khánh', { year, month: 9, day: 2 }),
    ...(nationalDay === undefined ? [] : named('Quốc khánh', dayOf(year, nationalDay))),
  ];
}

function yearOff(year: number): YearOff {
  const { moved = [] } = announced[year] ?? {};
  const off = new Map<string, string>();
  const days = holidays(year);
  for (const [day, name] of days) off.set(formatIsoDate(day), name);
  // A holiday on a weekly day of rest gives the next working day (Điều 115 khoản 3; Điều 111 khoản 3). The announced days
  // of Tết hold theirs already.
  for (const [day, name] of days) {
    if (!isWeekend(day) || name === 'Tết Nguyên đán') continue;
    let next = addDays(day, 1);
    while (isWeekend(next) || off.has(formatIsoDate(next))) next = addDays(next, 1);
    off.set(formatIsoDate(next), `nghỉ bù ${name}`);
  }
  for (const day of moved) off.set(formatIsoDate(dayOf(year, day.off)), 'ngày nghỉ hoán đổi');
  const near = [announced[year - 1], announced[year], announced[year + 1]];
  const worked = near.flatMap((one, index) =>
    (one?.moved ?? []).map((day) => formatIsoDate(dayOf(year - 1 + index, day.worked))),
  );
  return { off, worked: new Set(worked) };
}

const years = new Map<number, YearOff>();

function yearOf(year: number): YearOff {
  const known = years.get(year) ?? yearOff(year);
  years.set(year, known);
  return known;
}

/**
 * Why state agencies do not work on a day: "Chủ nhật", "Tết Nguyên đán", "nghỉ bù Quốc khánh"; undefined for a working
 * day. Moved working days are known for 2015–2026; for other years the Labour Code alone speaks.
 */
export function dayOffName(date: PlainDate): string | undefined {
  const { off, worked } = yearOf(date.year);
  const iso = formatIsoDate(date);
  const name = off.get(iso);
  if (name !== undefined || worked.has(iso)) return name;
  return isWeekend(date) ? (weekday(date) === SATURDAY ? 'thứ Bảy' : 'Chủ nhật') : undefined;
}

/** Whether state agencies rest on that day. */
export const isDayOff = (date: PlainDate): boolean => dayOffName(date) !== undefined;

/** The day itself where it is worked, else the first after it that is. */
export function nextWorkingDay(date: PlainDate): PlainDate {
  let day = date;
  while (isDayOff(day)) day = addDays(day, 1);
  return day;
}

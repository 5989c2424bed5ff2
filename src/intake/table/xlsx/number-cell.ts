import { fault, type Diagnostic, type Place } from '../../../diagnostic/diagnostic.ts';
import type { CellValue } from '../book.ts';
import type { NumberFormat } from './number-format.ts';
import { numberText } from './number-text.ts';
import { serialDate, timeText } from './serial-date.ts';

/** What a cell holds, and what there is to say of it. */
export interface CellReading {
  readonly cell?: CellValue;
  readonly fault?: (where: Place) => Diagnostic;
}

export const unreadable: CellReading = { fault: (where) => fault('cell-unreadable', {}, where) };

const two = (value: number): string => String(value).padStart(2, '0');

function dateCell(
  raw: string,
  format: NumberFormat & { readonly kind: 'date' },
  is1904: boolean,
): CellReading {
  const value = Number(raw);
  const { date, seconds, total } = serialDate(value, is1904);
  const { year, month, day, time } = format;
  if (!year && !month && !day) {
    const shown = timeText(Math.max(0, value < 1 ? seconds : total));
    return { cell: { kind: 'text', text: shown }, fault: (where) => fault('cell-time', { shown }, where) };
  }
  if (date === undefined)
    return { fault: (where) => fault('cell-date-impossible', { serial: raw.slice(0, 30) }, where) };
  // A format without day or month shows less than a date: what the clerk sees is what is read.
  if (year && !day)
    return { cell: { kind: 'text', text: month ? `${two(date.month)}/${date.year}` : String(date.year) } };
  const cell: CellValue = { kind: 'date', date };
  if (time && seconds !== 0)
    return { cell, fault: (where) => fault('cell-date-with-time', { time: timeText(seconds) }, where) };
  if (!year) return { cell, fault: (where) => fault('cell-date-yearless', { year: date.year }, where) };
  return { cell };
}

/** A stored number as what its format makes of it: a number, a percentage, a date, or digits with zeros before. */
export function numberCell(raw: string, format: NumberFormat, is1904: boolean): CellReading {
  const text = numberText(raw);
  if (text === undefined) return unreadable;
  switch (format.kind) {
    case 'plain':
      return { cell: { kind: 'number', text } };
    case 'percent':
      return { cell: { kind: 'number', text: numberText(raw, 2) ?? text, percent: true } };
    case 'padded':
      return /^\d+$/u.test(text)
        ? { cell: { kind: 'text', text: text.padStart(format.digits, '0') } }
        : { cell: { kind: 'number', text } };
    case 'date':
      return dateCell(raw, format, is1904);
  }
}

const isoDate = /^(\d{4})-(\d{2})-(\d{2})(?:T(\d{2}:\d{2}(?::\d{2})?)(?:\.\d+)?Z?)?$/u;

/** A date stored as ISO 8601, which the strict standard allows. */
export function isoCell(raw: string): CellReading {
  const [, year, month, day, time = '00:00:00'] = isoDate.exec(raw) ?? [];
  const date = { year: Number(year), month: Number(month), day: Number(day) };
  const back = new Date(Date.UTC(date.year, date.month - 1, date.day));
  if (year === undefined || back.getUTCMonth() + 1 !== date.month || date.year < 1900) return unreadable;
  const cell: CellValue = { kind: 'date', date };
  return /^00:00(?::00)?$/u.test(time)
    ? { cell }
    : { cell, fault: (where) => fault('cell-date-with-time', { time }, where) };
}

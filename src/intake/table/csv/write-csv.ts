import { formatSlashDate } from '../../../text/date.ts';
import type { CellToWrite, SheetToWrite } from '../book.ts';
import { numberText } from '../xlsx/number-text.ts';
import { guarded } from './formula-guard.ts';

function cellText(cell: CellToWrite | undefined): string {
  if (cell === undefined) return '';
  if (typeof cell === 'string') return guarded(cell);
  if ('date' in cell) return formatSlashDate(cell.date);
  if ('value' in cell) return guarded(cell.value);
  return (numberText(String(cell.number)) ?? '').replace('.', ',');
}

const quoted = (text: string): string =>
  /[",;\t\r\n]|^\s|\s$/u.test(text) ? `"${text.replaceAll('"', '""')}"` : text;

/** A sheet as a CSV file that Excel opens with its Vietnamese whole: UTF-8 with its mark, commas, dates day first. */
export function writeCsv({ columns, rows }: SheetToWrite): Uint8Array {
  const lines = [columns.map(({ heading }) => heading), ...rows].map((row) =>
    Array.from(row, (cell) => quoted(cellText(cell))).join(','),
  );
  return new TextEncoder().encode(`\u{FEFF}${lines.map((line) => `${line}\r\n`).join('')}`);
}

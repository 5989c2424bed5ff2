import type { BookReading, BookSheet, CellValue } from '../../src/intake/table/book.ts';

/** The first sheet, or the one of that name. */
export function sheetOf({ book, diagnostics }: BookReading, name?: string): BookSheet {
  const found = book?.sheets.find((sheet) => name === undefined || sheet.name === name);
  if (found === undefined) throw new Error(`no sheet: ${JSON.stringify(diagnostics)}`);
  return found;
}

/** A cell in short: its text, a number as `#1.5`, a date as `2024-2-9`, others as they are. */
export function short(cell: CellValue | undefined): string | boolean | undefined {
  switch (cell?.kind) {
    case undefined:
      return undefined;
    case 'text':
      return cell.text;
    case 'number':
      return `#${cell.text}${cell.percent === true ? '%' : ''}`;
    case 'date':
      return `${cell.date.year}-${cell.date.month}-${cell.date.day}`;
    case 'boolean':
      return cell.value;
    case 'error':
      return cell.code;
  }
}

/** A sheet in short: row numbers and cells. */
export const rowsOf = (sheet: BookSheet): [number, ...(string | boolean | undefined)[]][] =>
  sheet.rows.map(({ number, cells }) => [number, ...cells.map(short)]);

/** Rule and place of what was told. */
export const told = ({ diagnostics }: BookReading): string[] =>
  diagnostics.map(({ rule, where }) =>
    `${rule} ${where.sheet ?? ''}${where.cell === undefined ? '' : `!${where.cell}`}`.trim(),
  );

import type { Book, CellToWrite, CellValue, SheetToWrite } from '../../../src/intake/table/book.ts';

const cellOf = (cell: CellToWrite | undefined): CellValue | undefined => {
  if (cell === undefined) return undefined;
  if (typeof cell === 'string') return { kind: 'text', text: cell };
  if ('date' in cell) return { kind: 'date', date: cell.date };
  return 'number' in cell
    ? { kind: 'number', text: String(cell.number) }
    : { kind: 'text', text: cell.value };
};

/** A cell as a test types it: text, a number, a date, an error. */
export type Typed = string | number | boolean | CellValue | undefined;

const typedCell = (typed: Typed): CellValue | undefined => {
  if (typed === undefined || typed === '') return undefined;
  if (typeof typed === 'string') return { kind: 'text', text: typed };
  if (typeof typed === 'number') return { kind: 'number', text: String(typed) };
  return typeof typed === 'boolean' ? { kind: 'boolean', value: typed } : typed;
};

/** A book as it is read back from the sheets that were written, without a file between. */
export const bookOf = (sheets: readonly SheetToWrite[], source = 'bieu.xlsx'): Book => ({
  source,
  sheets: sheets.map(({ name, columns, rows }) => ({
    name,
    hidden: false,
    source,
    rows: [columns.map(({ heading }) => heading), ...rows]
      .map((cells, index) => ({ number: index + 1, cells: cells.map(cellOf) }))
      .filter(({ cells }) => cells.some((cell) => cell !== undefined)),
  })),
});

/** A book typed by hand: rows by sheet, the first its headings. */
export const typedBook = (
  sheets: Readonly<Record<string, readonly (readonly Typed[])[]>>,
  source = 'bieu.xlsx',
): Book => ({
  source,
  sheets: Object.entries(sheets).map(([name, rows]) => ({
    name,
    hidden: false,
    source,
    rows: rows
      .map((cells, index) => ({ number: index + 1, cells: cells.map(typedCell) }))
      .filter(({ cells }) => cells.some((cell) => cell !== undefined)),
  })),
});

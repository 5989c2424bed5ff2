import { fault, type Diagnostic, type Place } from '../../diagnostic/diagnostic.ts';
import { MOST_GUESSES, nearest } from '../../diagnostic/nearest.ts';
import type { BookRow, BookSheet, CellValue, SheetName } from '../table/book.ts';
import { cellName, columnName } from '../table/cell-name.ts';
import { faultsHeading } from '../table/own-sheets.ts';
import { decoderOf, type Decode } from './decode.ts';
import type { Column, SheetLayout } from './layout.ts';
import { fold } from './words.ts';

/** A column of a sheet that was read. */
export interface FoundColumn {
  readonly column: Column;
  /** Its position in the rows, from 0. */
  readonly index: number;
  readonly decode: Decode;
}

/** A sheet with its heading row understood. Its rows stand apart: places are asked for long after they are read. */
export interface FoundSheet {
  readonly layout: SheetLayout;
  readonly sheet: SheetName;
  readonly columns: readonly FoundColumn[];
  /** The number of the heading row. */
  readonly headingRow: number;
}

/** The same with the rows below its headings. */
export interface SheetToRead {
  readonly found: FoundSheet;
  readonly rows: readonly BookRow[];
}

/** A heading stands below a title at most this many rows down. */
const ROWS_ABOVE = 10;

const headingText = (cell: CellValue | undefined): string =>
  cell === undefined || cell.kind === 'boolean' || cell.kind === 'error' || cell.kind === 'date'
    ? ''
    : cell.text.trim();

/** Columns by every name that a heading may have: its words, or the keys of the schema. */
function namesOf(layout: SheetLayout): Map<string, Column> {
  const names = new Map<string, Column>();
  for (const column of layout.columns)
    if (column.keys.length > 0) names.set(fold(column.keys.join('.')), column);
  for (const column of layout.columns) names.set(fold(column.heading), column);
  return names;
}

/** Finds the heading row of a sheet and what each of its columns is; what is not understood is told. */
export function findHeadings(
  layout: SheetLayout,
  sheet: BookSheet,
): { toRead?: SheetToRead; diagnostics: Diagnostic[] } {
  const { rows, source, name } = sheet;
  const names = namesOf(layout);
  const place = (cell?: string): Place => ({ source, sheet: name, ...(cell === undefined ? {} : { cell }) });
  const known = (row: BookRow): number =>
    row.cells.filter((cell) => names.has(fold(headingText(cell)))).length;
  const [best] = rows
    .slice(0, ROWS_ABOVE)
    .map((row, at) => ({ row, at, count: known(row) }))
    .sort((a, b) => b.count - a.count || a.at - b.at);
  if (best === undefined) return { diagnostics: [] };
  if (best.count === 0) return { diagnostics: [fault('headings-missing', { sheet: name }, place())] };

  const diagnostics: Diagnostic[] = [];
  const first = new Map<Column, number>();
  const unread = new Set<number>();
  best.row.cells.forEach((cell, index) => {
    const heading = headingText(cell);
    if (heading === '') return;
    if (fold(heading) === fold(faultsHeading)) {
      unread.add(index);
      return;
    }
    const column = names.get(fold(heading));
    const where = place(cellName(index, best.row.number));
    if (column === undefined) {
      unread.add(index);
      const meant =
        diagnostics.length < MOST_GUESSES
          ? nearest(
              heading,
              layout.columns.map((one) => one.heading),
            )
          : undefined;
      diagnostics.push(
        fault('column-unknown', { heading, ...(meant === undefined ? {} : { meant }) }, where),
      );
      return;
    }
    const earlier = first.get(column);
    if (earlier === undefined) first.set(column, index);
    else {
      unread.add(index);
      diagnostics.push(
        fault('column-twice', { heading: column.heading, earlier: columnName(earlier) }, where),
      );
    }
  });
  const below = rows.slice(best.at + 1);
  const named = new Set([...first.values(), ...unread]);
  const nameless = new Set<number>();
  for (const { cells } of below)
    cells.forEach((cell, index) => {
      if (cell !== undefined && !named.has(index)) nameless.add(index);
    });
  for (const index of nameless)
    diagnostics.push(fault('column-unnamed', {}, place(cellName(index, best.row.number))));
  const order = new Map(layout.columns.map((column, at) => [column, at]));
  const columns = [...first]
    .map(([column, index]) => ({ column, index, decode: decoderOf(column) }))
    .sort((a, b) => (order.get(a.column) ?? 0) - (order.get(b.column) ?? 0));
  const found = { layout, sheet: { source, name }, columns, headingRow: best.row.number };
  return { toRead: { found, rows: below }, diagnostics };
}

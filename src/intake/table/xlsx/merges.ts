import { fault, type Diagnostic } from '../../../diagnostic/diagnostic.ts';
import type { CellValue } from '../book.ts';
import { cellName, parseRange } from '../cell-name.ts';
import { tableFault } from './table-fault.ts';

interface MutableRow {
  readonly number: number;
  readonly cells: (CellValue | undefined)[];
}

/** Visits of rows that honest merges of the largest sheet need; overlapping ones would need many more. */
const MOST_VISITS = 5_000_000;

/** The index of the first row at or after a number. */
function firstFrom(rows: readonly MutableRow[], number: number): number {
  let low = 0;
  let high = rows.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((rows[middle]?.number ?? 0) < number) low = middle + 1;
    else high = middle;
  }
  return low;
}

/**
 * Empties the cells that merged ranges cover, and tells of those that held something.
 * @param part the sheet's part, for a range that cannot be read
 */
export function clearCovered(
  rows: readonly MutableRow[],
  merges: readonly string[],
  where: { readonly source: string; readonly sheet: string },
  part: string,
): Diagnostic[] {
  const told: Diagnostic[] = [];
  let visits = 0;
  for (const merge of merges) {
    const range = parseRange(merge);
    if (range === undefined) throw tableFault('table-damaged', { part });
    const [first, last] = range;
    for (let at = firstFrom(rows, first.row); at < rows.length; at += 1) {
      const row = rows[at];
      if (row === undefined || row.number > last.row) break;
      const end = Math.min(last.column, row.cells.length - 1);
      visits += 1 + Math.max(0, end - first.column);
      if (visits > MOST_VISITS) throw tableFault('table-damaged', { part });
      for (let column = first.column; column <= end; column += 1) {
        const isFirst = row.number === first.row && column === first.column;
        if (isFirst || row.cells[column] === undefined) continue;
        row.cells[column] = undefined;
        told.push(fault('cell-covered', { merge }, { ...where, cell: cellName(column, row.number) }));
      }
    }
  }
  return told;
}

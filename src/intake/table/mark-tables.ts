import type { Book, BookSheet, CellToWrite, CellValue, SheetToWrite } from './book.ts';
import { cellName } from './cell-name.ts';
import { columnBeside, joined, sheetFaults, type FaultToMark } from './mark/fault-to-mark.ts';
import { listColumns, listRow } from './mark/list-sheet.ts';
import { faultsHeading, ownSheets } from './own-sheets.ts';
import { writeBook } from './write-book.ts';

/** What a cell was, to be written again. */
function written(cell: CellValue | undefined): CellToWrite | undefined {
  switch (cell?.kind) {
    case undefined:
      return undefined;
    case 'text':
      return cell.text;
    case 'number':
      return cell.percent === true ? `${cell.text}%` : { number: Number(cell.text) };
    case 'date':
      return { date: cell.date };
    case 'boolean':
      return cell.value ? 'TRUE' : 'FALSE';
    case 'error':
      return cell.code;
  }
}

/** A cell's words, for one that is written with a mark. */
function words(cell: CellToWrite | undefined): string {
  if (cell === undefined) return '';
  if (typeof cell === 'string') return cell;
  if ('date' in cell) return [cell.date.day, cell.date.month, cell.date.year].join('/');
  return 'value' in cell ? cell.value : String(cell.number);
}

function markedSheet(sheet: BookSheet, faults: readonly FaultToMark[]): SheetToWrite {
  const headRow = sheet.rows[0]?.number ?? 1;
  const found = sheetFaults(faults, sheet.name, headRow);
  const { byCell, byRow } = found;
  const beside = columnBeside(sheet, found);
  const held = new Map(sheet.rows.map((row) => [row.number, row.cells]));
  const last = Math.max(sheet.rows.at(-1)?.number ?? 0, ...byRow.keys());
  const rows = Array.from({ length: last }, (_, index) => {
    const number = index + 1;
    const cells = held.get(number) ?? [];
    const sentences = byRow.get(number);
    if (sentences === undefined && number !== headRow) return cells.map(written);
    const marked = Array.from({ length: beside }, (_unused, column): CellToWrite | undefined => {
      const cell = written(cells[column]);
      const said = byCell.get(cellName(column, number));
      return said === undefined ? cell : { value: words(cell), fault: joined(said) };
    });
    return [...marked, number === headRow ? faultsHeading : joined(sentences ?? [])];
  });
  return { name: sheet.name, columns: [], rows };
}

/**
 * A new workbook of tables with their faults marked: for CSV files, which cannot hold a mark. A fault of no
 * known sheet stands in the list only.
 */
export function markTables(book: Book, faults: readonly FaultToMark[]): Uint8Array {
  const list: SheetToWrite = { name: ownSheets.faults, columns: listColumns, rows: faults.map(listRow) };
  return writeBook([list, ...book.sheets.map((sheet) => markedSheet(sheet, faults))]);
}

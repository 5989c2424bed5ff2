import type { BookSheet } from '../book.ts';
import { cellName, columnName, parseCellName } from '../cell-name.ts';
import { faultsHeading } from '../own-sheets.ts';

/** One fault as a marked workbook shows it. */
export interface FaultToMark {
  /** None for a fault of the whole workbook. */
  readonly sheet?: string;
  /** `D7`; a whole row is `7`, a whole column `D`; none for the whole sheet. */
  readonly cell?: string;
  readonly sentence: string;
}

/** The faults of one sheet: by cell for the comments, by row for the column beside. */
export interface SheetFaults {
  readonly byCell: ReadonlyMap<string, readonly string[]>;
  readonly byRow: ReadonlyMap<number, readonly string[]>;
}

/** The cell and the row that a place means; a whole column is meant at its heading. */
function placeOf(cell: string, headRow: number): { cell?: string; row: number } | undefined {
  if (/^[1-9]\d{0,6}$/u.test(cell)) return { row: Number(cell) };
  const named = /^[A-Z]{1,3}$/u.test(cell) ? cell + String(headRow) : cell;
  const parsed = parseCellName(named);
  return parsed === undefined ? undefined : { cell: cellName(parsed.column, parsed.row), row: parsed.row };
}

function add<K>(map: Map<K, string[]>, key: K, sentence: string): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [sentence]);
  else if (!list.includes(sentence)) list.push(sentence);
}

/** The faults of a sheet, sorted by where they are shown. */
export function sheetFaults(faults: readonly FaultToMark[], sheet: string, headRow: number): SheetFaults {
  const byCell = new Map<string, string[]>();
  const byRow = new Map<number, string[]>();
  for (const { sheet: name, cell = '', sentence } of faults) {
    const place = name === sheet ? placeOf(cell, headRow) : undefined;
    if (place === undefined) continue;
    if (place.cell !== undefined) add(byCell, place.cell, sentence);
    const beside = place.cell === undefined ? '' : `Cột ${place.cell.replace(/\d+$/u, '')}: `;
    if (place.row !== headRow) add(byRow, place.row, beside + sentence);
  }
  return { byCell, byRow };
}

/** The column of an earlier run, or the one after the last that is filled or at fault. */
export function columnBeside({ rows }: BookSheet, { byCell }: SheetFaults): number {
  const earlier =
    rows[0]?.cells.findIndex((cell) => cell?.kind === 'text' && cell.text === faultsHeading) ?? -1;
  if (earlier >= 0) return earlier;
  const faulty = Array.from(byCell.keys(), (cell) => (parseCellName(cell)?.column ?? -1) + 1);
  return [...faulty, ...rows.map(({ cells }) => cells.length)].reduce((most, end) => Math.max(most, end), 0);
}

/** Excel cuts what is longer than a cell may be. */
const LONGEST_CELL = 32_000;

export const joined = (sentences: readonly string[]): string => sentences.join('\n').slice(0, LONGEST_CELL);

/** Where a fault's link leads: its cell, the first cell of its row or column. */
export const linkCell = (cell = ''): string =>
  parseCellName(cell) === undefined
    ? /^[A-Z]{1,3}$/u.test(cell)
      ? `${cell}1`
      : `${columnName(0)}${/^[1-9]\d{0,6}$/u.test(cell) ? cell : '1'}`
    : cell;

import type { Table, TableRow } from '../document/blocks.ts';
import { isReference, textRuns, type Text } from '../document/run.ts';
import { twip, type Pt, type Twip } from '../nd30/units.ts';
import { beyondEm, brokenLineCount, widestCharacter } from '../text/width.ts';
import { tableStyle } from './styles.ts';

const TWIPS_A_POINT = 20;
/** A line of type is this much higher than its size (Times New Roman). */
const LINE_HEIGHT = 1.15;

const NO_ROOM = twip(1);
const heightOf = (lines: number, size: Pt): number =>
  lines * size * TWIPS_A_POINT * LINE_HEIGHT + 2 * tableStyle.cellPadding;

/**
 * Measured height of a row in twips: its tallest cell.
 * @param inner where the words of each column stand, in twips
 */
export function rowHeight(cells: TableRow['cells'], inner: readonly Twip[], size: Pt): number {
  let most = 1;
  for (let index = 0; index < cells.length; index += 1) {
    let lines = 0;
    for (const text of cells[index] ?? [])
      lines += brokenLineCount(textRuns(text), size, inner[index] ?? NO_ROOM);
    most = Math.max(most, lines);
  }
  return heightOf(most, size);
}

function lettersOf(cell: readonly Text[]): number {
  let letters = 0;
  for (const text of cell) for (const run of text) if (!isReference(run)) letters += run.text.length;
  return letters;
}

const isWithinEm = (cell: readonly Text[]): boolean =>
  cell.every((text) => text.every((run) => isReference(run) || !beyondEm.test(run.text)));

/**
 * Tells whether a row is lower than a height (twips). Its lines are broken only where their number may matter: two lines
 * that follow one another are together wider than the column, and so are two pieces of a broken word.
 * @param inner where the words of each column stand, in twips
 */
export function isLowerThan(
  height: number,
  inner: readonly Twip[],
  size: Pt,
): (cells: TableRow['cells']) => boolean {
  const mostLines = (height - heightOf(0, size)) / (heightOf(1, size) - heightOf(0, size));
  const linesALetter = inner.map((column) => ({
    // A letter may be a line feed.
    any: Math.max(1, (3 * widestCharacter * size) / column),
    withinEm: (3 * TWIPS_A_POINT * size) / column,
  }));
  const isSurelyLower = (cell: readonly Text[], index: number): boolean => {
    const most = linesALetter[index];
    if (most === undefined) return false;
    const letters = lettersOf(cell);
    const lower = (lines: number): boolean => Math.max(1, cell.length + letters * lines) < mostLines;
    return lower(most.any) || (lower(most.withinEm) && isWithinEm(cell));
  };
  return (cells) => cells.every(isSurelyLower) || rowHeight(cells, inner, size) < height;
}

/** Whether a table is so small that it stays on one page: under a quarter of it, measured. */
export function isSmall(
  { rows }: Table,
  inner: readonly Twip[],
  size: Pt,
  headerHeight: number,
  height: number,
): boolean {
  const small = height / 4;
  if (headerHeight + rows.length * heightOf(1, size) >= small) return false;
  let total = headerHeight;
  for (const { cells } of rows) {
    total += rowHeight(cells, inner, size);
    if (total >= small) return false;
  }
  return total < small;
}

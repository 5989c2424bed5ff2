import type { Table, TableRow } from '../document/blocks.ts';
import { isReference, textRuns, type Text } from '../document/run.ts';
import { twip, type Pt, type Twip } from '../nd30/units.ts';
import type { TextRun } from '../text/inline.ts';
import { beyondEm, lineCount, textWidth, widestCharacter } from '../text/width.ts';
import { tableStyle } from './styles.ts';

const TWIPS_A_POINT = 20;
/** A line of type is this much higher than its size (Times New Roman). */
const LINE_HEIGHT = 1.15;

/** Measured lines of a cell's paragraph; a word wider than its column is broken, and counts for each piece. */
function linesOf(runs: readonly TextRun[], size: Pt, width: Twip): number {
  const text = runs.length === 1 ? (runs[0]?.text ?? '') : runs.map((run) => run.text).join('');
  let lines = lineCount(runs, size, width, twip(0));
  // Most words are too short to be wider.
  const longest = width / (size * widestCharacter);
  for (let start = 0; start + longest < text.length;) {
    const space = text.indexOf(' ', start);
    const end = space < 0 ? text.length : space;
    if (end - start > longest)
      lines += Math.max(0, Math.ceil(textWidth(text.slice(start, end), { size }) / width) - 1);
    start = end + 1;
  }
  return lines;
}

const NO_ROOM = twip(1);
const heightOf = (lines: number, size: Pt): number =>
  lines * size * TWIPS_A_POINT * LINE_HEIGHT + 2 * tableStyle.cellPadding;

/**
 * Measured height of a row in twips: its tallest cell.
 * @param inner where the words of each column stand, in twips
 */
export function rowHeight(cells: TableRow['cells'], inner: readonly Twip[], size: Pt): number {
  const lines = cells.map((cell, index) =>
    cell.reduce((sum, text) => sum + linesOf(textRuns(text), size, inner[index] ?? NO_ROOM), 0),
  );
  return heightOf(Math.max(1, ...lines), size);
}

/**
 * More lines than a cell has, by the number of its letters: two lines that follow one another are together wider than
 * the column, and so are two pieces of a broken word.
 */
function mostLines(cell: readonly Text[], inner: Twip, size: Pt): number {
  let letters = 0;
  for (const text of cell) {
    for (const run of text) {
      if (isReference(run)) continue;
      if (beyondEm.test(run.text)) return Infinity;
      letters += run.text.length;
    }
  }
  return Math.max(1, cell.length + (3 * letters * size * TWIPS_A_POINT) / inner);
}

/** Whether a row is lower than a height (twips). Its lines are broken only where their number may matter. */
export function isLower(cells: TableRow['cells'], inner: readonly Twip[], size: Pt, height: number): boolean {
  for (let index = 0; index < cells.length; index += 1) {
    const lines = mostLines(cells[index] ?? [], inner[index] ?? NO_ROOM, size);
    if (heightOf(lines, size) >= height) return rowHeight(cells, inner, size) < height;
  }
  return true;
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

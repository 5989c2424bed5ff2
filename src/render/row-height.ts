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

/** How many letters a cell has; each paragraph after its first counts for some. */
function lettersOf(cell: readonly Text[], paragraph: number): number {
  let letters = cell.length > 1 ? (cell.length - 1) * paragraph : 0;
  for (const text of cell) for (const run of text) if (!isReference(run)) letters += run.text.length;
  return letters;
}

function isWithinEm(cell: readonly Text[]): boolean {
  for (const text of cell)
    for (const run of text) if (!isReference(run) && beyondEm.test(run.text)) return false;
  return true;
}

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
  // The letters that a cell may have: within an em each, or any, a line feed among them.
  const columns = inner.map((width) => {
    const linesALetter = (3 * TWIPS_A_POINT * size) / width;
    const linesAnyLetter = Math.max(1, (3 * widestCharacter * size) / width);
    return {
      paragraph: Math.ceil(1 / linesALetter),
      withinEm: Math.ceil((mostLines - 1) / linesALetter) - 1,
      any: Math.ceil((mostLines - 1) / linesAnyLetter) - 1,
    };
  });
  const isSurelyLower = (cell: readonly Text[], index: number): boolean => {
    const column = columns[index];
    if (column === undefined) return false;
    const letters = lettersOf(cell, column.paragraph);
    return letters <= column.any || (letters <= column.withinEm && isWithinEm(cell));
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

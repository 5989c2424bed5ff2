import type { Cell, DocxDocument, Paragraph, RuleLine, Table } from '../docx/read/model.ts';
import { pt, twip } from '../nd30/units.ts';
import { textWidth, wrapLines, type Font } from '../text/width.ts';
import { lineOf } from './lines.ts';
import type { ComponentRule, Line, Located, PageGeometry, Stretch } from './located.ts';

const HALF = 0.5;
const EDGE_ALIGNED = 15;
/** A drawn line this far below the top of its paragraph stands below the paragraph's first line. */
const ONE_LINE = 200;
const NEARBY = 8;
const NEXT_ROW = 24;
/** A column this much of the text area's width spans both halves. */
const SPANS_BOTH = 0.75;
/** Twips of Word's widest page: no column is wider, whatever the grid of a table adds up to. */
const WIDEST = 31_680;

const cellOf = (table: Table, row: number, column: number): Cell | undefined =>
  table.rows[row]?.cells.find((cell) => cell.column === column);

const sum = (lengths: readonly number[]): number => lengths.reduce((total, length) => total + length, 0);

/** The text area of the section that a paragraph stands in. */
function areaOf(document: DocxDocument, { section }: { readonly section: number }): Stretch {
  const page = document.sections[section] ?? document.sections[0];
  if (page === undefined) return { left: 0, right: 0 };
  const { pageWidth, margins } = page;
  return { left: margins.left + margins.gutter, right: pageWidth - margins.right };
}

/** Where a table begins: aligned in what holds it, or set in from its left edge. */
function tableLeft({ settings }: DocxDocument, table: Table, room: Stretch): number {
  const spare = room.right - room.left - table.width;
  if (table.alignment === 'center') return room.left + spare / 2;
  if (table.alignment === 'right') return room.left + spare;
  // Up to Word 2010 the words of a table line up with the text; since then its edge does.
  const hung = settings.compatibilityMode < EDGE_ALIGNED ? table.cellMargins.left : 0;
  return room.left + table.indent - hung;
}

function cellStretch(document: DocxDocument, at: NonNullable<Paragraph['cell']>): Stretch | undefined {
  const table = document.tables[at.table];
  if (table === undefined) return undefined;
  const room = (table.cell && cellStretch(document, table.cell)) ?? areaOf(document, table);
  const cell = cellOf(table, at.row, at.column);
  const left = tableLeft(document, table, room) + sum(table.grid.slice(0, at.column));
  const spanned = sum(table.grid.slice(at.column, at.column + (cell?.gridSpan ?? 1)));
  const width = Math.min(spanned, WIDEST);
  return {
    left: left + table.cellMargins.left,
    right: left + (width > 0 ? width : (cell?.width ?? 0)) - table.cellMargins.right,
  };
}

/** The face and size that most of a line's letters have. */
function fontOf({ paragraph, start, end }: Line): Font {
  const shares = paragraph.runs
    .map((run) => ({
      run,
      letters: Math.min(end, run.start + run.text.length) - Math.max(start, run.start),
    }))
    .filter(({ letters }) => letters > 0)
    .sort((a, b) => b.letters - a.letters);
  const format = shares[0]?.run.format ?? paragraph.mark;
  return { size: pt(format.sizePt), bold: format.bold, italic: format.italic };
}

const shownText = ({ paragraph, text }: Line): string =>
  paragraph.runs.some(({ format }) => format.caps) ? text.toUpperCase() : text;

/** Width of a line; of one that needs several printed lines the widest of them. */
function widest(line: Line, column: number): number {
  const font = fontOf(line);
  const text = shownText(line);
  const whole = textWidth(text, font);
  if (column <= 0 || whole <= column) return whole;
  return Math.max(...wrapLines(text, font, twip(column)).map((one) => textWidth(one, font)));
}

const sameCell = (a: Paragraph, b: Paragraph): boolean =>
  a.cell?.table === b.cell?.table && a.cell?.row === b.cell?.row && a.cell?.column === b.cell?.column;

/** The paragraphs below (or above) in the same cell or story, then in the same column of the next row; nearest first. */
function neighbours({ paragraphs }: DocxDocument, paragraph: Paragraph, step: 1 | -1): Paragraph[] {
  const found: Paragraph[] = [];
  const { cell } = paragraph;
  for (let at = paragraph.index + step, seen = 0; found.length < 3 && seen < NEXT_ROW; at += step, seen++) {
    const next = paragraphs[at];
    if (next === undefined) break;
    const below =
      cell !== undefined &&
      next.cell?.table === cell.table &&
      next.cell.column === cell.column &&
      Math.abs(next.cell.row - cell.row) === 1;
    if (!sameCell(next, paragraph) && !below) {
      if (cell === undefined || next.cell?.table !== cell.table) break;
      continue;
    }
    found.push(next);
    if (next.text.trim() !== '' && next.lines.length === 0) break;
  }
  return found;
}

/** Where words begin after what stands before them on their line: blanks, tabs, other words. */
function offsetOf(line: Line, width: number, { settings }: DocxDocument): number {
  const { paragraph, start } = line;
  const { firstLine, indentLeft, tabs } = paragraph.format;
  const before = paragraph.text.slice(paragraph.text.lastIndexOf('\n', start - 1) + 1, start);
  const broken = paragraph.text.slice(0, start).includes('\n');
  const font = fontOf(line);
  const [head = '', ...rest] = before.split('\t');
  let at = (broken ? 0 : firstLine) + textWidth(head, font);
  for (const [index, words] of rest.entries()) {
    const stop = tabs.find(({ position, alignment }) => alignment !== 'bar' && position - indentLeft > at);
    const step = Math.max(settings.defaultTabStop, 1);
    const position =
      stop === undefined
        ? (Math.floor((at + indentLeft) / step) + 1) * step - indentLeft
        : stop.position - indentLeft;
    const own = textWidth(words, font) + (index === rest.length - 1 ? width : 0);
    const share = stop?.alignment === 'center' ? HALF : stop?.alignment === 'right' ? 1 : 0;
    at = position - own * share + textWidth(words, font);
  }
  return at;
}

/** Underscores at the size of their paragraph, as Times New Roman draws them. */
function typedLength({ characters }: RuleLine, paragraph: Paragraph): number | undefined {
  if (characters === undefined) return undefined;
  return textWidth(characters, { size: pt(paragraph.runs[0]?.format.sizePt ?? paragraph.mark.sizePt) });
}

/** How far down a paragraph an object of its own is set, where it says: above its first line, or below its words. */
const isAbove = ({ vertical, side }: RuleLine): boolean =>
  side === 'top' || (vertical?.offset !== undefined && vertical.offset < 0);

/** Measures of a document's pages. */
export function pageGeometry(document: DocxDocument): PageGeometry {
  const columns = new Map<number, Stretch>();

  const columnOf = (paragraph: Paragraph): Stretch => {
    const known = columns.get(paragraph.index);
    if (known !== undefined) return known;
    const room = (paragraph.cell && cellStretch(document, paragraph.cell)) ?? areaOf(document, paragraph);
    const { indentLeft, indentRight } = paragraph.format;
    const column = { left: room.left + indentLeft, right: room.right - indentRight };
    columns.set(paragraph.index, column);
    return column;
  };

  const widthOf = (line: Line): number => {
    const { left, right } = columnOf(line.paragraph);
    return widest(line, right - left);
  };

  const printed = (line: Line): Stretch => {
    const { left, right } = columnOf(line.paragraph);
    const { alignment, firstLine } = line.paragraph.format;
    const width = widthOf(line);
    if (alignment === 'center') {
      const start = left + (right - left - width + firstLine) * HALF;
      return { left: start, right: start + width };
    }
    if (alignment === 'right') return { left: right - width, right };
    const start = left + offsetOf(line, width, document);
    return { left: start, right: start + width };
  };

  const sideOf = (paragraph: Paragraph): 'left' | 'right' | 'full' => {
    const area = areaOf(document, paragraph);
    const { left, right } = columnOf(paragraph);
    const full = area.right - area.left;
    const words = lineOf(paragraph, 0, paragraph.text.length);
    const stretch =
      right - left >= full * SPANS_BOTH && words !== undefined ? printed(words) : { left, right };
    if (stretch.right - stretch.left >= full * SPANS_BOTH) return 'full';
    const middle = (stretch.left + stretch.right) * HALF;
    const centre = (area.left + area.right) * HALF;
    if (Math.abs(middle - centre) < full * 0.05) return 'full';
    return middle < centre ? 'left' : 'right';
  };

  const lengthOf = (line: RuleLine): number | undefined => {
    const anchor = document.allParagraphs[line.paragraph];
    return line.length ?? (anchor === undefined ? undefined : typedLength(line, anchor));
  };

  const middleOf = (line: RuleLine, length: number | undefined): number | undefined => {
    const anchor = document.allParagraphs[line.paragraph];
    if (anchor === undefined || length === undefined) return undefined;
    const column = columnOf(anchor);
    if (line.source === 'cell-border' || line.source === 'paragraph-border')
      return (column.left + column.right) * HALF;
    const { horizontal } = line;
    if (line.inline || horizontal === undefined) {
      const { alignment } = anchor.format;
      return alignment === 'center' ? (column.left + column.right) * HALF : column.left + length * HALF;
    }
    const area = areaOf(document, anchor);
    const base = horizontal.from === 'page' ? 0 : horizontal.from === 'margin' ? area.left : column.left;
    if (horizontal.align === 'center')
      return horizontal.from === 'column' || horizontal.from === 'character'
        ? (column.left + column.right) * HALF
        : (area.left + area.right) * HALF;
    return horizontal.offset === undefined ? undefined : base + horizontal.offset + length * HALF;
  };

  const ruleOf = (line: RuleLine): ComponentRule => {
    const length = lengthOf(line);
    const middle = middleOf(line, length);
    return {
      line,
      ...(length === undefined ? {} : { length }),
      ...(middle === undefined ? {} : { middle }),
    };
  };

  const ruleNear = (paragraph: Paragraph | undefined, step: 1 | -1): ComponentRule | undefined => {
    if (paragraph === undefined) return undefined;
    const own = horizontal(paragraph).find((line) =>
      step === 1 ? line.source === 'drawing' || line.source === 'vml' || !isAbove(line) : isAbove(line),
    );
    if (own !== undefined) return ruleOf(own);
    for (const next of neighbours(document, paragraph, step)) {
      const [line] = horizontal(next).filter((one) =>
        next.text.trim() === '' || one.source === 'typed' ? true : step === 1 ? isAbove(one) : !isAbove(one),
      );
      if (line !== undefined) return ruleOf(line);
      if (next.text.trim() !== '') return undefined;
    }
    return undefined;
  };

  const horizontal = (paragraph: Paragraph): RuleLine[] =>
    paragraph.lines
      .map((at) => document.lines[at])
      .filter((line): line is RuleLine => line?.direction === 'horizontal');

  /** A line drawn below words but anchored elsewhere: above them in their column, or beside them. */
  const floatedBelow = (line: Line): ComponentRule | undefined => {
    const { paragraph } = line;
    const next = document.paragraphs[paragraph.index + 1];
    // Words right below stand between: what is drawn there is theirs.
    if (next !== undefined && sameCell(next, paragraph) && next.text.trim() !== '') return undefined;
    const { left, right } = printed(line);
    for (let at = paragraph.index - 1; at >= Math.max(0, paragraph.index - NEARBY); at--) {
      const anchor = document.paragraphs[at];
      if (anchor === undefined || anchor.lines.length === 0) continue;
      for (const one of horizontal(anchor)) {
        if ((one.source !== 'drawing' && one.source !== 'vml') || one.inline) continue;
        const rule = ruleOf(one);
        const lower = one.vertical?.offset !== undefined && one.vertical.offset >= ONE_LINE;
        if (lower && rule.middle !== undefined && rule.middle > left && rule.middle < right) return rule;
      }
    }
    return undefined;
  };

  const below = ({ lines }: Located): ComponentRule | undefined => {
    const last = lines.at(-1);
    return ruleNear(last?.paragraph, 1) ?? (last === undefined ? undefined : floatedBelow(last));
  };

  return {
    columnOf,
    printed,
    widthOf,
    sideOf,
    fullWidthOf: (line) => textWidth(shownText(line), fontOf(line)),
    sameRow: (a, b) =>
      a.index === b.index ||
      (a.cell !== undefined && a.cell.table === b.cell?.table && a.cell.row === b.cell.row),
    ruleBelow: below,
    ruleAbove: ({ lines }: Located) => ruleNear(lines[0]?.paragraph, -1),
  };
}

import type { Cell, DocxDocument, Paragraph } from '../docx/read/model.ts';
import type { Line } from '../locate/located.ts';
import { pt, twip } from '../nd30/units.ts';
import { wrapLines } from '../text/width.ts';

/** Height of a single line of Times New Roman against its size, and of its letters above the baseline. */
const LINE = 1.15;
const ASCENT = 0.89;

const sizeOf = ({ runs, mark }: Paragraph): number =>
  Math.max(...(runs.length === 0 ? [mark] : runs.map(({ format }) => format)).map(({ sizePt }) => sizePt));

function lineHeight(paragraph: Paragraph): number {
  const { line, lineRule } = paragraph.format;
  const single = sizeOf(paragraph) * 20 * LINE;
  if (lineRule === 'exact') return line;
  return lineRule === 'atLeast' ? Math.max(line, single) : (single * line) / 240;
}

function linesIn({ text, runs, mark }: Paragraph, room: number): number {
  const { sizePt, bold, italic } = runs[0]?.format ?? mark;
  return text
    .split('\n')
    .map((one) => Math.max(1, wrapLines(one, { size: pt(sizePt), bold, italic }, twip(room)).length))
    .reduce((sum, count) => sum + count, 0);
}

const cellOf = ({ tables }: DocxDocument, { cell: at }: Paragraph): Cell | undefined =>
  at === undefined
    ? undefined
    : tables[at.table]?.rows[at.row]?.cells.find(({ column }) => column === at.column);

/** How far down its cell the baseline of a line stands, twips; what a nested table, a frame or a picture pushes is not measured. */
function depth(document: DocxDocument, cell: Cell, { paragraph, start }: Line): number | undefined {
  const margins = document.tables[paragraph.cell?.table ?? -1]?.cellMargins ?? { left: 0, right: 0 };
  const room = cell.width - margins.left - margins.right;
  if (room <= 0 || cell.verticalAlign !== 'top') return undefined;
  let down = 0;
  for (const block of cell.blocks) {
    if (block.kind === 'table' || block.format.framed || block.pictures.length > 0) return undefined;
    if (block === paragraph) {
      const above = paragraph.text.slice(0, start).split('\n').length - 1;
      const own = lineHeight(block);
      // What a line has beyond a single one stands above its letters.
      return down + block.spaceBefore + (above + 1) * own - sizeOf(block) * 20 * (LINE - ASCENT);
    }
    const { indentLeft, indentRight } = block.format;
    down +=
      block.spaceBefore +
      linesIn(block, room - indentLeft - indentRight) * lineHeight(block) +
      block.spaceAfter;
  }
  return undefined;
}

/**
 * How far the baselines of two lines stand apart, twips; none where it cannot be measured on the file; Infinity for
 * cells of two rows, which never share a line.
 */
export function baselinesApart(document: DocxDocument, a: Line, b: Line): number | undefined {
  const [one, other] = [cellOf(document, a.paragraph), cellOf(document, b.paragraph)];
  if (one === undefined || other === undefined) return undefined;
  if (a.paragraph.inTextBox || b.paragraph.inTextBox) return undefined;
  if (a.paragraph.cell?.table !== b.paragraph.cell?.table) return undefined;
  if (one.row !== other.row) return one.rowSpan === 1 && other.rowSpan === 1 ? Infinity : undefined;
  const [first, second] = [depth(document, one, a), depth(document, other, b)];
  return first === undefined || second === undefined ? undefined : Math.abs(first - second);
}

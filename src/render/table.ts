import type { Table, TableColumn, TableRow } from '../document/blocks.ts';
import { textRuns, type Text } from '../document/run.ts';
import { pt, twip, type Twip } from '../nd30/units.ts';
import type { TextRun } from '../text/inline.ts';
import { lineCount, textWidth } from '../text/width.ts';
import type { BodyRoom } from './room.ts';
import { runXml } from './runs.ts';
import { styles, tableStyle } from './styles.ts';
import type { Template } from './templates.ts';

/** A row left to be filled in by hand is at least this high (twips): one centimetre. */
const BLANK_ROW = 567;
/** A line of type is this much higher than its size (Times New Roman). */
const LINE_HEIGHT = 1.15;
/** Of the measured room: a measure is not the printer's. */
const MEASURED_SHARE = 0.9;

/** Column widths that share the table's width exactly. */
function columnWidths(columns: readonly TableColumn[], width: number): number[] {
  const total = columns.reduce((sum, { share }) => sum + share, 0);
  const widths = columns.map(({ share }) => Math.floor((share / total) * width));
  const rest = width - widths.reduce((sum, one) => sum + one, 0);
  return widths.map((one, index) => (index === widths.length - 1 ? one + rest : one));
}

const jc = { left: 'left', center: 'center', right: 'right', justify: 'both' } as const;

const paragraphXml = (styleId: string, align: string, text: Text, keepNext: boolean): string =>
  `<w:p><w:pPr><w:pStyle w:val="${styleId}"/>${keepNext ? '<w:keepNext/>' : ''}<w:jc w:val="${align}"/></w:pPr>${textRuns(
    text,
  )
    .filter((run) => run.text !== '')
    .map(runXml)
    .join('')}</w:p>`;

/** Measured lines of a cell's paragraph; a word wider than its column is broken, and counts for each piece. */
function linesOf(runs: readonly TextRun[], size: number, width: Twip): number {
  const words = runs
    .map(({ text }) => text)
    .join('')
    .split(' ');
  const pieces = words.map((word) => Math.ceil(textWidth(word, { size: pt(size) }) / width) - 1);
  return lineCount(runs, pt(size), width, twip(0)) + pieces.reduce((sum, more) => sum + Math.max(0, more), 0);
}

/** Measured height of a row in twips: its tallest cell. */
function rowHeight(cells: TableRow['cells'], widths: readonly number[], size: number): number {
  const lines = cells.map((cell, index) => {
    const inner = twip(Math.max(1, (widths[index] ?? 0) - 2 * tableStyle.cellMargin));
    return cell.reduce((sum, text) => sum + linesOf(textRuns(text), size, inner), 0);
  });
  return Math.max(1, ...lines) * size * 20 * LINE_HEIGHT + 2 * tableStyle.cellPadding;
}

const cellXml = (width: number, properties: string, content: string): string =>
  `<w:tc><w:tcPr><w:tcW w:w="${width}" w:type="dxa"/>${properties}</w:tcPr>${content}</w:tc>`;

const rowXml = (properties: string, cells: readonly string[]): string =>
  `<w:tr>${properties === '' ? '' : `<w:trPr>${properties}</w:trPr>`}${cells.join('')}</w:tr>`;

/** The header repeats on every page and keeps with the first row, unless it is so high that pages would hold little else. */
function headerRow(
  { columns, rows }: Table,
  widths: readonly number[],
  template: Template,
  repeats: boolean,
): string {
  const keepNext = repeats && rows.length > 0;
  const cells = columns.map(({ title }, index) =>
    cellXml(
      widths[index] ?? 0,
      '<w:vAlign w:val="center"/>',
      paragraphXml(template.style('tableHead').id, styles.tableHead.align, title, keepNext),
    ),
  );
  return rowXml(keepNext ? '<w:cantSplit/><w:tblHeader/>' : '', cells);
}

function bodyRow(
  row: TableRow,
  table: Table,
  widths: readonly number[],
  template: Template,
  room: number,
  keepNext: boolean,
): string {
  const blank = row.cells.some((cell) => cell.length === 0);
  // A row that fits on a page is never split; a longer one must be, or it would be cut off.
  const whole = rowHeight(row.cells, widths, template.style('tableCell').size) < room * MEASURED_SHARE;
  const cells = row.cells.map((cell, index) => {
    const align = jc[table.columns[index]?.align ?? 'left'];
    const texts = cell.length === 0 ? [[]] : cell;
    const content = texts.map((text) =>
      paragraphXml(template.style('tableCell').id, align, text, keepNext && whole),
    );
    return cellXml(widths[index] ?? 0, '', content.join(''));
  });
  return rowXml(
    `${whole ? '<w:cantSplit/>' : ''}${blank ? `<w:trHeight w:val="${BLANK_ROW}" w:hRule="atLeast"/>` : ''}`,
    cells,
  );
}

/**
 * A table that fills the text width.
 * @param keepLast keeps the last row with what follows
 */
export function tableXml(table: Table, { template, width, height }: BodyRoom, keepLast: boolean): string {
  const widths = columnWidths(table.columns, width);
  const headerHeight = rowHeight(
    table.columns.map(({ title }) => [title]),
    widths,
    template.style('tableHead').size,
  );
  const repeats = headerHeight < height / 3;
  const room = repeats ? height - headerHeight : height;
  const size = template.style('tableCell').size;
  const total = table.rows.reduce((sum, { cells }) => sum + rowHeight(cells, widths, size), headerHeight);
  // A small table stays on one page.
  const together = repeats && total < height / 4;
  const rows = table.rows.map((row, index) => {
    const last = index === table.rows.length - 1;
    return bodyRow(row, table, widths, template, room, last ? keepLast : together);
  });
  return (
    `<w:tbl><w:tblPr><w:tblStyle w:val="${template.tableStyleId}"/><w:tblW w:w="${width}" w:type="dxa"/><w:tblLayout w:type="fixed"/></w:tblPr>` +
    `<w:tblGrid>${widths.map((one) => `<w:gridCol w:w="${one}"/>`).join('')}</w:tblGrid>` +
    `${headerRow(table, widths, template, repeats)}${rows.join('')}</w:tbl>`
  );
}

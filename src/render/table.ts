import type { Table, TableColumn, TableRow } from '../document/blocks.ts';
import { isReference, type Text } from '../document/run.ts';
import { pt, twip } from '../nd30/units.ts';
import type { TextRun } from '../text/inline.ts';
import { lineCount } from '../text/width.ts';
import type { BodyRoom } from './room.ts';
import { runXml } from './runs.ts';
import { styles, tableStyle } from './styles.ts';
import type { Template } from './templates.ts';

/** A row left to be filled in by hand is at least this high (twips): one centimetre. */
const BLANK_ROW = 567;
/** A line of type is this much higher than its size (Times New Roman). */
const LINE_HEIGHT = 1.15;

const runsOf = (text: Text): TextRun[] => text.flatMap((run) => (isReference(run) ? [] : [run]));

/** Column widths that share the table's width exactly. */
function columnWidths(columns: readonly TableColumn[], width: number): number[] {
  const total = columns.reduce((sum, { share }) => sum + share, 0);
  const widths = columns.map(({ share }) => Math.floor((share / total) * width));
  const rest = width - widths.reduce((sum, one) => sum + one, 0);
  return widths.map((one, index) => (index === widths.length - 1 ? one + rest : one));
}

const jc = { left: 'left', center: 'center', right: 'right', justify: 'both' } as const;

const paragraphXml = (styleId: string, align: string, text: Text, keepNext: boolean): string =>
  `<w:p><w:pPr><w:pStyle w:val="${styleId}"/>${keepNext ? '<w:keepNext/>' : ''}<w:jc w:val="${align}"/></w:pPr>${runsOf(
    text,
  )
    .filter((run) => run.text !== '')
    .map(runXml)
    .join('')}</w:p>`;

/** Measured height of a row in twips: its tallest cell. */
function rowHeight(row: TableRow, widths: readonly number[], template: Template): number {
  const size = template.style('tableCell').size;
  const lines = row.cells.map((cell, index) =>
    cell
      .map((text) =>
        lineCount(
          runsOf(text),
          pt(size),
          twip(Math.max(1, (widths[index] ?? 0) - 2 * tableStyle.cellMargin)),
          twip(0),
        ),
      )
      .reduce((sum, count) => sum + count, 0),
  );
  return Math.max(...lines) * size * 20 * LINE_HEIGHT + 2 * tableStyle.cellPadding;
}

function headerRow({ columns }: Table, widths: readonly number[], template: Template): string {
  const cells = columns.map(
    ({ title }, index) =>
      `<w:tc><w:tcPr><w:tcW w:w="${widths[index] ?? 0}" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr>${paragraphXml(
        template.style('tableHead').id,
        styles.tableHead.align,
        title,
        false,
      )}</w:tc>`,
  );
  return `<w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>${cells.join('')}</w:tr>`;
}

function bodyRow(
  row: TableRow,
  table: Table,
  widths: readonly number[],
  room: BodyRoom,
  keepNext: boolean,
): string {
  const blank = row.cells.some((cell) => cell.length === 0);
  // A row that fits on a page is never split; a longer one must be, or it would be cut off.
  const whole = rowHeight(row, widths, room.template) < room.height * 0.9;
  const cells = row.cells.map((cell, index) => {
    const align = jc[table.columns[index]?.align ?? 'left'];
    const texts = cell.length === 0 ? [[]] : cell;
    const content = texts
      .map((text) => paragraphXml(room.template.style('tableCell').id, align, text, keepNext))
      .join('');
    return `<w:tc><w:tcPr><w:tcW w:w="${widths[index] ?? 0}" w:type="dxa"/></w:tcPr>${content}</w:tc>`;
  });
  const properties = `${whole ? '<w:cantSplit/>' : ''}${blank ? `<w:trHeight w:val="${BLANK_ROW}" w:hRule="atLeast"/>` : ''}`;
  return `<w:tr>${properties === '' ? '' : `<w:trPr>${properties}</w:trPr>`}${cells.join('')}</w:tr>`;
}

/**
 * A table that fills the text width. Its header row repeats on every page.
 * @param keepLast keeps the last row with what follows
 */
export function tableXml(table: Table, room: BodyRoom, keepLast: boolean): string {
  const widths = columnWidths(table.columns, room.width);
  const rows = table.rows.map((row, index) =>
    bodyRow(row, table, widths, room, keepLast && index === table.rows.length - 1),
  );
  return (
    `<w:tbl><w:tblPr><w:tblStyle w:val="${room.template.tableStyleId}"/><w:tblW w:w="${room.width}" w:type="dxa"/><w:tblLayout w:type="fixed"/></w:tblPr>` +
    `<w:tblGrid>${widths.map((width) => `<w:gridCol w:w="${width}"/>`).join('')}</w:tblGrid>` +
    `${headerRow(table, widths, room.template)}${rows.join('')}</w:tbl>`
  );
}

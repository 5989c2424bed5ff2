import { Markup, type XmlWriter } from '../docx/xml-writer.ts';
import type { Table, TableColumn, TableRow } from '../document/blocks.ts';
import { isReference, textRuns, type Run, type Text } from '../document/run.ts';
import { pt, twip, type Twip } from '../nd30/units.ts';
import type { TextRun } from '../text/inline.ts';
import type { BodyRoom } from './room.ts';
import { isLowerThan, isSmall, rowHeight } from './row-height.ts';
import { hasFlags, plainRun, writeRuns } from './runs.ts';
import { styles, tableStyle } from './styles.ts';

/** A row left to be filled in by hand is at least this high (twips): one centimetre. */
const BLANK_ROW = 567;
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

const paragraphStart = (styleId: string, align: string, keepNext: boolean): string =>
  `<w:p><w:pPr><w:pStyle w:val="${styleId}"/>${keepNext ? '<w:keepNext/>' : ''}<w:jc w:val="${align}"/></w:pPr>`;
const PARAGRAPH_END_XML = '</w:p>';
const CELL_END_XML = '</w:tc>';
const PARAGRAPH_END = new Markup(PARAGRAPH_END_XML);
const CELL_END = new Markup(CELL_END_XML);
const PLAIN_CELL_END = new Markup(plainRun.end + PARAGRAPH_END_XML + CELL_END_XML);
const TABLE_END = new Markup('</w:tbl>');
const ROW_END = new Markup('</w:tr>');

/** Where a cell's words stand: the width of its column less its margins. */
const innerWidth = (column: number): Twip => twip(Math.max(1, column - 2 * tableStyle.cellMargin));

const cellStart = (width: number, properties = ''): string =>
  `<w:tc><w:tcPr><w:tcW w:w="${width}" w:type="dxa"/>${properties}</w:tcPr>`;

/** How a paragraph of a column begins. */
interface CellStart {
  readonly paragraph: Markup;
  /** Together with the cell and its only run: most cells are one run without flags. */
  readonly plainCell: Markup;
}

/** How the cells of a column begin: alone, and kept with the next row. */
interface ColumnStart {
  readonly cell: Markup;
  readonly loose: CellStart;
  readonly kept: CellStart;
}

/** What tables are alike in. */
interface TableKind {
  /** In twips. */
  readonly width: number;
  readonly styles: Readonly<Record<'table' | 'cell' | 'head', string>>;
  readonly columns: readonly Pick<TableColumn, 'share' | 'align'>[];
}

/** What is the same in all tables of a kind. */
interface TableShape {
  readonly kind: TableKind;
  /** Of the words in each column, in twips. */
  readonly inner: readonly Twip[];
  readonly start: Markup;
  readonly head: readonly ColumnStart[];
  readonly columns: readonly ColumnStart[];
}

const MOST_SHAPES = 64;
const shapes: TableShape[] = [];

const isAlike = (one: TableKind, other: TableKind): boolean =>
  one.width === other.width &&
  one.styles.table === other.styles.table &&
  one.styles.cell === other.styles.cell &&
  one.styles.head === other.styles.head &&
  one.columns.length === other.columns.length &&
  one.columns.every(
    ({ share, align }, index) =>
      share === other.columns[index]?.share && align === other.columns[index].align,
  );

function columnStart(width: number, properties: string, styleId: string, align: string): ColumnStart {
  const cell = cellStart(width, properties);
  const start = (keepNext: boolean): CellStart => {
    const paragraph = paragraphStart(styleId, align, keepNext);
    return {
      paragraph: new Markup(paragraph),
      plainCell: new Markup(cell + paragraph + plainRun.start),
    };
  };
  return { cell: new Markup(cell), loose: start(false), kept: start(true) };
}

function shapeOf(columns: readonly TableColumn[], { template, width }: BodyRoom): TableShape {
  const styleIds = {
    table: template.tableStyleId,
    cell: template.style('tableCell').id,
    head: template.style('tableHead').id,
  };
  const given = { width, styles: styleIds, columns };
  const known = shapes.find(({ kind }) => isAlike(kind, given));
  if (known !== undefined) return known;
  const kind = { ...given, columns: columns.map(({ share, align }) => ({ share, align })) };
  const widths = columnWidths(columns, width);
  const shape = {
    kind,
    inner: widths.map(innerWidth),
    start: new Markup(
      `<w:tbl><w:tblPr><w:tblStyle w:val="${styleIds.table}"/><w:tblW w:w="${width}" w:type="dxa"/><w:tblLayout w:type="fixed"/></w:tblPr>` +
        `<w:tblGrid>${widths.map((one) => `<w:gridCol w:w="${one}"/>`).join('')}</w:tblGrid>`,
    ),
    head: widths.map((one) =>
      columnStart(one, '<w:vAlign w:val="center"/>', styleIds.head, styles.tableHead.align),
    ),
    columns: columns.map(({ align }, index) => columnStart(widths[index] ?? 0, '', styleIds.cell, jc[align])),
  };
  if (shapes.length >= MOST_SHAPES) shapes.length = 0;
  shapes.push(shape);
  return shape;
}

const rowStart = (properties: string): Markup =>
  new Markup(`<w:tr>${properties === '' ? '' : `<w:trPr>${properties}</w:trPr>`}`);
const WHOLE = '<w:cantSplit/>';
const BY_HAND = `<w:trHeight w:val="${BLANK_ROW}" w:hRule="atLeast"/>`;
const PLAIN_ROW = rowStart('');
const HEADER_ROW = rowStart(`${WHOLE}<w:tblHeader/>`);
/** How a row begins: by whether it is never split, and whether a cell of it is left to be filled in by hand. */
const rowStarts = {
  split: { filled: PLAIN_ROW, blank: rowStart(BY_HAND) },
  whole: { filled: rowStart(WHOLE), blank: rowStart(WHOLE + BY_HAND) },
} as const;

/** The header repeats on every page and keeps with the first row, unless it is so high that pages would hold little else. */
function writeHeader(table: Table, shape: TableShape, repeats: boolean, out: XmlWriter): void {
  const keepNext = repeats && table.rows.length > 0;
  out.markup(keepNext ? HEADER_ROW : PLAIN_ROW);
  for (const [index, { title }] of table.columns.entries())
    writeCell([title], shape.head[index], keepNext, out);
  out.markup(ROW_END);
}

const isPlain = (run: Run): run is Readonly<TextRun> =>
  !isReference(run) && run.text !== '' && !hasFlags(run);

function writeCell(
  cell: readonly Text[],
  column: ColumnStart | undefined,
  keepNext: boolean,
  out: XmlWriter,
): void {
  if (column === undefined) return;
  const start = keepNext ? column.kept : column.loose;
  const [text] = cell;
  const [run] = text ?? [];
  if (cell.length === 1 && text?.length === 1 && run !== undefined && isPlain(run)) {
    out.markup(start.plainCell);
    out.text(run.text);
    out.markup(PLAIN_CELL_END);
    return;
  }
  out.markup(column.cell);
  for (let index = 0; index < Math.max(1, cell.length); index += 1) {
    out.markup(start.paragraph);
    writeRuns(textRuns(cell[index] ?? []), out);
    out.markup(PARAGRAPH_END);
  }
  out.markup(CELL_END);
}

function writeRow(
  { cells }: TableRow,
  columns: readonly ColumnStart[],
  whole: boolean,
  keepNext: boolean,
  out: XmlWriter,
): void {
  const starts = whole ? rowStarts.whole : rowStarts.split;
  out.markup(cells.some((cell) => cell.length === 0) ? starts.blank : starts.filled);
  for (let index = 0; index < cells.length; index += 1)
    writeCell(cells[index] ?? [], columns[index], keepNext && whole, out);
  out.markup(ROW_END);
}

/**
 * A table that fills the text width.
 * @param keepLast keeps the last row with what follows
 */
export function writeTable(table: Table, room: BodyRoom, keepLast: boolean, out: XmlWriter): void {
  const { template, height } = room;
  const shape = shapeOf(table.columns, room);
  const { inner } = shape;
  const headerHeight = rowHeight(
    table.columns.map(({ title }) => [title]),
    inner,
    pt(template.style('tableHead').size),
  );
  const repeats = headerHeight < height / 3;
  const size = pt(template.style('tableCell').size);
  const together = repeats && isSmall(table, inner, size, headerHeight, height);
  // A row that fits on a page is never split; a longer one must be, or it would be cut off.
  const fits = isLowerThan((repeats ? height - headerHeight : height) * MEASURED_SHARE, inner, size);
  out.markup(shape.start);
  writeHeader(table, shape, repeats, out);
  for (let index = 0; index < table.rows.length; index += 1) {
    const row = table.rows[index];
    if (row === undefined) continue;
    const whole = fits(row.cells);
    writeRow(row, shape.columns, whole, index === table.rows.length - 1 ? keepLast : together, out);
  }
  out.markup(TABLE_END);
}

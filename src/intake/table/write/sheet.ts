import type { CellToWrite, ColumnToWrite, SheetToWrite } from '../book.ts';
import { cellName } from '../cell-name.ts';
import { cellXml, textCell } from './cells.ts';
import type { CellComment } from './comments.ts';
import { linesWithin, rowXml } from './row.ts';
import { styleOf, type Look } from './styles.ts';
import { MAIN_NAMESPACE, RELATIONS_NAMESPACE, XML_HEADER } from './xml-text.ts';

const DEFAULT_WIDTH = 18;
const LINES_WIDTH = 110;

const lookOf = ({ format }: ColumnToWrite): Look => format ?? 'plain';

/** The rows before the data: free lines, and the headings where there are columns. */
const rowsAbove = ({ lines = [], columns }: SheetToWrite): number =>
  lines.length + (columns.length > 0 ? 1 : 0);

const widthsOf = ({ columns, lines }: SheetToWrite): number[] =>
  lines !== undefined && columns.length === 0
    ? [LINES_WIDTH]
    : columns.map(({ width = DEFAULT_WIDTH }) => width);

/** The words of a cell that may take several lines. */
const wordsOf = (cell: CellToWrite | undefined): string =>
  typeof cell === 'string' ? cell : cell !== undefined && 'value' in cell ? cell.value : '';

/** The rows of a sheet: free lines, the first a title; then headings and what stands under them. */
function rowsXml(sheet: SheetToWrite): string {
  const { lines = [], columns, rows } = sheet;
  const free = lines.map((line, index) => [
    textCell(cellName(0, index + 1), line, styleOf(index === 0 ? 'title' : 'plain')),
  ]);
  const above = rowsAbove(sheet);
  const head = columns.map(({ heading }, index) =>
    textCell(cellName(index, above), heading, styleOf('heading')),
  );
  const filled = rows.map((row, index) =>
    row.map((cell, column) => {
      const look = columns[column];
      const name = cellName(column, above + 1 + index);
      return cell === undefined || cell === ''
        ? ''
        : cellXml(name, cell, look === undefined ? 'plain' : lookOf(look));
    }),
  );
  const texts = [
    ...lines.map((line) => [line]),
    ...(columns.length > 0 ? [columns.map(({ heading }) => heading)] : []),
    ...rows,
  ];
  const widths = widthsOf(sheet);
  return [...free, ...(columns.length > 0 ? [head] : []), ...filled]
    .map((cells, index) => {
      const heights = (texts[index] ?? []).map((cell, column) =>
        linesWithin(wordsOf(cell), widths[column] ?? DEFAULT_WIDTH),
      );
      return rowXml(index + 1, cells.join(''), Math.max(1, ...heights));
    })
    .join('');
}

function colsXml(sheet: SheetToWrite): string {
  const { columns } = sheet;
  const cols = widthsOf(sheet);
  if (cols.length === 0) return '';
  const one = (width: number, index: number): string => {
    const column = columns[index];
    const style = styleOf(column === undefined ? 'plain' : lookOf(column));
    return `<col min="${index + 1}" max="${index + 1}" width="${width}" style="${style}" customWidth="1"/>`;
  };
  return `<cols>${cols.map(one).join('')}</cols>`;
}

/** The comments of a sheet: notes on headings, and faults. */
export function commentsOf(sheet: SheetToWrite): CellComment[] {
  const { columns, rows } = sheet;
  const above = rowsAbove(sheet);
  const notes = columns.flatMap(({ note }, index) =>
    note === undefined ? [] : [{ cell: cellName(index, above), text: note }],
  );
  const faults = rows.flatMap((row, index) =>
    row.flatMap((cell, column) =>
      typeof cell === 'object' && 'fault' in cell
        ? [{ cell: cellName(column, above + 1 + index), text: cell.fault }]
        : [],
    ),
  );
  return [...notes, ...faults];
}

/** The XML of a sheet around what follows its data in the order of the standard. */
export function sheetXml(
  sheet: SheetToWrite,
  isFirst: boolean,
  validations: string,
  drawing: string,
): string {
  const frozen =
    sheet.columns.length === 0
      ? ''
      : `<pane ySplit="${rowsAbove(sheet)}" topLeftCell="A${rowsAbove(sheet) + 1}" activePane="bottomLeft" state="frozen"/><selection pane="bottomLeft"/>`;
  return (
    `${XML_HEADER}<worksheet xmlns="${MAIN_NAMESPACE}" xmlns:r="${RELATIONS_NAMESPACE}">` +
    `<sheetViews><sheetView${isFirst ? ' tabSelected="1"' : ''} workbookViewId="0">${frozen}</sheetView></sheetViews>` +
    `<sheetFormatPr defaultRowHeight="15.75"/>${colsXml(sheet)}<sheetData>${rowsXml(sheet)}</sheetData>` +
    `${validations}<pageMargins left="0.5" right="0.5" top="0.75" bottom="0.75" header="0.3" footer="0.3"/>` +
    `<pageSetup paperSize="9" orientation="landscape"/>${drawing}</worksheet>`
  );
}

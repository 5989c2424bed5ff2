import { cellName } from '../cell-name.ts';
import { textCell } from '../write/cells.ts';
import { linesWithin, rowXml } from '../write/row.ts';
import { sheetReference } from '../write/validation.ts';
import { MAIN_NAMESPACE, xmlText, XML_HEADER } from '../write/xml-text.ts';
import { joined, linkCell, type FaultToMark } from './fault-to-mark.ts';

/** The columns of the list of faults. */
export const listColumns = [
  { heading: 'Trang tính', width: 22 },
  { heading: 'Ô', width: 10 },
  { heading: 'Lỗi', width: 100 },
] as const;

/** The cells of one fault in the list. */
export const listRow = ({ sheet = '', cell = '', sentence }: FaultToMark): [string, string, string] => [
  sheet,
  cell,
  joined([sentence]),
];

/** The sheet that lists every fault with a link to its place. */
export function listSheetXml(
  faults: readonly FaultToMark[],
  sheets: ReadonlySet<string>,
  styles: { readonly heading: number; readonly sentence: number },
): string {
  const row = (cells: readonly string[], number: number, style: number): string =>
    rowXml(
      number,
      cells.map((text, column) => textCell(cellName(column, number), text, style)).join(''),
      Math.max(...cells.map((text, column) => linesWithin(text, listColumns[column]?.width ?? 1))),
    );
  const rows = [
    row(
      listColumns.map(({ heading }) => heading),
      1,
      styles.heading,
    ),
    ...faults.map((fault, index) => row(listRow(fault), index + 2, styles.sentence)),
  ];
  const links = faults.flatMap(({ sheet, cell }, index) =>
    sheet !== undefined && sheets.has(sheet)
      ? [
          `<hyperlink ref="${cellName(1, index + 2)}" location="${xmlText(`${sheetReference(sheet)}!${linkCell(cell)}`)}" display="${xmlText(cell ?? '')}"/>`,
        ]
      : [],
  );
  const cols = listColumns.map(
    ({ width }, index) => `<col min="${index + 1}" max="${index + 1}" width="${width}" customWidth="1"/>`,
  );
  return (
    `${XML_HEADER}<worksheet xmlns="${MAIN_NAMESPACE}"><sheetViews><sheetView tabSelected="1" workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>` +
    `<cols>${cols.join('')}</cols><sheetData>${rows.join('')}</sheetData>` +
    `${links.length === 0 ? '' : `<hyperlinks>${links.join('')}</hyperlinks>`}</worksheet>`
  );
}

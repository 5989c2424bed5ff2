import { cellName, parseCellName } from '../cell-name.ts';
import { textCell } from '../write/cells.ts';
import { joined, type SheetFaults } from './fault-to-mark.ts';
import { attribute, insertBefore, prefixOf, withAttribute } from './markup.ts';
import type { MarkedStyles } from './styles.ts';

/** Where the column of sentences stands, and the row of the headings. */
export interface FaultColumn {
  readonly column: number;
  readonly headRow: number;
  readonly heading: string;
}

interface Cell {
  readonly column: number;
  readonly xml: string;
}

/** The cells of a row in their order, by column. */
function cellsOf(content: string, prefix: string): Cell[] {
  let next = 0;
  const pattern = new RegExp(`<${prefix}c(?=[\\s/>])[^>]*?(?:/>|>[\\s\\S]*?</${prefix}c>)`, 'gu');
  return Array.from(content.matchAll(pattern), ([xml]) => {
    const name = attribute(xml.slice(0, xml.indexOf('>') + 1), 'r');
    const column = (name === undefined ? undefined : parseCellName(name)?.column) ?? next;
    next = column + 1;
    return { column, xml };
  });
}

/** A cell with the look of a fault; its content stays. */
function faulty(xml: string, styles: MarkedStyles): string {
  const end = xml.indexOf('>') + 1;
  const style = Number(attribute(xml.slice(0, end), 's') ?? 0);
  return withAttribute(xml.slice(0, end), 's', String(styles.faulty(style))) + xml.slice(end);
}

/** Marks cells in the XML of sheets, and writes the sentences of a row beside it. */
export function markCells(
  xml: string,
  faults: SheetFaults,
  beside: FaultColumn,
  styles: MarkedStyles,
): string {
  const prefix = prefixOf(xml);
  const own = (cell: string): string => cell.replaceAll(/<(\/?)(?=\w)/gu, `<$1${prefix}`);
  const badColumns = new Map<number, number[]>();
  for (const name of faults.byCell.keys()) {
    const place = parseCellName(name);
    if (place !== undefined) badColumns.set(place.row, [...(badColumns.get(place.row) ?? []), place.column]);
  }

  const cellsMarked = (number: number, content: string): string => {
    const cells = new Map(cellsOf(content, prefix).map((cell) => [cell.column, cell.xml]));
    for (const column of badColumns.get(number) ?? []) {
      const cell = cells.get(column) ?? own(`<c r="${cellName(column, number)}"/>`);
      cells.set(column, faulty(cell, styles));
    }
    const sentences = faults.byRow.get(number);
    const text =
      number === beside.headRow ? beside.heading : sentences === undefined ? undefined : joined(sentences);
    const style = number === beside.headRow ? styles.faulty(0) : styles.sentence;
    // What an earlier run wrote there goes.
    cells.delete(beside.column);
    if (text !== undefined)
      cells.set(beside.column, own(textCell(cellName(beside.column, number), text, style)));
    return [...cells]
      .sort(([a], [b]) => a - b)
      .map(([column, cell]) =>
        cell.replace(/^<[^>]*>/u, (tag) => withAttribute(tag, 'r', cellName(column, number))),
      )
      .join('');
  };

  const sheetData = new RegExp(
    `<${prefix}sheetData(?=[\\s/>])[^>]*?(?:/>|>([\\s\\S]*?)</${prefix}sheetData>)`,
    'u',
  ).exec(xml);
  if (sheetData === null) return xml;
  const missing = [...new Set([...badColumns.keys(), ...faults.byRow.keys()])].sort((a, b) => a - b);
  const newRow = (number: number): string =>
    `<${prefix}row r="${number}">${cellsMarked(number, '')}</${prefix}row>`;
  const rows: string[] = [];
  let number = 0;
  const pattern = new RegExp(`<${prefix}row(?=[\\s/>])([^>]*?)(?:/>|>([\\s\\S]*?)</${prefix}row>)`, 'gu');
  for (const [row, attributes = '', content = ''] of (sheetData[1] ?? '').matchAll(pattern)) {
    number = Number(attribute(attributes, 'r') ?? number + 1);
    while (missing[0] !== undefined && missing[0] < number) rows.push(newRow(missing.shift() ?? 0));
    if (missing[0] === number) missing.shift();
    // The spans of a row are a hint that the new column may make untrue.
    const bare = withAttribute(`<${prefix}row${attributes}>`, 'r', String(number)).replace(
      /\sspans="[^"]*"/u,
      '',
    );
    const needsChange = badColumns.has(number) || faults.byRow.has(number) || number === beside.headRow;
    const marked = needsChange || content.includes(`"${cellName(beside.column, number)}"`);
    rows.push(marked ? `${bare}${cellsMarked(number, content)}</${prefix}row>` : row);
  }
  rows.push(...missing.map(newRow));
  const data = `<${prefix}sheetData>${rows.join('')}</${prefix}sheetData>`;
  return xml.slice(0, sheetData.index) + data + xml.slice(sheetData.index + sheetData[0].length);
}

const WIDTH = 60;

/** Gives the column of sentences room, where the sheet says nothing of its width yet. */
export function widenColumn(xml: string, column: number): string {
  const prefix = prefixOf(xml);
  const col = `<col min="${column + 1}" max="${column + 1}" width="${WIDTH}" customWidth="1"/>`.replace(
    '<',
    `<${prefix}`,
  );
  const known = Array.from(xml.matchAll(new RegExp(`<${prefix}col(?=\\s)[^>]*>`, 'gu')), ([tag]) =>
    Number(attribute(tag, 'max') ?? 0),
  );
  if (known.some((last) => last > column)) return xml;
  return known.length > 0
    ? xml.replace(`</${prefix}cols>`, (end) => col + end)
    : (insertBefore(xml, [`${prefix}sheetData`], `<${prefix}cols>${col}</${prefix}cols>`) ?? xml);
}

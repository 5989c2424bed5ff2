import type { Element } from '@xmldom/xmldom';
import { readBlocks } from './docx-blocks.ts';
import type { Border, BorderSide, Cell, Row, Table, TableWidth } from './docx-model.ts';
import { alignmentOf, borderOf, drawn } from './docx-properties.ts';
import type { StyleSheet } from './docx-styles.ts';
import { childOf, childrenOf, flagOf, numberOf, valueOf } from './xml.ts';

/** Whether a side of a cell is an outer side of the table. */
type Outer = Readonly<Record<BorderSide, boolean>>;

interface TableContext {
  readonly styles: StyleSheet;
  readonly styleId: string | undefined;
  /** `w:tblBorders` that may apply, farthest (table style) first. */
  readonly borders: readonly Element[];
}

/** Conditional formats of table styles (first row, banding) are not applied. */
export function readTable(table: Element, styles: StyleSheet): Table {
  const tblPr = childOf(table, 'tblPr');
  const styleId = valueOf(childOf(tblPr, 'tblStyle'));
  const said = [...styles.tableProperties(styleId), ...(tblPr === undefined ? [] : [tblPr])];
  const context = { styles, styleId, borders: said.flatMap((level) => childOf(level, 'tblBorders') ?? []) };
  const rows = unwrapped(table, 'tr');
  return {
    kind: 'table',
    styleId,
    width: widthOf(childOf(tblPr, 'tblW')),
    alignment: alignmentOf(said.findLast((level) => alignmentOf(level) !== undefined)) ?? 'left',
    indent: numberOf(childOf(tblPr, 'tblInd'), 'w') ?? 0,
    layout: valueOf(childOf(tblPr, 'tblLayout'), 'type') ?? 'autofit',
    grid: childrenOf(childOf(table, 'tblGrid'), 'gridCol').map((column) => numberOf(column, 'w') ?? 0),
    rows: rows.map((row, index) => readRow(row, index === 0, index === rows.length - 1, context)),
  };
}

/** Children of this name, content controls and insertions around them opened. */
export function unwrapped(parent: Element, name: string): Element[] {
  return [...parent.children].flatMap((element) => {
    if (element.localName === name) return [element];
    return ['sdt', 'sdtContent', 'customXml', 'ins'].includes(element.localName ?? '')
      ? unwrapped(element, name)
      : [];
  });
}

function readRow(row: Element, first: boolean, last: boolean, context: TableContext): Row {
  const trPr = childOf(row, 'trPr');
  const height = childOf(trPr, 'trHeight');
  const cells = unwrapped(row, 'tc');
  return {
    header: flagOf(trPr, 'tblHeader') ?? false,
    cantSplit: flagOf(trPr, 'cantSplit') ?? false,
    height:
      height === undefined
        ? undefined
        : { value: numberOf(height) ?? 0, rule: valueOf(height, 'hRule') ?? 'auto' },
    cells: cells.map((cell, index) =>
      readCell(
        cell,
        { top: first, bottom: last, left: index === 0, right: index === cells.length - 1 },
        context,
      ),
    ),
  };
}

function readCell(cell: Element, outer: Outer, { styles, styleId, borders }: TableContext): Cell {
  const tcPr = childOf(cell, 'tcPr');
  const merge = childOf(tcPr, 'vMerge');
  const own = childOf(tcPr, 'tcBorders');
  const side = (name: BorderSide): Border | undefined => {
    const inner = name === 'top' || name === 'bottom' ? 'insideH' : 'insideV';
    const ofTable = borders.map((level) => sideOf(level, outer[name] ? name : inner));
    return drawn(sideOf(own, name) ?? ofTable.findLast((border) => border !== undefined));
  };
  return {
    width: widthOf(childOf(tcPr, 'tcW')),
    gridSpan: numberOf(childOf(tcPr, 'gridSpan')) ?? 1,
    verticalMerge: merge === undefined ? undefined : valueOf(merge) === 'restart' ? 'restart' : 'continue',
    verticalAlign: valueOf(childOf(tcPr, 'vAlign')) ?? 'top',
    borders: { top: side('top'), left: side('left'), bottom: side('bottom'), right: side('right') },
    blocks: readBlocks(cell, styles, styleId),
  };
}

/** `start` and `end` are what ISO/IEC 29500 strict calls the left and right side. */
function sideOf(borders: Element | undefined, side: string): Border | undefined {
  const strict = side === 'left' ? 'start' : side === 'right' ? 'end' : side;
  return borderOf(borders, side) ?? borderOf(borders, strict);
}

function widthOf(element: Element | undefined): TableWidth | undefined {
  if (element === undefined) return undefined;
  const type = valueOf(element, 'type') ?? 'dxa';
  const value = valueOf(element, 'w') ?? '0';
  // Word also writes percentages as `50%`; the fiftieths are the same measure.
  return value.endsWith('%')
    ? { value: Number(value.slice(0, -1)) * 50, type: 'pct' }
    : { value: Number(value), type };
}

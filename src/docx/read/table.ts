import type { BlockContext } from './block-context.ts';
import type { Border } from './format.ts';
import { toTwips } from './measure.ts';
import type { Block, Cell, CellBorders, Row, Table } from './model.ts';
import { shadingOf } from './run-properties.ts';
import type { StoryReading, Writable } from './story.ts';
import { conditionsOf, flagOf, lookOf, readRows, widthOf, type RawCell, type RawRow } from './table-rows.ts';
import { readBorders, type BorderSet, type TableLayer, type TableStyle } from './table-style.ts';
import { NONE, type Node, type XmlTree } from './xml-tree.ts';

/** Word's own margin within cells where neither table nor style says any: 1.9 mm. */
const CELL_MARGIN = 108;
const sides = ['top', 'bottom', 'left', 'right'] as const;

interface Borders {
  readonly own: BorderSet;
  /** The lowest merged cell's own word. */
  readonly bottom: BorderSet['bottom'];
  readonly row: BorderSet;
  readonly table: BorderSet;
  readonly layer: TableLayer;
}

/** What is drawn on each side: the cell's own word, the row's exceptions, the table's, the style's; the first to speak. */
function drawnBorders(
  { own, bottom, row, table, layer }: Borders,
  edge: Readonly<Record<(typeof sides)[number], boolean>>,
): CellBorders {
  const drawn: Partial<Record<(typeof sides)[number], Border>> = {};
  for (const side of sides) {
    const inner = side === 'top' || side === 'bottom' ? 'insideH' : 'insideV';
    const shared = edge[side] ? side : inner;
    const said = [
      side === 'bottom' ? bottom : own[side],
      row[shared],
      table[shared],
      layer.cellBorders[side],
      layer.borders[shared],
    ];
    const border = said.find((one) => one !== undefined);
    if (border !== undefined && border !== null) drawn[side] = border;
  }
  return drawn;
}

interface Frame {
  readonly tree: XmlTree;
  readonly index: number;
  readonly rows: readonly RawRow[];
  readonly grid: readonly number[];
  readonly columns: number;
  readonly width: number;
  readonly style: TableStyle;
  readonly asks: ReturnType<typeof lookOf>;
  readonly borders: BorderSet;
  readonly margins: { readonly left: number; readonly right: number };
}

function frameOf(story: StoryReading, node: Node, context: BlockContext): Frame {
  const { tree, reading } = story;
  const tblPr = tree.child(node, 'w:tblPr');
  const rows = readRows(tree, node);
  const style = reading.tableStyle(tree.value(tblPr, 'w:tblStyle'));
  const grid = tree
    .children(tree.child(node, 'w:tblGrid'), 'w:gridCol')
    .map((column) => Math.max(0, toTwips(tree.attribute(column, 'w')) ?? 0));
  const own = rows[0]?.cells.reduce(
    (sum, { tcPr }) => sum + (widthOf(tree, tree.child(tcPr, 'w:tcW'), context.width) ?? 0),
    0,
  );
  const sum = grid.reduce((total, column) => total + column, 0);
  const margins = tree.child(tblPr, 'w:tblCellMar');
  const margin = (side: string, strict: string): number | undefined => {
    const found = tree.child(margins, side);
    return toTwips(tree.attribute(found === NONE ? tree.child(margins, strict) : found, 'w'));
  };
  return {
    tree,
    index: reading.tables.length,
    rows,
    grid,
    columns: rows.reduce(
      (most, { cells }) => cells.reduce((one, { column, span }) => Math.max(one, column + span), most),
      0,
    ),
    width: widthOf(tree, tree.child(tblPr, 'w:tblW'), context.width) ?? (sum > 0 ? sum : (own ?? 0)),
    style,
    asks: lookOf(tree, tblPr),
    borders: readBorders(tree, tree.child(tblPr, 'w:tblBorders'), reading.theme),
    margins: {
      left: margin('w:left', 'w:start') ?? style.marginLeft ?? CELL_MARGIN,
      right: margin('w:right', 'w:end') ?? style.marginRight ?? CELL_MARGIN,
    },
  };
}

function readCell(
  story: StoryReading,
  frame: Frame,
  cell: RawCell,
  row: number,
  context: BlockContext,
  blocksOf: (parent: Node, context: BlockContext) => readonly Block[],
): { readonly cell: Writable<Cell>; readonly layer: TableLayer; readonly own: BorderSet } {
  const { tree, part, reading } = story;
  const { tcPr, column, span } = cell;
  reading.spend();
  const spanned = frame.grid.slice(column, column + span).reduce((sum, one) => sum + one, 0);
  const width = widthOf(tree, tree.child(tcPr, 'w:tcW'), frame.width) ?? spanned;
  const layer = frame.style.where(
    conditionsOf(frame.asks, {
      row,
      rows: frame.rows.length,
      first: column === 0,
      last: column + span >= frame.columns,
      bandRows: frame.style.bandRows,
    }),
  );
  const align = tree.value(tcPr, 'w:vAlign');
  const shading = tree.child(tcPr, 'w:shd');
  return {
    layer,
    own: readBorders(tree, tree.child(tcPr, 'w:tcBorders'), reading.theme),
    cell: {
      row,
      column,
      gridSpan: span,
      rowSpan: 1,
      width,
      borders: {},
      verticalAlign: align === 'center' || align === 'bottom' ? align : 'top',
      shading: shading === NONE ? (layer.shading ?? 'auto') : shadingOf(tree, shading, reading.theme),
      blocks: blocksOf(cell.node, {
        section: context.section,
        width: Math.max(0, width - frame.margins.left - frame.margins.right),
        cell: { table: frame.index, row, column },
        inTextBox: context.inTextBox,
        layer,
      }),
      place: { part, start: tree.start(cell.node), end: tree.end(cell.node) },
    },
  };
}

/** Cells of every row; one that is merged into the cell above lengthens that cell, and its own bottom border holds. */
function readTableRows(
  story: StoryReading,
  frame: Frame,
  context: BlockContext,
  blocksOf: (parent: Node, context: BlockContext) => readonly Block[],
): Row[] {
  const { tree, part, reading } = story;
  const open = new Map<number, ReturnType<typeof readCell> & { bottom: BorderSet['bottom'] }>();
  const all: {
    readonly read: ReturnType<typeof readCell> & { bottom: BorderSet['bottom'] };
    readonly row: BorderSet;
  }[] = [];
  const rows = frame.rows.map((raw, index): Row => {
    const exceptions = readBorders(tree, tree.descend(raw.node, 'w:tblPrEx', 'w:tblBorders'), reading.theme);
    const cells: Cell[] = [];
    for (const one of raw.cells) {
      const above = open.get(one.column);
      if (one.continues && above !== undefined) {
        above.cell.rowSpan += 1;
        above.bottom = readBorders(tree, tree.child(one.tcPr, 'w:tcBorders'), reading.theme).bottom;
        continue;
      }
      const made = readCell(story, frame, one, index, context, blocksOf);
      const read = { ...made, bottom: made.own.bottom };
      open.set(one.column, read);
      all.push({ read, row: exceptions });
      cells.push(made.cell);
    }
    const height = tree.child(raw.trPr, 'w:trHeight');
    const rule = tree.attribute(height, 'hRule');
    const tall = toTwips(tree.attribute(height, 'val'));
    return {
      header: flagOf(tree, raw.trPr, 'w:tblHeader'),
      cantSplit: flagOf(tree, raw.trPr, 'w:cantSplit'),
      ...(tall === undefined ? {} : { height: tall }),
      heightRule: rule === 'exact' ? 'exact' : tall === undefined || rule === 'auto' ? 'auto' : 'atLeast',
      cells,
      place: { part, start: tree.start(raw.node), end: tree.end(raw.node) },
    };
  });
  for (const { read, row } of all) {
    const { cell, layer, own, bottom } = read;
    cell.borders = drawnBorders(
      { own, bottom, row, table: frame.borders, layer },
      {
        top: cell.row === 0,
        bottom: cell.row + cell.rowSpan >= frame.rows.length,
        left: cell.column === 0,
        right: cell.column + cell.gridSpan >= frame.columns,
      },
    );
  }
  return rows;
}

/** Reads a `w:tbl`, its cells' blocks by `blocksOf`. */
export function readTable(
  story: StoryReading,
  node: Node,
  context: BlockContext,
  blocksOf: (parent: Node, context: BlockContext) => readonly Block[],
): Table {
  const { tree, reading, part } = story;
  const frame = frameOf(story, node, context);
  const tblPr = tree.child(node, 'w:tblPr');
  const jc = tree.value(tblPr, 'w:jc');
  const rows: Row[] = [];
  const table: Table = {
    kind: 'table',
    index: frame.index,
    story: story.story,
    section: context.section,
    place: { part, start: tree.start(node), end: tree.end(node) },
    ...(frame.style.name === undefined ? {} : { styleName: frame.style.name }),
    alignment: jc === 'center' ? 'center' : jc === 'right' || jc === 'end' ? 'right' : 'left',
    indent: toTwips(tree.attribute(tree.child(tblPr, 'w:tblInd'), 'w')) ?? 0,
    width: frame.width,
    grid: frame.grid,
    fixedLayout: tree.attribute(tree.child(tblPr, 'w:tblLayout'), 'type') === 'fixed',
    floating: tree.child(tblPr, 'w:tblpPr') !== NONE,
    cellMargins: frame.margins,
    rows,
    ...(context.cell === undefined ? {} : { cell: context.cell }),
    inTextBox: context.inTextBox,
  };
  // A table takes its index before the tables within its cells.
  reading.tables.push(table);
  rows.push(...readTableRows(story, frame, context, blocksOf));
  return table;
}

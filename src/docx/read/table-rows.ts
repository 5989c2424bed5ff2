import { blocksWithin } from './alternate.ts';
import { limits } from './limits.ts';
import { isOn, toNumber, toTwips } from './measure.ts';
import { NONE, type Node, type XmlTree } from './xml-tree.ts';

/** A cell as the file has it. */
export interface RawCell {
  readonly node: Node;
  readonly tcPr: Node;
  readonly column: number;
  readonly span: number;
  /** Merged into the cell above. */
  readonly continues: boolean;
}

export interface RawRow {
  readonly node: Node;
  readonly trPr: Node;
  readonly cells: readonly RawCell[];
}

const spanOf = (value: string | undefined): number =>
  Math.max(1, Math.min(limits.columns, toNumber(value) ?? 1));

function readCells(tree: XmlTree, row: Node, trPr: Node): RawCell[] {
  const cells: RawCell[] = [];
  let column = Math.max(0, Math.min(limits.columns, toNumber(tree.value(trPr, 'w:gridBefore')) ?? 0));
  for (const node of blocksWithin(tree, row)) {
    if (tree.name(node) !== 'w:tc') continue;
    const tcPr = tree.child(node, 'w:tcPr');
    if (tree.child(tcPr, 'w:cellDel') !== NONE) continue;
    const span = spanOf(tree.value(tcPr, 'w:gridSpan'));
    const previous = cells.at(-1);
    // Merging across by hMerge is how old converters write a span.
    const across = tree.child(tcPr, 'w:hMerge');
    if (across !== NONE && tree.attribute(across, 'val') !== 'restart' && previous !== undefined) {
      cells[cells.length - 1] = { ...previous, span: previous.span + span };
    } else {
      const merge = tree.child(tcPr, 'w:vMerge');
      const continues = merge !== NONE && tree.attribute(merge, 'val') !== 'restart';
      cells.push({ node, tcPr, column, span, continues });
    }
    column = Math.min(limits.columns, column + span);
  }
  return cells;
}

/** Rows of a table in order, those deleted by a tracked change left out. */
export function readRows(tree: XmlTree, table: Node): RawRow[] {
  return blocksWithin(tree, table).flatMap((node) => {
    if (tree.name(node) !== 'w:tr') return [];
    const trPr = tree.child(node, 'w:trPr');
    if (tree.child(trPr, 'w:del') !== NONE) return [];
    return [{ node, trPr, cells: readCells(tree, node, trPr) }];
  });
}

const LOOK_BITS = {
  firstRow: 0x20,
  lastRow: 0x40,
  firstColumn: 0x80,
  lastColumn: 0x100,
  noHBand: 0x200,
  noVBand: 0x400,
} as const;

/** Which conditions of its style a table asks for (`w:tblLook`). */
export function lookOf(tree: XmlTree, tblPr: Node): (name: keyof typeof LOOK_BITS) => boolean {
  const node = tree.child(tblPr, 'w:tblLook');
  const bits = parseInt(tree.attribute(node, 'val') ?? '', 16);
  return (name) => {
    const own = tree.attribute(node, name);
    if (own !== undefined) return /^(?:1|true|on)$/iu.test(own);
    return !Number.isNaN(bits) && (bits & LOOK_BITS[name]) !== 0;
  };
}

/** The conditions that hold for a cell, the weakest first (ECMA-376, Part 1, 17.7.6). */
export function conditionsOf(
  asks: ReturnType<typeof lookOf>,
  at: {
    readonly row: number;
    readonly rows: number;
    readonly first: boolean;
    readonly last: boolean;
    readonly bandRows: number;
  },
): string[] {
  const firstRow = asks('firstRow') && at.row === 0;
  const lastRow = asks('lastRow') && at.row === at.rows - 1;
  const firstColumn = asks('firstColumn') && at.first;
  const lastColumn = asks('lastColumn') && at.last;
  const conditions: string[] = ['wholeTable'];
  if (!asks('noHBand') && !firstRow && !lastRow) {
    const band = Math.floor((at.row - (asks('firstRow') ? 1 : 0)) / at.bandRows);
    conditions.push(band % 2 === 0 ? 'band1Horz' : 'band2Horz');
  }
  if (firstColumn) conditions.push('firstCol');
  if (lastColumn) conditions.push('lastCol');
  if (firstRow) conditions.push('firstRow');
  if (lastRow) conditions.push('lastRow');
  if (firstRow && firstColumn) conditions.push('nwCell');
  if (firstRow && lastColumn) conditions.push('neCell');
  if (lastRow && firstColumn) conditions.push('swCell');
  if (lastRow && lastColumn) conditions.push('seCell');
  return conditions;
}

/** A width in twips: of `dxa`, or of `pct` (fiftieths of a per cent, or `50%`) of a whole. */
export function widthOf(tree: XmlTree, node: Node, whole: number): number | undefined {
  if (node === NONE) return undefined;
  const value = tree.attribute(node, 'w');
  const type = tree.attribute(node, 'type') ?? 'dxa';
  const number = toNumber(value);
  if (type === 'pct' || value?.endsWith('%') === true)
    return number === undefined
      ? undefined
      : Math.round((whole * number) / (value?.endsWith('%') === true ? 100 : 5000));
  const twips = type === 'dxa' ? toTwips(value) : undefined;
  return twips === undefined || twips <= 0 ? undefined : twips;
}

export const flagOf = (tree: XmlTree, parent: Node, name: string): boolean => {
  const node = tree.child(parent, name);
  return node !== NONE && isOn(tree, node);
};

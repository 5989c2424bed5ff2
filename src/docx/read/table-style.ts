import type { Border } from './format.ts';
import { toNumber, toTwips } from './measure.ts';
import { overlay, readParagraphProperties, type ParagraphProperties } from './paragraph-properties.ts';
import {
  borderOf,
  noProperties,
  readRunProperties,
  shadingOf,
  type RunProperties,
} from './run-properties.ts';
import type { StyleSheet } from './style-sheet.ts';
import type { Theme } from './theme.ts';
import { NONE, type Node, type XmlTree } from './xml-tree.ts';

const sides = ['top', 'bottom', 'left', 'right', 'insideH', 'insideV'] as const;
/** `null`: it is said that none is drawn. */
export type BorderSet = Readonly<Partial<Record<(typeof sides)[number], Border | null>>>;

export function readBorders(tree: XmlTree, node: Node, theme: Theme): BorderSet {
  const set: Partial<Record<(typeof sides)[number], Border | null>> = {};
  if (node === NONE) return set;
  for (const side of sides) {
    const strict = side === 'left' ? 'w:start' : side === 'right' ? 'w:end' : `w:${side}`;
    const own = tree.child(node, `w:${side}`);
    const border = own === NONE ? tree.child(node, strict) : own;
    if (border !== NONE) set[side] = borderOf(tree, border, theme);
  }
  return set;
}

/** What a table style says where a condition holds, or everywhere. */
export interface TableLayer {
  readonly run: RunProperties;
  readonly paragraph: ParagraphProperties;
  readonly borders: BorderSet;
  readonly cellBorders: BorderSet;
  readonly shading?: string;
}

export const noLayer: TableLayer = { run: noProperties, paragraph: {}, borders: {}, cellBorders: {} };

export interface TableStyle {
  readonly name?: string;
  readonly whole: TableLayer;
  readonly marginLeft?: number;
  readonly marginRight?: number;
  readonly bandRows: number;
  /** The layers of these conditions together, `firstRow` and so on, interned by their list. */
  readonly where: (conditions: readonly string[]) => TableLayer;
}

const over = (base: TableLayer, own: TableLayer): TableLayer => ({
  run: { ...base.run, ...own.run },
  paragraph: overlay(base.paragraph, own.paragraph),
  borders: { ...base.borders, ...own.borders },
  cellBorders: { ...base.cellBorders, ...own.cellBorders },
  ...(own.shading === undefined
    ? base.shading === undefined
      ? {}
      : { shading: base.shading }
    : { shading: own.shading }),
});

function readLayer(tree: XmlTree, node: Node, theme: Theme): TableLayer {
  const cell = tree.child(node, 'w:tcPr');
  const shading = tree.child(cell, 'w:shd');
  return {
    run: readRunProperties(tree, tree.child(node, 'w:rPr'), theme),
    paragraph: readParagraphProperties(tree, tree.child(node, 'w:pPr'), theme),
    borders: readBorders(tree, tree.descend(node, 'w:tblPr', 'w:tblBorders'), theme),
    cellBorders: readBorders(tree, tree.child(cell, 'w:tcBorders'), theme),
    ...(shading === NONE ? {} : { shading: shadingOf(tree, shading, theme) }),
  };
}

function readTableStyle(sheet: StyleSheet, id: string | undefined): TableStyle {
  const elements = sheet.table(id);
  const conditional = new Map<string, TableLayer>();
  let whole = noLayer;
  let margins: { marginLeft?: number; marginRight?: number } = {};
  let bandRows = 1;
  let name: string | undefined;
  for (const { tree, node } of elements) {
    name = tree.value(node, 'w:name');
    whole = over(whole, readLayer(tree, node, sheet.theme));
    const tblPr = tree.child(node, 'w:tblPr');
    bandRows = Math.max(1, toNumber(tree.value(tblPr, 'w:tblStyleRowBandSize')) ?? bandRows);
    const mar = tree.child(tblPr, 'w:tblCellMar');
    const side = (...names: readonly string[]): number | undefined =>
      names
        .map((one) => toTwips(tree.attribute(tree.child(mar, one), 'w')))
        .find((value) => value !== undefined);
    const left = side('w:left', 'w:start');
    const right = side('w:right', 'w:end');
    margins = {
      ...margins,
      ...(left === undefined ? {} : { marginLeft: left }),
      ...(right === undefined ? {} : { marginRight: right }),
    };
    for (const part of tree.children(node, 'w:tblStylePr')) {
      const type = tree.attribute(part, 'type') ?? '';
      conditional.set(type, over(conditional.get(type) ?? noLayer, readLayer(tree, part, sheet.theme)));
    }
  }
  const known = new Map<string, TableLayer>();
  return {
    ...(name === undefined ? {} : { name }),
    whole,
    ...margins,
    bandRows,
    where: (conditions) => {
      const held = conditions.filter((one) => conditional.has(one));
      if (held.length === 0) return whole;
      const key = held.join(' ');
      const layer =
        known.get(key) ?? held.reduce((base, one) => over(base, conditional.get(one) ?? noLayer), whole);
      known.set(key, layer);
      return layer;
    },
  };
}

/** Table styles by id, each read once. */
export function makeTableStyles(sheet: StyleSheet): (id: string | undefined) => TableStyle {
  const known = new Map<string | undefined, TableStyle>();
  return (id) => {
    const style = known.get(id) ?? readTableStyle(sheet, id);
    known.set(id, style);
    return style;
  };
}

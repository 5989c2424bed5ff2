import type { DocxDocument, Paragraph, Table } from '../docx/read/model.ts';
import type { ComponentId } from '../nd30/components.ts';
import { pageGeometry } from './geometry.ts';
import type { Piece } from './lines.ts';
import { piecesOf } from './lines.ts';
import type { Confidence, Line, Located, PageGeometry } from './located.ts';

/** A document while its components are being found. */
export interface Scene {
  readonly document: DocxDocument;
  readonly geometry: PageGeometry;
  /** The pieces of a paragraph, split once. */
  readonly piecesOf: (paragraph: Paragraph) => readonly Piece[];
  /** The outermost table that a paragraph stands in. */
  readonly tableOf: (paragraph: Paragraph) => Table | undefined;
  /** One past the last paragraph of an outermost table. */
  readonly endOf: (table: Table) => number;
}

/** A component found, not yet written down. */
export interface Found {
  readonly id: ComponentId;
  readonly lines: readonly Line[];
  readonly confidence: Confidence;
}

export const located = ({ id, lines, confidence }: Found): Located => ({
  id,
  lines: lines.map(({ paragraph, start, end, text }) => ({ paragraph, start, end, text })),
  text: lines.map(({ text }) => text.replace(/\s+/gu, ' ')).join(' '),
  confidence,
});

/** Each table's outermost one, and where that ends among the paragraphs. */
function outermost(document: DocxDocument): { roots: (Table | undefined)[]; ends: Map<Table, number> } {
  const roots: (Table | undefined)[] = [];
  for (const table of document.tables)
    roots[table.index] =
      table.cell === undefined ? table : (roots[table.cell.table] ?? document.tables[table.cell.table]);
  const ends = new Map<Table, number>();
  for (const { index, cell } of document.paragraphs) {
    const root = cell === undefined ? undefined : roots[cell.table];
    if (root !== undefined) ends.set(root, index + 1);
  }
  return { roots, ends };
}

export function sceneOf(document: DocxDocument): Scene {
  const { roots, ends } = outermost(document);
  const split = new Map<Paragraph, readonly Piece[]>();
  return {
    document,
    geometry: pageGeometry(document),
    piecesOf: (paragraph) => {
      const known = split.get(paragraph);
      if (known !== undefined) return known;
      const pieces = piecesOf(paragraph);
      split.set(paragraph, pieces);
      return pieces;
    },
    tableOf: ({ cell }) => (cell === undefined ? undefined : roots[cell.table]),
    endOf: (table) => ends.get(table) ?? 0,
  };
}

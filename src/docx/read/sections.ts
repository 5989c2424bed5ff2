import { toNumber, toTwips } from './measure.ts';
import type { HeaderFooterType, HeadersFooters, HeaderFooter, Section } from './model.ts';
import { NONE, type Node, type XmlTree } from './xml-tree.ts';

// What Word takes where a section says nothing: US Letter, one inch all around.
const LETTER = { width: 12_240, height: 15_840 };
const INCH = 1440;
const HALF_INCH = 720;

/** A section's own words; its blocks, headers and footers come later. */
export interface RawSection {
  readonly node: Node;
  readonly section: Omit<Section, 'blocks' | 'headers' | 'footers' | 'index'>;
  /** Width of one column of text. */
  readonly columnWidth: number;
  /** Relationship ids of its own headers and footers. */
  readonly headers: Readonly<Partial<Record<HeaderFooterType, string>>>;
  readonly footers: Readonly<Partial<Record<HeaderFooterType, string>>>;
}

function referencesOf(tree: XmlTree, node: Node, name: string): RawSection['headers'] {
  const found: Partial<Record<HeaderFooterType, string>> = {};
  for (const reference of tree.children(node, name)) {
    const type = tree.attribute(reference, 'type') ?? 'default';
    const id = tree.attribute(reference, 'r:id');
    if (id !== undefined && (type === 'default' || type === 'first' || type === 'even')) found[type] ??= id;
  }
  return found;
}

/** Reads a `w:sectPr`; `NONE` is the section of a document without any. */
export function readSection(tree: XmlTree, node: Node, part: string): RawSection {
  const size = tree.child(node, 'w:pgSz');
  const margin = tree.child(node, 'w:pgMar');
  const columns = tree.child(node, 'w:cols');
  const numbers = tree.child(node, 'w:pgNumType');
  const twips = (of: Node, name: string, otherwise: number): number =>
    toTwips(tree.attribute(of, name)) ?? otherwise;
  const pageWidth = twips(size, 'w', LETTER.width);
  const left = twips(margin, 'left', INCH);
  const right = twips(margin, 'right', INCH);
  const gutter = twips(margin, 'gutter', 0);
  const count = Math.max(1, Math.min(45, toNumber(tree.attribute(columns, 'num')) ?? 1));
  const space = twips(columns, 'space', HALF_INCH) * (count - 1);
  const start = toNumber(tree.attribute(numbers, 'start'));
  const title = tree.child(node, 'w:titlePg');
  return {
    node,
    section: {
      type: tree.value(node, 'w:type') ?? 'nextPage',
      pageWidth,
      pageHeight: twips(size, 'h', LETTER.height),
      landscape: tree.attribute(size, 'orient') === 'landscape',
      margins: {
        top: twips(margin, 'top', INCH),
        right,
        bottom: twips(margin, 'bottom', INCH),
        left,
        header: twips(margin, 'header', HALF_INCH),
        footer: twips(margin, 'footer', HALF_INCH),
        gutter,
      },
      columns: count,
      titlePage: title !== NONE && !/^(?:0|false|off)$/u.test(tree.attribute(title, 'val') ?? ''),
      pageNumbers: {
        format: tree.attribute(numbers, 'fmt') ?? 'decimal',
        ...(start === undefined ? {} : { start }),
      },
      ...(node === NONE ? {} : { place: { part, start: tree.start(node), end: tree.end(node) } }),
    },
    columnWidth: Math.max(0, Math.round((pageWidth - left - right - gutter - space) / count)),
    headers: referencesOf(tree, node, 'w:headerReference'),
    footers: referencesOf(tree, node, 'w:footerReference'),
  };
}

/** Headers or footers of a section: its own, and what it takes over from the section before. */
export function inherited(
  own: Readonly<Partial<Record<HeaderFooterType, Omit<HeaderFooter, 'inherited'>>>>,
  before: HeadersFooters,
): HeadersFooters {
  const all: Partial<Record<HeaderFooterType, HeaderFooter>> = {};
  for (const type of ['default', 'first', 'even'] as const) {
    const one = own[type];
    const earlier = before[type];
    if (one !== undefined) all[type] = { ...one, inherited: false };
    else if (earlier !== undefined) all[type] = { ...earlier, inherited: true };
  }
  return all;
}

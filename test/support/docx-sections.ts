import type { Element } from '@xmldom/xmldom';
import { blockElements, flatten, readBlock, readBlocks } from './docx-blocks.ts';
import type { Block, HeaderFooter, HeaderFooterType, Section } from './docx-model.ts';
import { relationshipsOf, type DocxPackage } from './docx-package.ts';
import type { StyleSheet } from './docx-styles.ts';
import { R, childOf, childrenOf, flagOf, numberOf, parseXml, valueOf } from './xml.ts';

const TYPES: readonly HeaderFooterType[] = ['default', 'first', 'even'];

/** Everything that reading the sections of one document part needs. */
export interface SectionSource {
  readonly docx: DocxPackage;
  /** Part of the main document. */
  readonly part: string;
  readonly styles: StyleSheet;
}

/**
 * Sections in order. A section ends with the paragraph that holds its `w:sectPr`, the last with the body's own
 * (§17.6.17). A header that a section does not name is the one before it has.
 *
 * @throws Error when a header or footer reference leads nowhere.
 */
export function readSections(body: Element, source: SectionSource): Section[] {
  const sections: Section[] = [];
  let blocks: Block[] = [];
  const close = (sectPr: Element | undefined): void => {
    sections.push(readSection(sectPr, blocks, sections.at(-1), source));
    blocks = [];
  };
  for (const element of blockElements(body)) {
    blocks.push(readBlock(element, source.styles));
    const sectPr = childOf(childOf(element, 'pPr'), 'sectPr');
    if (sectPr !== undefined) close(sectPr);
  }
  const last = childOf(body, 'sectPr');
  if (last !== undefined || blocks.length > 0) close(last);
  return sections;
}

function readSection(
  sectPr: Element | undefined,
  blocks: readonly Block[],
  before: Section | undefined,
  source: SectionSource,
): Section {
  const size = childOf(sectPr, 'pgSz');
  const margins = childOf(sectPr, 'pgMar');
  const numbers = childOf(sectPr, 'pgNumType');
  const margin = (side: string) => numberOf(margins, side) ?? 0;
  return {
    type: valueOf(childOf(sectPr, 'type')) ?? 'nextPage',
    pageSize: { width: numberOf(size, 'w') ?? 0, height: numberOf(size, 'h') ?? 0 },
    orientation: valueOf(size, 'orient') === 'landscape' ? 'landscape' : 'portrait',
    margins: {
      top: margin('top'),
      right: margin('right'),
      bottom: margin('bottom'),
      left: margin('left'),
      header: margin('header'),
      footer: margin('footer'),
    },
    titlePg: flagOf(sectPr, 'titlePg') ?? false,
    pageNumbers: { fmt: valueOf(numbers, 'fmt') ?? 'decimal', start: numberOf(numbers, 'start') },
    headers: readReferences(childrenOf(sectPr, 'headerReference'), before?.headers, source),
    footers: readReferences(childrenOf(sectPr, 'footerReference'), before?.footers, source),
    blocks,
  };
}

function readReferences(
  references: readonly Element[],
  before: ReadonlyMap<HeaderFooterType, HeaderFooter> | undefined,
  source: SectionSource,
): Map<HeaderFooterType, HeaderFooter> {
  const found = new Map<HeaderFooterType, HeaderFooter>();
  for (const type of TYPES) {
    const reference = references.find((element) => (valueOf(element, 'type') ?? 'default') === type);
    const inherited = before?.get(type);
    if (reference !== undefined) found.set(type, readHeaderFooter(reference, source));
    else if (inherited !== undefined) found.set(type, { ...inherited, inherited: true });
  }
  return found;
}

function readHeaderFooter(reference: Element, { docx, part, styles }: SectionSource): HeaderFooter {
  const id = reference.getAttributeNS(R, 'id') ?? '';
  const target = relationshipsOf(docx, part).find((relationship) => relationship.id === id)?.target ?? '';
  const xml = docx.parts.get(target);
  if (xml === undefined) throw new Error(`${part}: header or footer "${id}" leads to no part`);
  return {
    part: target,
    inherited: false,
    paragraphs: flatten(readBlocks(parseXml(xml, target), styles)),
  };
}

import { attributeOf, spansOf, tagsOf } from '../docx/markup.ts';
import { lastSection, type PageGeometry } from './geometry.ts';

/** What a section says of itself beside its page. */
export interface SectionSettings {
  readonly page: PageGeometry;
  /** Page numbers begin again at 1 (each appendix has its own: PL1.A.III.1.đ). */
  readonly restart: boolean;
  /** The first page carries the letter's own header and address; elsewhere it has the common footer. */
  readonly addressOnFirstPage: boolean;
}

type HeaderOrFooter = 'headerReference' | 'footerReference';

/** A reference of the template's section to a header or footer, by relationship id; nothing where it has none. */
const reference = (section: string, element: HeaderOrFooter, type: string, as = type): string => {
  const found = tagsOf(section, `w:${element}`).find((tag) => attributeOf(tag, 'w:type') === type);
  const id = attributeOf(found ?? '', 'r:id');
  return id === undefined ? '' : `<w:${element} w:type="${as}" r:id="${id}"/>`;
};

/** The headers and footers of a template's section, by relationship id: of a letter's first section, and of others. */
export interface SectionReferences {
  readonly letter: string;
  readonly other: string;
}

/** Reads which headers and footers the last section of a `document.xml` has. */
export function sectionReferences(documentXml: string): SectionReferences {
  const section = lastSection(documentXml);
  const references = (addressOnFirstPage: boolean): string =>
    [
      reference(section, 'headerReference', 'default'),
      reference(section, 'headerReference', 'even'),
      addressOnFirstPage ? reference(section, 'headerReference', 'first') : '',
      addressOnFirstPage
        ? reference(section, 'footerReference', 'first')
        : reference(section, 'footerReference', 'default', 'first'),
      reference(section, 'footerReference', 'default'),
      reference(section, 'footerReference', 'even'),
    ].join('');
  return { letter: references(true), other: references(false) };
}

/**
 * The properties of a section, written from the document and not from the template alone: a break inside a tag's loop
 * would lose them. Header and footers are those of the letter's template.
 */
export function sectionXml(
  references: SectionReferences,
  { page, restart, addressOnFirstPage }: SectionSettings,
): string {
  const { width, height, margins } = page;
  return [
    '<w:sectPr>',
    addressOnFirstPage ? references.letter : references.other,
    '<w:type w:val="nextPage"/>',
    `<w:pgSz w:w="${width}" w:h="${height}"${width > height ? ' w:orient="landscape"' : ''}/>`,
    `<w:pgMar w:top="${margins.top}" w:right="${margins.right}" w:bottom="${margins.bottom}" w:left="${margins.left}" w:header="${page.header}" w:footer="${page.footer}" w:gutter="0"/>`,
    restart ? '<w:pgNumType w:start="1"/>' : '',
    '<w:titlePg/></w:sectPr>',
  ].join('');
}

/** Where the content of a body starts, and where its last section or its end stands. */
export function bodySpan(documentXml: string): { start: number; end: number } {
  const opening = /<w:body(?=[\s>])[^<>]*>/u.exec(documentXml);
  const start = opening === null ? 0 : opening.index + opening[0].length;
  const closing = documentXml.lastIndexOf('</w:body>');
  const last = spansOf(documentXml, 'w:sectPr').at(-1);
  // A section within a paragraph is not the body's.
  const own = last !== undefined && documentXml.slice(last.end, closing).trim() === '' ? last.start : closing;
  return { start, end: own };
}

/** The content of a body, without its last section. */
export function bodyContent(documentXml: string): string {
  const { start, end } = bodySpan(documentXml);
  return documentXml.slice(start, end);
}

/** What stands before the content of a body. */
export const opening = (documentXml: string): string => documentXml.slice(0, bodySpan(documentXml).start);

/** What stands after it, in every document that we write. */
export const CLOSING = '</w:body></w:document>';

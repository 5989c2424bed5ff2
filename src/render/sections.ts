import type { PageGeometry } from './geometry.ts';

/** What a section says of itself beside its page. */
export interface SectionSettings {
  readonly page: PageGeometry;
  /** Page numbers begin again at 1 (each appendix has its own: PL1.A.III.1.đ). */
  readonly restart: boolean;
  /** The first page carries the letter's address; elsewhere it has the common footer. */
  readonly addressOnFirstPage: boolean;
}

const reference = (documentXml: string, element: string, type: string): string =>
  new RegExp(`<w:${element} w:type="${type}" r:id="([^"]*)"/>`, 'u').exec(documentXml)?.[1] ?? '';

/**
 * The properties of a section, written from the document and not from the template alone: a break inside a tag's loop
 * would lose them. Header and footers are those of the letter's template, by relationship id.
 */
export function sectionXml(
  letterXml: string,
  { page, restart, addressOnFirstPage }: SectionSettings,
): string {
  const header = reference(letterXml, 'headerReference', 'default');
  const common = reference(letterXml, 'footerReference', 'default');
  const first = addressOnFirstPage ? reference(letterXml, 'footerReference', 'first') : common;
  const margins = /<w:pgMar [^>]*\/>/u.exec(letterXml.slice(letterXml.lastIndexOf('<w:sectPr')))?.[0] ?? '';
  const { width, height } = page;
  return (
    `<w:sectPr><w:headerReference w:type="default" r:id="${header}"/><w:footerReference w:type="first" r:id="${first}"/>` +
    `<w:footerReference w:type="default" r:id="${common}"/><w:type w:val="nextPage"/>` +
    `<w:pgSz w:w="${width}" w:h="${height}"${width > height ? ' w:orient="landscape"' : ''}/>${margins}` +
    `${restart ? '<w:pgNumType w:start="1"/>' : ''}<w:titlePg/></w:sectPr>`
  );
}

/** The content of a body, without its last section. */
export function bodyContent(documentXml: string): string {
  const start = documentXml.indexOf('<w:body>') + '<w:body>'.length;
  return documentXml.slice(start, documentXml.lastIndexOf('<w:sectPr'));
}

/** The document with another body. */
export const withBody = (documentXml: string, body: string): string =>
  `${documentXml.slice(0, documentXml.indexOf('<w:body>'))}<w:body>${body}</w:body></w:document>`;

import { attributeOf, spansOf, tagsOf, within } from '../../docx/markup.ts';

/** A header or a footer of one type of page: `headerReference first`. */
export type Place = `${'header' | 'footer'}Reference ${'default' | 'first' | 'even'}`;

const PLACES: readonly Place[] = [
  'headerReference default',
  'headerReference first',
  'headerReference even',
  'footerReference default',
  'footerReference first',
  'footerReference even',
];

/** What may follow the page number's settings in a section (ISO/IEC 29500-1, 17.6.17). */
const AFTER_PAGE_NUMBER =
  /<w:(?:cols|formProt|vAlign|noEndnote|titlePg|textDirection|bidi|rtlGutter|docGrid|printerSettings|sectPrChange)(?=[\s/>])|<\/w:sectPr>/u;

/** A thin paragraph that closes a letter's last section, where the letter has none of its own. */
const closingParagraph = (properties: string): string =>
  `<w:p><w:pPr><w:spacing w:before="0" w:after="0" w:line="20" w:lineRule="exact"/>${properties}</w:pPr></w:p>`;

/** The places that the sections of a body say something of. */
export const placesIn = (xml: string): Place[] =>
  PLACES.filter((place) => {
    const [element = '', type] = place.split(' ');
    return tagsOf(xml, `w:${element}`).some((tag) => (attributeOf(tag, 'w:type') ?? 'default') === type);
  });

/** A body as its content and the properties of its last section. */
export function splitBody(documentXml: string): { content: string; properties: string } {
  const opening = /<w:body(?=[\s>])[^<>]*>/u.exec(documentXml);
  const body = documentXml.slice(
    opening === null ? 0 : opening.index + opening[0].length,
    documentXml.lastIndexOf('</w:body>'),
  );
  const at = body.lastIndexOf('<w:sectPr');
  // A section within a paragraph is not the body's.
  return at < 0 || body.includes('</w:p>', at)
    ? { content: body, properties: '<w:sectPr></w:sectPr>' }
    : {
        content: body.slice(0, at),
        properties: body.slice(at).replace(/^(<w:sectPr[^<>]*)\/>/u, '$1></w:sectPr>'),
      };
}

/** Page numbers from 1. */
function restarted(section: string): string {
  const [old] = tagsOf(section, 'w:pgNumType');
  if (old !== undefined) {
    const plain = old.replace(/\sw:start="[^"]*"/u, '');
    return section.replace(old, () => plain.replace(/^<w:pgNumType/u, '<w:pgNumType w:start="1"'));
  }
  return section.replace(AFTER_PAGE_NUMBER, (next) => `<w:pgNumType w:start="1"/>${next}`);
}

/**
 * A letter's first section as it opens among others: its pages count from 1, and what it says nothing of stays blank
 * instead of taking over the header or footer of the letter before.
 * @param blank relationship ids of a blank header or footer, by place
 */
export function openingSection(body: string, blank: ReadonlyMap<Place, string>): string {
  const [first] = spansOf(body, 'w:sectPr');
  if (first === undefined) return body;
  const references = [...blank].map(([place, id]) => {
    const [element = '', type = ''] = place.split(' ');
    return `<w:${element} w:type="${type}" r:id="${id}"/>`;
  });
  const section = restarted(within(body, first)).replace(
    /^<w:sectPr[^<>]*>/u,
    (opening) => opening + references.join(''),
  );
  return body.slice(0, first.start) + section + body.slice(first.end);
}

/** A letter's content, its last section closed by a paragraph: by the letter's own blank last one where it has it. */
export function closedSection(content: string, properties: string): string {
  const trimmed = content.trimEnd();
  const start = Math.max(trimmed.lastIndexOf('<w:p>'), trimmed.lastIndexOf('<w:p '));
  const last = start < 0 ? '' : trimmed.slice(start);
  const blank = /^<w:p(?:\s[^<>]*)?><w:pPr>(?:(?!<\/?w:(?:pPr|sectPr)[\s/>])[\s\S])*<\/w:pPr><\/w:p>$/u.test(
    last,
  );
  return blank
    ? `${trimmed.slice(0, -'</w:pPr></w:p>'.length)}${properties}</w:pPr></w:p>`
    : trimmed + closingParagraph(properties);
}

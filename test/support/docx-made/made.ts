import { readDocx } from '../../../src/docx/read/read-docx.ts';
import type { DocxDocument, Paragraph } from '../../../src/docx/read/model.ts';
import { relationships, tinyDocx } from '../tiny-docx.ts';
import { W } from '../xml.ts';

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** The namespaces that drawings of our made documents use. */
export const DRAWING_NAMESPACES = [
  'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"',
  'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"',
  'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"',
  'xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"',
  'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"',
  'xmlns:wpg="http://schemas.microsoft.com/office/word/2010/wordprocessingGroup"',
  'xmlns:v="urn:schemas-microsoft-com:vml"',
  'xmlns:o="urn:schemas-microsoft-com:office:office"',
].join(' ');

/** Parts of a made document beside the body, by the type of their relationship: `styles`, `numbering`. */
export type MadeParts = Readonly<
  Partial<Record<'styles' | 'numbering' | 'theme' | 'settings' | 'comments', string>>
>;

/** A small DOCX around a body and parts given as the inner XML of their root element. */
export function madeDocx(body: string, parts: MadeParts = {}): Uint8Array {
  const roots = {
    styles: 'w:styles',
    numbering: 'w:numbering',
    settings: 'w:settings',
    comments: 'w:comments',
  } as const;
  const changes: Record<string, string | null> = { 'word/header1.xml': null };
  const links = Object.entries(parts).map(([type, inner], index) => {
    const root = type === 'theme' ? undefined : roots[type as keyof typeof roots];
    changes[`word/${type}.xml`] = root === undefined ? inner : `<${root} xmlns:w="${W}">${inner}</${root}>`;
    return `<Relationship Id="rId${String(index + 1)}" Type="${OFFICE}/${type}" Target="${type}.xml"/>`;
  });
  if (parts.styles === undefined) changes['word/styles.xml'] = null;
  return tinyDocx(body, {
    ...changes,
    'word/document.xml': `<w:document xmlns:w="${W}" xmlns:r="${OFFICE}" ${DRAWING_NAMESPACES}><w:body>${body}</w:body></w:document>`,
    'word/_rels/document.xml.rels': relationships(links.join('')),
  });
}

/** Reads it; throws where it gave no document. */
export function readMade(bytes: Uint8Array): DocxDocument {
  const { document, diagnostics } = readDocx(bytes, 'van-ban.docx');
  if (document === undefined) throw new Error(diagnostics.map(({ message }) => message).join('\n'));
  return document;
}

/** The document around a body. */
export const made = (body: string, parts: MadeParts = {}): DocxDocument => readMade(madeDocx(body, parts));

/** Its first paragraph. */
export function firstOf(body: string, parts: MadeParts = {}): Paragraph {
  const [paragraph] = made(body, parts).paragraphs;
  if (paragraph === undefined) throw new Error('no paragraph was read');
  return paragraph;
}

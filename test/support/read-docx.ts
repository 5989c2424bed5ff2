import type { Element } from '@xmldom/xmldom';
import { flatten } from './docx-blocks.ts';
import type { DocxReading, Paragraph } from './docx-model.ts';
import { openPackage, relatedPart, type DocxPackage } from './docx-package.ts';
import { readSections } from './docx-sections.ts';
import { readStyles } from './docx-styles.ts';
import { readThemeFonts } from './docx-theme.ts';
import { childOf, parseXml } from './xml.ts';

/**
 * Reads the layout of a DOCX as a word processor would show it, with no code of the product: a reader that shares
 * the writer's mistakes would not see them. Numbering, text boxes and conditional table formats are not read.
 *
 * @throws Error when the bytes are no DOCX, or SyntaxError when a part is no XML.
 */
export function readDocx(bytes: Uint8Array): DocxReading {
  const docx = openPackage(bytes);
  const part = relatedPart(docx, '', 'officeDocument');
  const document = part === undefined ? undefined : rootOf(docx, part);
  const body = childOf(document, 'body');
  if (part === undefined || body === undefined) throw new Error('not a DOCX: no main document');

  const themeFont = readThemeFonts(rootOf(docx, relatedPart(docx, part, 'theme')));
  const styles = readStyles(rootOf(docx, relatedPart(docx, part, 'styles')), themeFont);
  const sections = readSections(body, { docx, part, styles });
  return { parts: docx.parts, body: sections.flatMap((section) => section.blocks), sections };
}

/** Every paragraph of the body in order, those in table cells included. */
export function allParagraphs(reading: DocxReading): Paragraph[] {
  return flatten(reading.body);
}

/** The body's text, a line for each paragraph. */
export function plainTextOf(reading: DocxReading): string {
  return allParagraphs(reading)
    .map((paragraph) => paragraph.text)
    .join('\n');
}

function rootOf(docx: DocxPackage, part: string | undefined): Element | undefined {
  const xml = part === undefined ? undefined : docx.parts.get(part);
  return part === undefined || xml === undefined ? undefined : parseXml(xml, part);
}

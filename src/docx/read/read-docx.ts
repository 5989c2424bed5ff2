import { fault, type Diagnostic } from '../../diagnostic/diagnostic.ts';
import { readBody } from './body.ts';
import { findMainPart } from './main-part.ts';
import type { DocumentFonts, DocxDocument } from './model.ts';
import { isStrict } from './namespaces.ts';
import { readNumbering } from './numbering.ts';
import { openPackage, PackageError, type OpenPackage } from './package.ts';
import { openParts, type Parts } from './parts.ts';
import { noProperties } from './run-properties.ts';
import { readSettings } from './settings.ts';
import { sniff } from './sniff.ts';
import { readNotes, startReading } from './stories.ts';
import type { Reading } from './story.ts';
import { readStyleSheet, type StyleSheet } from './style-sheet.ts';
import { noTheme, readTheme, type Theme } from './theme.ts';
import { XmlError, type XmlTree } from './xml-tree.ts';

/** What came of reading a file: the document, unless one of the diagnostics is an error. */
export interface DocxReading {
  readonly document?: DocxDocument;
  readonly diagnostics: readonly Diagnostic[];
}

const TRACKED = /<(?:\w+:)?(?:ins|del|moveFrom|moveTo|rPrChange|pPrChange|sectPrChange|tblPrChange)[\s>]/u;

function fontsOf(sheet: StyleSheet, reading: Reading): DocumentFonts {
  const plain = reading.looks.of({ table: noProperties, paragraph: noProperties, direct: noProperties });
  const majorLatin = sheet.theme.font('majorHAnsi');
  const minorLatin = sheet.theme.font('minorHAnsi');
  return {
    defaults: plain.fonts,
    defaultSizePt: plain.sizePt,
    normal: reading.looks.of({
      table: noProperties,
      paragraph: sheet.paragraph(undefined).run,
      direct: noProperties,
    }),
    theme: {
      ...(majorLatin === undefined ? {} : { majorLatin }),
      ...(minorLatin === undefined ? {} : { minorLatin }),
    },
  };
}

/** A part that the main part names by a relationship of that type. */
function related(parts: Parts, mainPart: string, type: string): XmlTree | undefined {
  const relation = [...parts.relations(mainPart).values()].find((one) => one.type === type && !one.external);
  return relation === undefined ? undefined : parts.tree(relation.target);
}

function applicationOf(parts: Parts): string {
  const properties = [...parts.relations('').values()].find(({ type }) => type === 'extended-properties');
  const tree = properties === undefined ? undefined : parts.optional(properties.target);
  return tree === undefined ? '' : tree.text(tree.child(0, 'Application')).trim();
}

function readDocument(
  open: OpenPackage,
  parts: Parts,
  mainPart: string,
  source: string,
): DocxDocument | undefined {
  const tree = parts.needed(mainPart);
  const body = tree.child(0, 'w:body');
  if (tree.name(0) !== 'w:document' || body < 0) return undefined;
  if (isStrict(tree.xml)) parts.tolerate('strict-namespace', mainPart);
  const tracked = TRACKED.test(tree.xml);
  if (tracked) parts.tolerate('tracked-changes', mainPart);

  const themeTree = related(parts, mainPart, 'theme');
  const theme: Theme = themeTree === undefined ? noTheme : readTheme(themeTree);
  const styles = related(parts, mainPart, 'styles');
  if (styles === undefined) parts.tolerate('styles-missing', mainPart);
  const sheet = readStyleSheet(styles, theme);
  const numbering = readNumbering(related(parts, mainPart, 'numbering'), sheet);
  const settings = readSettings(related(parts, mainPart, 'settings'));
  const reading = startReading(sheet, numbering, (what) => parts.tolerate('unread-object', what));

  const { blocks, sections, lines } = readBody(reading, parts, tree, body, mainPart);
  const inBody = reading.paragraphs.filter(({ story }) => story === 'body');
  const notes = readNotes(reading, parts, mainPart, sections[0]?.pageWidth ?? 0);
  for (const style of sheet.cycles) parts.tolerate('style-cycle', style);
  return {
    source,
    mainPart,
    parts: parts.texts,
    partNames: open.names,
    application: applicationOf(parts),
    sections,
    blocks,
    paragraphs: inBody,
    allParagraphs: reading.paragraphs,
    tables: reading.tables,
    lines,
    pictures: reading.pictures,
    notes,
    settings,
    fonts: fontsOf(sheet, reading),
    tracked,
    tolerated: parts.tolerated,
  };
}

/** What a package or part that cannot be read is told as; anything else is a fault of ours and is thrown on. */
function told(error: unknown, source: string): Diagnostic {
  if (error instanceof XmlError) {
    const where = { source, path: error.part };
    switch (error.fault) {
      case 'broken':
        return fault('docx-damaged', { part: error.part }, where);
      case 'dtd':
        return fault('docx-unsafe', { problem: 'dtd', detail: error.part }, where);
      case 'too-deep':
        return fault('docx-too-large', { excess: 'depth' }, where);
      case 'too-many':
        return fault('docx-too-large', { excess: 'elements' }, where);
    }
  }
  if (!(error instanceof PackageError)) throw error;
  const where = { source, ...(error.entry === '' ? {} : { path: error.entry }) };
  if (error.fault === 'damaged') return fault('docx-damaged', { part: error.entry }, where);
  if (error.fault === 'path') return fault('docx-unsafe', { problem: 'path', detail: error.entry }, where);
  return fault('docx-too-large', { excess: error.fault }, where);
}

/**
 * Reads any DOCX as Word shows it. Hostile and broken files give a diagnostic, never an exception; a part that is lost
 * (a header, say) gives a warning and the rest is read.
 * @param source the file's name, for the diagnostics
 */
export function readDocx(bytes: Uint8Array, source: string): DocxReading {
  const kind = sniff(bytes);
  if (kind !== 'zip') return { diagnostics: [fault('docx-foreign', { kind }, { source })] };
  try {
    const open = openPackage(bytes);
    const parts = openParts(open, source);
    const main = findMainPart(parts, open.names);
    if ('kind' in main) return { diagnostics: [fault('docx-foreign', main, { source })] };
    const document = readDocument(open, parts, main.part, source);
    if (document === undefined)
      return { diagnostics: [fault('docx-damaged', { part: main.part }, { source, path: main.part })] };
    return { document, diagnostics: parts.diagnostics };
  } catch (error) {
    return { diagnostics: [told(error, source)] };
  }
}

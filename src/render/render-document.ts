import { fault, type Diagnostic } from '../diagnostic/diagnostic.ts';
import type { XmlWriter } from '../docx/xml-writer.ts';
import { appendixCount } from '../document/appendices.ts';
import { appendixLabel } from '../document/labels.ts';
import type {
  Appendix,
  FullDocument,
  LoneAppendix,
  OfficialDocument,
} from '../document/official-document.ts';
import { appendixData, appendixPage } from './appendix-data.ts';
import { framedFile, type Frame } from './frame.ts';
import { letterData } from './letter-data.ts';
import { sectionXml } from './sections.ts';
import type { Template, Templates } from './templates.ts';
import { undrawable } from './undrawable.ts';

/** How a document is rendered. */
export interface RenderOptions {
  /** Of zlib, 1 to 9: the usual 6 gives small files, 3 takes half the time. */
  readonly level?: number;
}

/** A document as a DOCX file, and what is to be said of it. With an error among them the bytes are not to be used. */
export interface RenderedDocument {
  readonly bytes: Uint8Array;
  readonly diagnostics: readonly Diagnostic[];
}

/** A document that is ready to be written into its frame. */
interface Drawing {
  readonly frame: Frame;
  readonly write: (out: XmlWriter) => ReadonlyMap<string, string>;
  readonly diagnostics: readonly Diagnostic[];
}

const USUAL_LEVEL = 6;

/** Ends a section in a thin paragraph: it carries the section's properties, but for those of the last. */
function endSection(properties: string, last: boolean, template: Template, out: XmlWriter): void {
  const start = `<w:p><w:pPr><w:pStyle w:val="${template.style('sectionEnd').id}"/>`;
  const end = '</w:pPr></w:p>';
  out.xml(last ? start + end + properties : start + properties + end);
}

/** The section of an appendix; the page's headers and footers are the letter's, or its own where it stands alone. */
const appendixSection = (appendix: Appendix, frame: Template, template: Template): string =>
  sectionXml(frame.sections, {
    page: appendixPage(appendix, template),
    restart: true,
    addressOnFirstPage: false,
  });

function drawFull(document: FullDocument, { letter, joined: { template }, frames }: Templates): Drawing {
  const { data, diagnostics } = letterData(document, letter);
  const count = appendixCount(document);
  const within = document.appendices
    .map((appendix, index) => ({ appendix, ordinal: index + 1 }))
    .filter(({ appendix }) => appendix.file === 'same');
  const write = (out: XmlWriter): ReadonlyMap<string, string> => {
    const stories = letter.write(data, out);
    const own = { page: letter.page, restart: false, addressOnFirstPage: true };
    endSection(sectionXml(letter.sections, own), within.length === 0, letter, out);
    for (const [index, { appendix, ordinal }] of within.entries()) {
      const label = appendixLabel(document.appendixLabels, ordinal, count);
      template.write(appendixData(appendix, label, document.sample, template), out);
      endSection(appendixSection(appendix, letter, template), index === within.length - 1, letter, out);
    }
    return stories;
  };
  return { frame: within.length === 0 ? frames.letter : frames.joined, write, diagnostics };
}

function drawLone(document: LoneAppendix, { appendix: template, frames }: Templates): Drawing {
  const { appendix, sample } = document;
  const label = appendixLabel(document.appendixLabels, document.ordinal ?? 1, appendixCount(document));
  const write = (out: XmlWriter): ReadonlyMap<string, string> => {
    const stories = template.write(appendixData(appendix, label, sample, template), out);
    endSection(appendixSection(appendix, template, template), true, template, out);
    return stories;
  };
  return { frame: frames.appendix, write, diagnostics: [] };
}

/**
 * Draws a document whose marks and references are resolved, through the templates. Same input, same bytes.
 * @param name of the file, for diagnostics
 * @throws {FaultsError} for a template tag without data
 */
export function renderDocument(
  document: OfficialDocument,
  templates: Templates,
  name: string,
  { level = USUAL_LEVEL }: RenderOptions = {},
): RenderedDocument {
  const refused = undrawable(document, name);
  if (refused.length > 0) return { bytes: new Uint8Array(), diagnostics: refused };
  const { frame, write, diagnostics } =
    document.form === 'full' ? drawFull(document, templates) : drawLone(document, templates);
  const { bytes, faults } = framedFile(frame, level, write);
  return {
    bytes,
    diagnostics: [
      ...diagnostics,
      ...faults.map((detail) => fault('docx-structure', { detail }, { source: name })),
    ],
  };
}

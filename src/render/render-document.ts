import { fault, type Diagnostic } from '../diagnostic/diagnostic.ts';
import type { XmlWriter } from '../docx/xml-writer.ts';
import { appendixCount } from '../document/appendices.ts';
import { appendixLabel } from '../document/labels.ts';
import type { FullDocument, LoneAppendix, OfficialDocument } from '../document/official-document.ts';
import { appendixData } from './appendix-data.ts';
import { framedFile, type Frame } from './frame.ts';
import { letterData } from './letter-data.ts';
import { sectionEnd } from './section-end.ts';
import type { Stories } from './template/template.ts';
import type { Templates } from './templates.ts';
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
  readonly write: (out: XmlWriter) => Stories;
  readonly diagnostics: readonly Diagnostic[];
}

const USUAL_LEVEL = 6;

function drawFull(document: FullDocument, { letter, joined: { template }, frames }: Templates): Drawing {
  const { data, diagnostics } = letterData(document, letter);
  const count = appendixCount(document);
  const within = document.appendices
    .map((appendix, index) => ({ appendix, ordinal: index + 1 }))
    .filter(({ appendix }) => appendix.file === 'same');
  const write = (out: XmlWriter): Stories => {
    const stories = letter.write(data, out);
    out.markup(sectionEnd('letter', within.length === 0, letter));
    for (const [index, { appendix, ordinal }] of within.entries()) {
      const label = appendixLabel(document.appendixLabels, ordinal, count);
      template.write(appendixData(appendix, label, document.sample, template), out);
      out.markup(sectionEnd(appendix.orientation, index === within.length - 1, template, letter));
    }
    return stories;
  };
  return { frame: within.length === 0 ? frames.letter : frames.joined, write, diagnostics };
}

function drawLone(document: LoneAppendix, { appendix: template, frames }: Templates): Drawing {
  const { appendix, sample } = document;
  const label = appendixLabel(document.appendixLabels, document.ordinal ?? 1, appendixCount(document));
  const write = (out: XmlWriter): Stories => {
    const stories = template.write(appendixData(appendix, label, sample, template), out);
    out.markup(sectionEnd(appendix.orientation, true, template));
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

import type { Diagnostic, Place } from '../diagnostic/diagnostic.ts';
import { checkBlanks } from '../document/check-blanks.ts';
import type { OfficialDocument } from '../document/official-document.ts';
import type { NamedDocument } from '../kinds/compose.ts';
import { renderDocument } from '../render/render-document.ts';
import type { Tools } from './workshop.ts';

/** One document drawn in memory. */
export interface DrawnDocument {
  /** The document's id in the dossier, or of the appendix that fills a file of its own. */
  readonly id: string;
  /** What was drawn, marks and references resolved. */
  readonly document: OfficialDocument;
  /** The DOCX file; empty where one of the diagnostics is an error. */
  readonly bytes: Uint8Array;
  /** Blanks to be filled in, and what drawing found. */
  readonly diagnostics: readonly Diagnostic[];
}

/** The second half: one composed document as a file, with the blanks that it leaves and what rendering found. */
export function drawComposed(
  { id, document }: NamedDocument,
  { templates, level, judge }: Tools,
  where: Place,
): DrawnDocument {
  const said = judge.words(document, where);
  const { bytes, diagnostics } = renderDocument(
    document,
    templates(),
    id,
    level === undefined ? {} : { level },
  );
  return {
    id,
    document,
    bytes,
    diagnostics: [
      ...checkBlanks(document, where),
      ...said,
      ...diagnostics,
      ...judge.file(bytes, `${id}.docx`),
    ],
  };
}

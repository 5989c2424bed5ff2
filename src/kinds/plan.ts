import { subjectsOf, type Subject } from '../dossier/each/subjects.ts';
import type { Facts } from '../dossier/facts.ts';
import { composeDocument, type NamedDocument } from './compose.ts';
import { boundTo } from './each/bound.ts';
import type { Kinds } from './registry.ts';

/** One document to be drawn: once, or once for each agency or inspection. */
export interface PlannedDocument {
  /** The document's id in the dossier. */
  readonly document: string;
  /** Whom this drawing of it is for; absent for a document that is drawn once. */
  readonly each?: Subject;
}

/** Every document that a checked dossier makes, in its order; those drawn for each, in the order of whom they are for. */
export const planDocuments = (facts: Facts): readonly PlannedDocument[] =>
  facts.dossier.documents.flatMap((spec): PlannedDocument[] =>
    spec.each === undefined
      ? [{ document: spec.id }]
      : subjectsOf(spec, facts).map((each) => ({ document: spec.id, each })),
  );

/**
 * The files of one planned document: the letter with the appendices in its file, then those in files of their own. One
 * drawn for each sees the facts that are its own, and so do its appendices.
 */
export function composePlanned(
  { document, each }: PlannedDocument,
  facts: Facts,
  kinds: Kinds,
): readonly NamedDocument[] {
  const own = each === undefined ? facts : boundTo(each, facts, kinds).facts;
  return composeDocument(own.document(document), own, kinds);
}

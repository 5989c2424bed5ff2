import type { DocumentSpec, LetterSpec } from '../../dossier/document-spec.ts';
import type { CrossCheck } from '../../dossier/checks/cross-check.ts';
import type { Facts } from '../../dossier/facts.ts';
import type { Locate } from '../../diagnostic/place.ts';
import type { Call } from '../../wording/prose.ts';
import type { Kinds } from '../registry.ts';

/** What the rules of this room see: the facts, what the kinds' schemas say of the documents, and their prose. */
export interface DocumentContext {
  readonly facts: Facts;
  readonly kinds: Kinds;
  readonly locate: Locate;
}

export type DocumentCheck = CrossCheck<DocumentContext>;

/** The same with the calls of each document's printed prose, by its id: known once all else is sound. */
export interface DrawnContext extends DocumentContext {
  readonly callsOf: (id: string) => readonly Call[];
}

export type DrawnCheck = CrossCheck<DrawnContext>;

const isLetter = (spec: DocumentSpec): spec is LetterSpec => 'signature' in spec && 'issuer' in spec;

/** The documents that have a head and a signature, each with its index. */
export const lettersOf = ({ facts: { dossier } }: DocumentContext): { spec: LetterSpec; index: number }[] =>
  dossier.documents.flatMap((spec, index) => (isLetter(spec) ? [{ spec, index }] : []));

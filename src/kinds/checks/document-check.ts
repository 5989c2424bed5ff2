import type { DocumentSpec, LetterSpec } from '../../dossier/document-spec.ts';
import type { CrossCheck } from '../../dossier/checks/cross-check.ts';
import { subjectsOf } from '../../dossier/each/subjects.ts';
import type { Facts } from '../../dossier/facts.ts';
import type { Locate } from '../../diagnostic/place.ts';
import type { Call } from '../../wording/prose.ts';
import { boundTo } from '../each/bound.ts';
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

/** A document with a head and a signature, its index, and the facts as it sees them. */
interface Letter {
  readonly spec: LetterSpec;
  readonly index: number;
  readonly facts: Facts;
}

/** The letters of a dossier; of one that is drawn for each, the first. */
export const lettersOf = ({ facts, kinds }: DocumentContext): Letter[] =>
  facts.dossier.documents.flatMap((whole, index) => {
    const [subject] = subjectsOf(whole, facts);
    const own = subject === undefined ? facts : boundTo(subject, facts, kinds).facts;
    const spec = own.document(whole.id);
    return isLetter(spec) ? [{ spec, index, facts: own }] : [];
  });

import type { z } from 'zod';
import type { Diagnostic } from '../diagnostic/diagnostic.ts';
import type { Locate } from '../diagnostic/place.ts';
import type { Appendix, AttachedTo, OfficialDocument } from '../document/official-document.ts';
import type { DocumentSpec } from '../dossier/document-spec.ts';
import type { Facts } from '../dossier/facts.ts';
import type { Composer } from '../wording/composer.ts';
import type { Say, SentenceSlots } from '../wording/wording.ts';

/** What a kind composes with: the facts, the prose, and the other kinds for its appendices. */
export interface Work {
  readonly facts: Facts;
  readonly composer: Composer;
  /** A standard sentence of the kind that is composing, from `templates/<kind>.hbs`. */
  readonly say: Say;
  /** Composes the document of that id as an appendix of a letter. */
  readonly appendix: (id: string, attachedTo: AttachedTo) => Appendix;
}

/** A strict object whose `kind` is the kind's name. */
export type DocumentSchema = z.ZodType<DocumentSpec> & z.core.$ZodTypeDiscriminable;

/**
 * A kind of document: its part of the dossier schema, its own checks, and how its facts become an
 * {@link OfficialDocument}. A folder of this room is a kind; nothing outside the folder names it.
 */
export interface Kind {
  readonly name: string;
  readonly title: string;
  readonly summary: string;
  readonly schema: DocumentSchema;
  /** The standard sentences that it says, with their slots; they stand in `templates/<name>.hbs`. */
  readonly sentences?: SentenceSlots;
  /** Whether it comes before anybody has said how to mend what it finds, as a conclusion does. */
  readonly precedesRemedies?: boolean;
  /** Faults that need more than the schema; runs on a dossier whose references hold. */
  check(spec: DocumentSpec, facts: Facts, locate: Locate): Diagnostic[];
  /** The document of its own, with marks still in it; undefined for one drawn within another. */
  compose(spec: DocumentSpec, work: Work): OfficialDocument | undefined;
  /** The same as an appendix of a letter, for kinds that can be one. */
  composeAppendix?(spec: DocumentSpec, work: Work, attachedTo: AttachedTo): Appendix;
}

/** A kind as its folder writes it: the methods see the spec that its own schema parsed. */
interface KindDefinition<S extends DocumentSchema> {
  readonly name: string;
  readonly title: string;
  readonly summary: string;
  readonly schema: S;
  readonly sentences?: SentenceSlots;
  readonly precedesRemedies?: boolean;
  check(spec: z.infer<S>, facts: Facts, locate: Locate): Diagnostic[];
  compose(spec: z.infer<S>, work: Work): OfficialDocument | undefined;
  composeAppendix?(spec: z.infer<S>, work: Work, attachedTo: AttachedTo): Appendix;
}

/** Makes a {@link Kind} of a definition. The schema's union hands each spec to the kind whose schema parsed it. */
export const defineKind = <S extends DocumentSchema>(definition: KindDefinition<S>): Kind => definition;

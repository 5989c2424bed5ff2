import { loneAppendices } from '../document/appendices.ts';
import type { OfficialDocument } from '../document/official-document.ts';
import { resolveReferences } from '../document/references.ts';
import { isReference } from '../document/run.ts';
import { mapTexts } from '../document/texts.ts';
import type { DocumentSpec } from '../dossier/document-spec.ts';
import type { Facts } from '../dossier/facts.ts';
import { printTone } from '../text/tone.ts';
import { Composer } from '../wording/composer.ts';
import type { Call } from '../wording/prose.ts';
import type { Work } from './kind.ts';
import type { Kinds } from './registry.ts';

/** A document that fills one file, and the id that names the file. */
export interface NamedDocument {
  readonly id: string;
  readonly document: OfficialDocument;
}

function workOf(spec: DocumentSpec, facts: Facts, { kindOf, sayOf }: Kinds): Work {
  const work: Work = {
    facts,
    composer: new Composer(facts),
    say: sayOf(kindOf(spec)),
    appendix: (id, attachedTo) => {
      const attached = facts.document(id);
      const kind = kindOf(attached);
      const appendix = kind.composeAppendix?.(attached, { ...work, say: sayOf(kind) }, attachedTo);
      if (appendix === undefined) throw new TypeError(`${attached.kind} cannot be an appendix`);
      return appendix;
    },
  };
  return work;
}

/** The files of one document, and the calls in the prose that they print. */
export interface Composition {
  readonly files: readonly NamedDocument[];
  readonly calls: readonly Call[];
}

/**
 * The files that one document of a checked dossier makes: the letter with the appendices in its file, then those in
 * files of their own. Marks are resolved over the whole letter in reading order, then references by id, then the
 * house's tone placement.
 */
export const composeDocument = (spec: DocumentSpec, facts: Facts, kinds: Kinds): readonly NamedDocument[] =>
  composeWithCalls(spec, facts, kinds).files;

/** The same with the calls. */
export function composeWithCalls(spec: DocumentSpec, facts: Facts, kinds: Kinds): Composition {
  const work = workOf(spec, facts, kinds);
  const composed = kinds.kindOf(spec).compose(spec, work);
  if (composed === undefined) return { files: [], calls: work.composer.calls };
  const resolved = resolveReferences(work.composer.resolve(composed));
  const { tone } = facts.dossier.house ?? {};
  const printed =
    tone === undefined
      ? resolved
      : mapTexts(resolved, (text) =>
          text.map((run) => (isReference(run) ? run : { ...run, text: printTone(run.text, tone) })),
        );
  const alone = printed.form === 'full' ? loneAppendices(printed) : [];
  return {
    files: [
      { id: spec.id, document: printed },
      ...alone.map((document) => ({ id: document.appendix.id ?? spec.id, document })),
    ],
    calls: work.composer.calls,
  };
}

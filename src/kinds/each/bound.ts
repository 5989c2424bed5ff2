import type { DocumentSpec } from '../../dossier/document-spec.ts';
import { sliceOf, type Slice } from '../../dossier/each/slice.ts';
import type { Subject } from '../../dossier/each/subjects.ts';
import type { Facts } from '../../dossier/facts.ts';
import type { Kinds } from '../registry.ts';
import { slicedSpec, type SlicedSpec } from './sliced-spec.ts';

/** A dossier as a document sees it that is drawn for one agency or inspection: its facts, and the documents themselves. */
export interface Bound extends Slice {
  readonly sliced: (document: DocumentSpec) => SlicedSpec;
}

export function boundTo(subject: Subject, facts: Facts, kinds: Kinds): Bound {
  const { facts: own, locateIn } = sliceOf(facts, subject);
  const made = new Map<DocumentSpec, SlicedSpec>();
  const sliced = (document: DocumentSpec): SlicedSpec => {
    const known = made.get(document) ?? slicedSpec(document, subject, own, kinds);
    made.set(document, known);
    return known;
  };
  return { facts: { ...own, document: (id) => sliced(facts.document(id)).spec }, locateIn, sliced };
}

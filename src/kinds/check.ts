import { hasErrors, type Diagnostic } from '../diagnostic/diagnostic.ts';
import type { Locate } from '../diagnostic/place.ts';
import { checkChain } from '../dossier/check-chain.ts';
import { checkReferences } from '../dossier/check-references.ts';
import type { Dossier } from '../dossier/dossier.ts';
import { factsOf } from '../dossier/facts.ts';
import { checkProse } from '../wording/check-prose.ts';
import type { Kinds } from './registry.ts';

/** All that can be wrong with a dossier whose schema holds: references and prose first, then what the facts say. */
export function checkDossier(dossier: Dossier, kinds: Kinds, locate: Locate): Diagnostic[] {
  const references = [
    ...checkReferences(kinds.schema, dossier, locate),
    ...checkProse(kinds.schema, dossier, locate),
  ];
  if (hasErrors(references)) return references;
  const facts = factsOf(dossier);
  return [
    ...references,
    ...checkChain(dossier, locate),
    ...dossier.documents.flatMap((spec) => kinds.kindOf(spec).check(spec, facts, locate)),
  ];
}

import { fault, hasErrors, type Diagnostic } from '../diagnostic/diagnostic.ts';
import type { Locate } from '../diagnostic/place.ts';
import { checkChain } from '../dossier/check-chain.ts';
import { checkReferences } from '../dossier/check-references.ts';
import { entriesOf } from '../dossier/entries.ts';
import type { Facts } from '../dossier/facts.ts';
import { lowerFirst } from '../text/capital.ts';
import { checkProse } from '../wording/check-prose.ts';
import { documentChecks } from './checks/registry.ts';
import { drawnFaults } from './drawn-faults.ts';
import { checkEach } from './each/check-each.ts';
import { checkSubjects } from './each/check-subjects.ts';
import type { Kinds } from './registry.ts';

/** Appendices of a kind that only makes documents of its own. */
function unfitAppendices({ dossier, document }: Facts, { kindOf }: Kinds, locate: Locate): Diagnostic[] {
  return dossier.documents.flatMap(({ appendices }, index) =>
    (appendices ?? []).flatMap((id, position) => {
      const kind = kindOf(document(id));
      if (kind.composeAppendix !== undefined) return [];
      const place = locate(['documents', index, 'appendices', position]);
      return [fault('not-an-appendix', { id, title: lowerFirst(kind.title) }, place)];
    }),
  );
}

/** Whether every document comes before the remedies of what it finds. */
const allPrecedeRemedies = ({ dossier }: Facts, { kindOf }: Kinds): boolean =>
  dossier.documents.every((spec) => kindOf(spec).precedesRemedies === true);

/** Faults of references and prose. The data need not fit the schema: these are told beside its faults. */
export function checkLinks(data: unknown, { schema }: Kinds, locate: Locate): Diagnostic[] {
  const entries = entriesOf(schema, data);
  return [...checkReferences(schema, data, locate, entries), ...checkProse(schema, data, locate, entries)];
}

/** All that can be wrong with a dossier whose schema and links hold: what its facts say of one another. */
export function checkFacts(facts: Facts, kinds: Kinds, locate: Locate): Diagnostic[] {
  const unbound = checkEach(facts, kinds, locate);
  if (hasErrors(unbound)) return unbound;
  const said = [
    ...checkChain({ facts, locate, precedesRemedies: allPrecedeRemedies(facts, kinds) }),
    ...documentChecks.flatMap(({ check }) => check({ facts, kinds, locate })),
    ...unfitAppendices(facts, kinds, locate),
    ...facts.dossier.documents.flatMap((spec) =>
      spec.each === undefined
        ? kinds.kindOf(spec).check(spec, facts, locate)
        : checkSubjects(spec, facts, kinds, locate),
    ),
  ];
  return hasErrors(said) ? said : [...said, ...drawnFaults(facts, kinds, locate)];
}

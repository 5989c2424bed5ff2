import { fault, hasErrors, type Diagnostic } from '../diagnostic/diagnostic.ts';
import type { Locate } from '../diagnostic/place.ts';
import { checkChain } from '../dossier/check-chain.ts';
import { checkReferences } from '../dossier/check-references.ts';
import type { Facts } from '../dossier/facts.ts';
import { UnknownReferenceError } from '../document/references.ts';
import { lowerFirst } from '../text/capital.ts';
import { checkProse } from '../wording/check-prose.ts';
import type { Call } from '../wording/prose.ts';
import { documentChecks, drawnChecks } from './checks/registry.ts';
import { composeWithCalls } from './compose.ts';
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

/** What only the composed documents tell: references to entries that they do not print, and the rules about them. */
function drawnFaults(facts: Facts, kinds: Kinds, locate: Locate): Diagnostic[] {
  const calls = new Map<string, readonly Call[]>();
  const undrawn = facts.dossier.documents.flatMap((spec, index) => {
    try {
      calls.set(spec.id, composeWithCalls(spec, facts, kinds).calls);
      return [];
    } catch (error) {
      if (!(error instanceof UnknownReferenceError)) throw error;
      return [fault('reference-not-drawn', { id: error.id }, locate(['documents', index]))];
    }
  });
  const context = { facts, kinds, locate, callsOf: (id: string) => calls.get(id) ?? [] };
  return [...undrawn, ...drawnChecks.flatMap(({ check }) => check(context))];
}

/** Whether every document comes before the remedies of what it finds. */
const allPrecedeRemedies = ({ dossier }: Facts, { kindOf }: Kinds): boolean =>
  dossier.documents.every((spec) => kindOf(spec).precedesRemedies === true);

/** Faults of references and prose. The data need not fit the schema: these are told beside its faults. */
export const checkLinks = (data: unknown, kinds: Kinds, locate: Locate): Diagnostic[] => [
  ...checkReferences(kinds.schema, data, locate),
  ...checkProse(kinds.schema, data, locate),
];

/** All that can be wrong with a dossier whose schema and links hold: what its facts say of one another. */
export function checkFacts(facts: Facts, kinds: Kinds, locate: Locate): Diagnostic[] {
  const { dossier } = facts;
  const said = [
    ...checkChain({ facts, locate, precedesRemedies: allPrecedeRemedies(facts, kinds) }),
    ...documentChecks.flatMap(({ check }) => check({ facts, kinds, locate })),
    ...unfitAppendices(facts, kinds, locate),
    ...dossier.documents.flatMap((spec) => kinds.kindOf(spec).check(spec, facts, locate)),
  ];
  return hasErrors(said) ? said : [...said, ...drawnFaults(facts, kinds, locate)];
}

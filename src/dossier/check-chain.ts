import { fault, type Diagnostic } from '../diagnostic/diagnostic.ts';
import { deviationsOf } from '../house/house.ts';
import type { ChainContext } from './checks/cross-check.ts';
import { chainChecks } from './checks/registry.ts';

/** All cross-checks of the facts themselves; and the house's deviations. */
export function checkChain(context: ChainContext): Diagnostic[] {
  const { facts, locate } = context;
  const deviations = deviationsOf(facts.dossier.house ?? {}).map((deviation) =>
    fault('deviation', deviation, locate(['house', 'appendixLabel'])),
  );
  return [...chainChecks.flatMap(({ check }) => check(context)), ...deviations];
}

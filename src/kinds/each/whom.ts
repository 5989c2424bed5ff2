import type { Subject } from '../../dossier/each/subjects.ts';
import type { Facts } from '../../dossier/facts.ts';

/** So many are named of those whom a fault concerns. */
const MOST_NAMED = 3;

/** Those whom a fault of a document drawn for each concerns: a few are named. */
export interface Whom {
  readonly names: readonly string[];
  readonly more: boolean;
}

export const nobody: Whom = { names: [], more: false };

/** The same with one more. */
export const withOne = (whom: Whom, { agency }: Subject, facts: Facts): Whom =>
  whom.names.length < MOST_NAMED
    ? { ...whom, names: [...whom.names, facts.agencyOrGroup(agency).name] }
    : { ...whom, more: true };

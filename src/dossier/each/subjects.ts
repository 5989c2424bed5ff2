import type { DocumentSpec } from '../document-spec.ts';
import type { Facts } from '../facts.ts';
import { bondIndex, type Places } from './bond-index.ts';
import type { SubjectPart } from './bonds.ts';

/** What one drawing of a document is for: an agency (or a group without members), or an inspection and whom it inspected. */
export interface Subject {
  readonly part: SubjectPart;
  readonly id: string;
  readonly agency: string;
}

/** The agencies of a list of agencies and groups, each once; a group of which no members are known is itself. */
function membersOf(ids: readonly string[], { agencyOrGroup }: Facts): string[] {
  const all = ids.flatMap((id) => {
    const entry = agencyOrGroup(id);
    return 'members' in entry ? entry.members : [id];
  });
  return [...new Set(all)];
}

/** Agencies to which, or to a group of which, something is bound; the issuer does not write to itself. */
function agenciesConcerned(spec: DocumentSpec, facts: Facts): string[] {
  const lists = Object.values<Places>({ ...bondIndex(facts, 'agencies') });
  const issuer: unknown = 'issuer' in spec ? spec.issuer : undefined;
  return facts.dossier.agencies
    .map(({ id }) => id)
    .filter(
      (id) =>
        id !== issuer && facts.scopesOf(id).some((scope) => lists.some((places) => places.isBound(scope))),
    );
}

/**
 * Whom a document is drawn for, once each: those that it names among which, in that order; else the agencies that have
 * something of their own, or all inspections, in the dossier's order. None for a document that is drawn once.
 */
export function subjectsOf(spec: DocumentSpec, facts: Facts): Subject[] {
  const { each, among } = spec;
  const named = among === undefined ? undefined : membersOf(among, facts);
  if (each === 'agency') {
    const agencies = named ?? agenciesConcerned(spec, facts);
    return agencies.map((agency) => ({ part: 'agencies', id: agency, agency }));
  }
  if (each === undefined) return [];
  const chosen = named === undefined ? undefined : new Set([...named, ...(among ?? [])]);
  return facts.dossier.inspections
    .filter(({ agency }) => chosen?.has(agency) ?? true)
    .map(({ id, agency }) => ({ part: 'inspections', id, agency }));
}

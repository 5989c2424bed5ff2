import type { Dossier, Requirement } from '../dossier.ts';
import type { Facts } from '../facts.ts';
import { bondsOf, type Bonds, type SubjectPart } from './bonds.ts';

/** The places of a list's entries, by whom they belong to. */
export interface Places {
  /** Of the entries that belong to one of the ids, or to everybody, in order. */
  readonly of: (ids: readonly string[]) => readonly number[];
  readonly isBound: (id: string) => boolean;
}

/** Requirements with the parts of each. */
export interface RequirementPlaces extends Places {
  readonly list: readonly Requirement[];
  readonly parts: readonly (RequirementPlaces | undefined)[];
}

/** Every list of a dossier of which a document sees what is its own. */
export interface BondIndex {
  readonly results: Places;
  readonly findings: Places;
  readonly requirements: RequirementPlaces;
  readonly remedies: Places;
  readonly staffing: Places;
  readonly figures: Places;
}

function placesOf<T>(entries: readonly T[], bonds: (entry: T, index: number) => Bonds): Places {
  const shared: number[] = [];
  const own = new Map<string, number[]>();
  entries.forEach((entry, index) => {
    const ids = bonds(entry, index);
    if (ids.length === 0) shared.push(index);
    for (const id of ids) {
      const earlier = own.get(id);
      if (earlier === undefined) own.set(id, [index]);
      else earlier.push(index);
    }
  });
  return {
    isBound: (id) => own.has(id),
    of: (ids) => {
      const [first = [], ...others] = [shared, ...ids.map((id) => own.get(id) ?? [])].filter(
        ({ length }) => length > 0,
      );
      return others.length === 0 ? first : [...new Set([first, ...others].flat())].sort((a, b) => a - b);
    },
  };
}

/** A requirement is found by its own bonds and by those of its parts, which stand under it. */
function requirementPlaces(
  list: readonly Requirement[],
  bonds: (requirement: Requirement) => Bonds,
): RequirementPlaces {
  const within = (requirement: Requirement): Bonds[] => [
    bonds(requirement),
    ...(requirement.children ?? []).flatMap(within),
  ];
  const reach = (requirement: Requirement): Bonds => {
    const all = within(requirement);
    return all.some(({ length }) => length === 0) ? [] : [...new Set(all.flat())];
  };
  return {
    ...placesOf(list, reach),
    list,
    parts: list.map(({ children }) =>
      children === undefined ? undefined : requirementPlaces(children, bonds),
    ),
  };
}

function makeIndex(facts: Facts, part: SubjectPart): BondIndex {
  const { results, findings, requirements, remedies, staffing, figures }: Dossier = facts.dossier;
  const bonds = bondsOf(facts, part);
  return {
    results: placesOf(results, bonds.told),
    findings: placesOf(findings, bonds.told),
    requirements: requirementPlaces(requirements, bonds.requirement),
    remedies: placesOf(remedies, bonds.remedy),
    staffing: placesOf(staffing, bonds.told),
    figures: placesOf(figures, bonds.figure),
  };
}

const made = new WeakMap<Facts, Map<SubjectPart, BondIndex>>();

/** The index of a dossier's facts, made once. */
export function bondIndex(facts: Facts, part: SubjectPart): BondIndex {
  const known = made.get(facts) ?? new Map<SubjectPart, BondIndex>();
  made.set(facts, known);
  const index = known.get(part) ?? makeIndex(facts, part);
  known.set(part, index);
  return index;
}

import type { PartialDate } from '../text/date.ts';
import type {
  Agency,
  Assessment,
  Citation,
  Dossier,
  Figure,
  Finding,
  Group,
  Inspection,
  Person,
  Remedy,
  Requirement,
  Result,
} from './dossier.ts';
import type { DocumentSpec } from './document-spec.ts';
import { EACH } from './each/reserved.ts';
import { allRequirements } from './entries.ts';

/** An id that the dossier's own checks should have refused: a fault of the program, not of the data. */
export class MissingFactError extends Error {
  constructor(id: string) {
    super(`The dossier has no such entry: "${id}"`);
    this.name = 'MissingFactError';
  }
}

/**
 * An id that means something for one agency at a time: `each` in what is drawn once, or a figure that the agency at hand
 * does not have. Only composing tells of prose that several documents print.
 */
export class UnboundFactError extends Error {
  readonly id: string;

  constructor(id: string) {
    super(`This means nothing without an agency that has it: "${id}"`);
    this.name = 'UnboundFactError';
    this.id = id;
  }
}

/** Look-ups of a checked dossier's entries by id; each throws {@link MissingFactError} for an id that is not there. */
export interface Facts {
  readonly dossier: Dossier;
  readonly agency: (id: string) => Agency;
  readonly agencyOrGroup: (id: string) => Agency | Group;
  /** An agency or group, and the groups that it is a member of: whatever is bound to one of them is its own. */
  readonly scopesOf: (agency: string) => readonly string[];
  readonly person: (id: string) => Person;
  readonly citation: (id: string) => Citation;
  /**
   * The figure of that id: of the agency, else of a group that it is in, else everybody's.
   * @throws {UnboundFactError} where only others have it, or where no agency is given and several have it
   */
  readonly figure: (id: string, agency?: string) => Figure;
  /** Whether `figure` finds one. */
  readonly hasFigure: (id: string, agency?: string) => boolean;
  readonly inspection: (id: string) => Inspection;
  readonly assessment: (id: string) => Assessment;
  readonly finding: (id: string) => Finding;
  readonly result: (id: string) => Result;
  readonly requirement: (id: string) => Requirement;
  readonly remediesFor: (id: string) => readonly Remedy[];
  readonly document: (id: string) => DocumentSpec;
  /** Whether a letter of the dossier carries that document as its appendix. */
  readonly isCarried: (id: string) => boolean;
  /** Whatever has a date: an act, an inspection, a document. */
  readonly dated: (id: string) => { readonly date?: PartialDate };
}

/** A map that is made when it is first asked. */
function lazily<K, V>(make: () => ReadonlyMap<K, V>): (key: K) => V | undefined {
  let map: ReadonlyMap<K, V> | undefined;
  return (key) => {
    map ??= make();
    return map.get(key);
  };
}

function byId<T extends { readonly id: string }>(...parts: readonly (readonly T[])[]): Map<string, T> {
  const found = new Map<string, T>();
  for (const entries of parts) for (const entry of entries) found.set(entry.id, entry);
  return found;
}

const finder = <T extends { readonly id: string }>(
  ...parts: readonly (readonly T[])[]
): ((id: string) => T) => {
  const find = lazily(() => byId(...parts));
  return (id) => {
    const found = find(id);
    if (found !== undefined) return found;
    throw id === EACH ? new UnboundFactError(id) : new MissingFactError(id);
  };
};

/** Entries by each of the keys that they have, in their order. */
export function grouped<T>(entries: readonly T[], keysOf: (entry: T) => readonly string[]): Map<string, T[]> {
  const found = new Map<string, T[]>();
  for (const entry of entries) {
    const keys = keysOf(entry);
    for (const key of keys.length > 1 ? new Set(keys) : keys) {
      const earlier = found.get(key);
      if (earlier === undefined) found.set(key, [entry]);
      else earlier.push(entry);
    }
  }
  return found;
}

/** The remedies by what they serve. */
export const remediesByServed = (remedies: readonly Remedy[]): ((id: string) => readonly Remedy[]) => {
  const find = lazily(() => grouped(remedies, ({ serves }) => serves));
  return (id) => find(id) ?? [];
};

/** The owner of a figure that everybody has. */
const EVERYBODY = '';

function figureFinder(
  figures: readonly Figure[],
  scopesOf: Facts['scopesOf'],
): (id: string, agency?: string) => Figure | undefined {
  const find = lazily(
    () =>
      new Map(
        [...grouped(figures, ({ id }) => [id])].map(([id, same]) => [
          id,
          new Map(same.map((figure) => [figure.agency ?? EVERYBODY, figure])),
        ]),
      ),
  );
  return (id, agency) => {
    const owners = find(id);
    if (owners === undefined) throw new MissingFactError(id);
    const scopes = agency === undefined ? [] : scopesOf(agency);
    const owner = [...scopes, EVERYBODY].find((one) => owners.has(one));
    const [only] = agency === undefined && owners.size === 1 ? owners.values() : [];
    return owner === undefined ? only : owners.get(owner);
  };
}

export const factsOf = (dossier: Dossier): Facts => {
  const groupsOf = lazily(() => grouped(dossier.groups, ({ members }) => members ?? []));
  const scopesOf = (agency: string): readonly string[] => [
    agency,
    ...(groupsOf(agency) ?? []).map(({ id }) => id),
  ];
  const figure = figureFinder(dossier.figures, scopesOf);
  const requirement = lazily(() => byId(allRequirements(dossier.requirements)));
  const carriers = lazily(() => grouped(dossier.documents, ({ appendices }) => appendices ?? []));
  return {
    dossier,
    agency: finder(dossier.agencies),
    agencyOrGroup: finder<Agency | Group>(dossier.agencies, dossier.groups),
    scopesOf,
    person: finder(dossier.people),
    citation: finder(dossier.citations),
    figure: (id, agency) => {
      const found = figure(id, agency);
      if (found === undefined) throw new UnboundFactError(id);
      return found;
    },
    hasFigure: (id, agency) => figure(id, agency) !== undefined,
    inspection: finder(dossier.inspections),
    assessment: finder(dossier.assessments),
    finding: finder(dossier.findings),
    result: finder(dossier.results),
    requirement: (id) => {
      const found = requirement(id);
      if (found === undefined) throw new MissingFactError(id);
      return found;
    },
    remediesFor: remediesByServed(dossier.remedies),
    document: finder(dossier.documents),
    isCarried: (id) => carriers(id) !== undefined,
    dated: finder<{ readonly id: string; readonly date?: PartialDate }>(
      dossier.citations,
      dossier.inspections,
      dossier.documents,
    ),
  };
};

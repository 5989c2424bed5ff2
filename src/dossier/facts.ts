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
import { allRequirements } from './entries.ts';

/** An id that the dossier's own checks should have refused: a fault of the program, not of the data. */
export class MissingFactError extends Error {
  constructor(id: string) {
    super(`The dossier has no such entry: "${id}"`);
    this.name = 'MissingFactError';
  }
}

const finder = <T extends { readonly id: string }>(entries: readonly T[]): ((id: string) => T) => {
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  return (id) => {
    const found = byId.get(id);
    if (found === undefined) throw new MissingFactError(id);
    return found;
  };
};

/** Look-ups of a checked dossier's entries by id; each throws {@link MissingFactError} for an id that is not there. */
export interface Facts {
  readonly dossier: Dossier;
  readonly agency: (id: string) => Agency;
  readonly agencyOrGroup: (id: string) => Agency | Group;
  readonly person: (id: string) => Person;
  readonly citation: (id: string) => Citation;
  readonly figure: (id: string) => Figure;
  readonly inspection: (id: string) => Inspection;
  readonly assessment: (id: string) => Assessment;
  readonly finding: (id: string) => Finding;
  readonly result: (id: string) => Result;
  readonly requirement: (id: string) => Requirement;
  readonly remediesFor: (id: string) => readonly Remedy[];
  readonly document: (id: string) => DocumentSpec;
}

export const factsOf = (dossier: Dossier): Facts => ({
  dossier,
  agency: finder(dossier.agencies),
  agencyOrGroup: finder<Agency | Group>([...dossier.agencies, ...dossier.groups]),
  person: finder(dossier.people),
  citation: finder(dossier.citations),
  figure: finder(dossier.figures),
  inspection: finder(dossier.inspections),
  assessment: finder(dossier.assessments),
  finding: finder(dossier.findings),
  result: finder(dossier.results),
  requirement: finder(allRequirements(dossier.requirements)),
  remediesFor: (id) => dossier.remedies.filter(({ serves }) => serves.includes(id)),
  document: finder(dossier.documents),
});

import type { Dossier, Figure, Finding, Remedy, Requirement, Result, Staffing } from '../dossier.ts';
import type { Facts } from '../facts.ts';

/** What documents are drawn for each of. */
export type SubjectPart = 'agencies' | 'inspections';

/** The agencies, groups and inspections to which an entry belongs; none: it is everybody's. */
export type Bonds = readonly string[];

/** Whose the entries of a dossier are, when documents are drawn for each agency or each inspection. */
export interface BondsOf {
  readonly figure: (figure: Figure) => Bonds;
  /** Results, shortcomings and rooms. */
  readonly told: (entry: Result | Finding | Staffing) => Bonds;
  /** A requirement of whatever level, without its parts. */
  readonly requirement: (requirement: Requirement) => Bonds;
  readonly remedy: (remedy: Remedy) => Bonds;
}

/** Together with what is everybody's, everything is. */
function union(all: readonly Bonds[]): Bonds {
  if (all.length < 2) return all[0] ?? [];
  return all.some((bonds) => bonds.length === 0) ? [] : [...new Set(all.flat())];
}

/** Who issues what is drawn for each: it leads for all of them. */
const issuersOf = ({ documents }: Dossier): ReadonlySet<unknown> =>
  new Set(documents.flatMap((spec) => (spec.each !== undefined && 'issuer' in spec ? [spec.issuer] : [])));

/**
 * An entry belongs to the agency that it names, else to its inspection (or that inspection's agency); a requirement to
 * those whom it is for, else to those whose shortcomings it answers, else to whom the requirement around it belongs; a
 * remedy to those whom it serves, and of a group only to the member that leads.
 */
export function bondsOf(facts: Facts, part: SubjectPart): BondsOf {
  const { dossier } = facts;
  const issuers = issuersOf(dossier);
  const told = (entry: Result | Finding | Staffing): Bonds => {
    const { inspection } = entry;
    const agency = 'agency' in entry ? entry.agency : undefined;
    if (inspection === undefined) return agency === undefined ? [] : [agency];
    if (part === 'inspections') return [inspection];
    return [agency ?? facts.inspection(inspection).agency];
  };

  const bound = new Map<string, Bonds>();
  const bind = (requirements: readonly Requirement[], around: Bonds): void => {
    for (const { id, for: whom = [], answers = [], children = [] } of requirements) {
      const answered = answers.map((finding) => told(facts.finding(finding)));
      const own = whom.length > 0 ? whom : answers.length > 0 ? union(answered) : around;
      if (own.length > 0) bound.set(id, own);
      bind(children, own);
    }
  };
  bind(dossier.requirements, []);

  const findings = new Set(dossier.findings.map(({ id }) => id));
  const served = (id: string): Bonds => (findings.has(id) ? told(facts.finding(id)) : (bound.get(id) ?? []));
  const isMember = (agency: string, group: string): boolean =>
    agency !== group && facts.scopesOf(agency).includes(group);
  const members = new Set(dossier.groups.flatMap((group) => (group.members === undefined ? [group.id] : [])));

  return {
    figure: ({ agency }) => (agency === undefined ? [] : [agency]),
    told,
    requirement: ({ id }) => bound.get(id) ?? [],
    remedy: ({ serves, lead }) => {
      const bonds = union(serves.map(served));
      if (lead === undefined) return bonds;
      // A group that nobody is listed in leads nowhere: its remedies are for all.
      if (bonds.length === 0) return issuers.has(lead) || members.has(lead) ? [] : [lead];
      return [...new Set(bonds.map((bond) => (isMember(lead, bond) ? lead : bond)))];
    },
  };
}

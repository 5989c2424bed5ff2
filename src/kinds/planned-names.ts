import type { DocumentSpec } from '../dossier/document-spec.ts';
import type { Agency, Group } from '../dossier/dossier.ts';
import type { Facts } from '../dossier/facts.ts';
import type { PlannedDocument } from './plan.ts';

const fieldOf = (spec: DocumentSpec, key: string): string => {
  const value: unknown = Reflect.get(spec, key);
  return typeof value === 'string' ? value : '';
};

const digits = (value: number | undefined): string =>
  value === undefined ? '' : String(value).padStart(2, '0');

const shortOf = (agency: Agency | Group | undefined): string =>
  agency === undefined ? '' : 'short' in agency ? (agency.short ?? agency.name) : agency.name;

/** What a document says of itself in the name of its file; empty where it has none of it. */
export function nameValues({ document, each }: PlannedDocument, facts: Facts) {
  const spec = facts.document(document);
  // A group whose members nobody knows is written to as one.
  const agency = each === undefined ? undefined : facts.agencyOrGroup(each.agency);
  const issuer = fieldOf(spec, 'issuer');
  return {
    document,
    dossier: facts.dossier.id,
    number: fieldOf(spec, 'number'),
    symbol: fieldOf(spec, 'symbol'),
    issuer: issuer === '' ? '' : facts.agency(issuer).name,
    year: spec.date === undefined ? '' : String(spec.date.year),
    month: digits(spec.date?.month),
    day: digits(spec.date?.day),
    agency: agency?.name ?? '',
    agencyShort: shortOf(agency),
    agencySymbol: agency !== undefined && 'symbol' in agency ? (agency.symbol ?? '') : '',
    agencyId: agency?.id ?? '',
    inspection: each?.part === 'inspections' ? each.id : '',
  };
}

/** The appendices of a document that stand in files of their own. */
export const ownFileAppendices = ({ document }: PlannedDocument, facts: Facts): readonly string[] =>
  (facts.document(document).appendices ?? []).filter((id) => fieldOf(facts.document(id), 'file') === 'own');

/** The plan without the documents that letters carry: they are drawn with those. */
export const withoutCarried = (plan: readonly PlannedDocument[], { isCarried }: Facts): PlannedDocument[] =>
  plan.filter(({ document }) => !isCarried(document));

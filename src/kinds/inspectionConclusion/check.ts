import { fault, type Diagnostic } from '../../diagnostic/diagnostic.ts';
import type { Locate } from '../../diagnostic/place.ts';
import { allRequirements } from '../../dossier/entries.ts';
import type { Facts } from '../../dossier/facts.ts';
import { placeIn } from '../../dossier/places.ts';
import { reformFields, reformFieldsOf } from '../../dossier/reform-fields.ts';
import { documentTypes } from '../../nd30/document-types.ts';
import { upperVi } from '../../text/capital.ts';
import { compareDates, isPlainDate } from '../../text/date.ts';
import { checkLetter } from '../letter.ts';
import { proseOf, unmentionedAppendices } from '../mentioned.ts';
import { checkRegimeWords } from './regime-words.ts';
import { chosenOf, typeNameOf } from './case.ts';
import { inspectionConclusionSchema, type InspectionConclusionSpec } from './schema.ts';

/** What a specialised inspection leaves behind before the letter (NĐ 217/2025/NĐ-CP), in order. */
const CHAIN = ['Quyết định', 'Kế hoạch', 'Biên bản', 'Báo cáo'] as const;

const sameName = (a: string, b: string): boolean => upperVi(a) === upperVi(b);

/** The letter's own faults, by the rules of its type; an agency's own type has none. */
function letterFaults(spec: InspectionConclusionSpec, facts: Facts, locate: Locate): Diagnostic[] {
  const inspection = facts.inspection(spec.inspection);
  const typeName = typeNameOf(spec, inspection);
  if (typeName === undefined)
    return checkLetter({ addressees: [inspection.agency], ...spec }, facts, locate, 'cong-van');
  const type = documentTypes.find(({ name }) => sameName(name, typeName));
  return checkLetter(spec, facts, locate, type?.id);
}

/** A day to report back by before the day of issue; not evaluated while the day is blank. */
function earlyReport(spec: InspectionConclusionSpec, facts: Facts, locate: Locate): Diagnostic[] {
  const index = placeIn(facts.dossier.documents, spec.id);
  const { date, reportBy } = spec;
  if (date === undefined || !isPlainDate(date)) return [];
  return reportBy !== undefined && compareDates(reportBy, date) < 0
    ? [fault('report-before-issue', {}, locate(['documents', index, 'reportBy']))]
    : [];
}

/** Fields that the inspection's year does not have, and acts that the chain of a specialised inspection lacks. */
function inspectionFaults(spec: InspectionConclusionSpec, facts: Facts, locate: Locate): Diagnostic[] {
  const { dossier } = facts;
  const inspection = facts.inspection(spec.inspection);
  const { date, regime, bases = [] } = inspection;
  const inForce = date === undefined ? undefined : reformFieldsOf(date.year).map(({ id }) => id);
  const titles = new Map(Object.entries(reformFields).map(([id, { title }]) => [id, title]));
  const misplaced = chosenOf(spec, facts).results.flatMap(({ id, field }) => {
    if (date === undefined || field === undefined || inForce?.includes(field) === true) return [];
    const index = placeIn(dossier.results, id);
    const title = titles.get(field) ?? field;
    return [fault('result-field-year', { id, title, year: date.year }, locate(['results', index, 'field']))];
  });
  const types = bases.flatMap((id) => facts.citation(id).type ?? []);
  const missing = CHAIN.filter((wanted) => !types.some((type) => sameName(type, wanted)));
  if (regime !== 'kiem-tra-chuyen-nganh' || missing.length === 0) return misplaced;
  const at = placeIn(dossier.inspections, inspection.id);
  return [...misplaced, fault('chain-incomplete', { missing }, locate(['inspections', at]))];
}

/** A table of rooms under a shortcoming that this document does not tell. */
function tableWithoutPlace(spec: InspectionConclusionSpec, facts: Facts, locate: Locate): Diagnostic[] {
  const { staffingUnder: id } = spec;
  if (id === undefined || chosenOf(spec, facts).findings.some((finding) => finding.id === id)) return [];
  const index = placeIn(facts.dossier.documents, spec.id);
  return [fault('staffing-not-placed', { id }, locate(['documents', index, 'staffingUnder']))];
}

/** Everything that its letter, its regime, its deadlines and its table can have wrong. */
export function checkInspectionConclusion(
  spec: InspectionConclusionSpec,
  facts: Facts,
  locate: Locate,
): Diagnostic[] {
  const printed = chosenOf(spec, facts);
  const ids = (entries: readonly { readonly id: string }[]): string[] => entries.map(({ id }) => id);
  const said = [
    ...proseOf(inspectionConclusionSchema, spec),
    ...allRequirements(spec.requirements.map((id) => facts.requirement(id))).flatMap(
      ({ title, text, items }) => [title ?? '', text ?? '', ...(items ?? [])],
    ),
  ];
  return [
    ...letterFaults(spec, facts, locate),
    ...unmentionedAppendices(spec, said, facts, locate),
    ...earlyReport(spec, facts, locate),
    ...inspectionFaults(spec, facts, locate),
    ...tableWithoutPlace(spec, facts, locate),
    ...checkRegimeWords(
      spec,
      { results: ids(printed.results), findings: ids(printed.findings) },
      facts,
      locate,
    ),
  ];
}

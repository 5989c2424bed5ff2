import { fault, type Diagnostic } from '../../diagnostic/diagnostic.ts';
import type { Locate } from '../../diagnostic/place.ts';
import type { Facts } from '../../dossier/facts.ts';
import { placeIn } from '../../dossier/places.ts';
import { findingSchema, requirementSchema, resultSchema } from '../../dossier/parts.ts';
import { reformFieldsOf } from '../../dossier/reform-fields.ts';
import { checkLetter } from '../letter.ts';
import { proseOf, unmentionedAppendices } from '../mentioned.ts';
import { yearOf } from './fields.ts';
import { progressReportSchema, type ProgressReportSpec } from './schema.ts';

/** A year that is no year, and results that no field of that year would print: nothing is dropped in silence. */
function unplacedResults(spec: ProgressReportSpec, facts: Facts, locate: Locate): Diagnostic[] {
  const index = placeIn(facts.dossier.documents, spec.id);
  const year = yearOf(spec, facts);
  if (year === undefined)
    return [fault('figure-not-year', { id: spec.year }, locate(['documents', index, 'year']))];
  const fields = reformFieldsOf(year).map(({ id }) => id);
  return spec.results.flatMap((id, position) => {
    const { field } = facts.result(id);
    const place = locate(['documents', index, 'results', position]);
    if (field === undefined) return [fault('result-without-field', { id }, place)];
    return fields.includes(field) ? [] : [fault('field-not-of-year', { id, field, year, fields }, place)];
  });
}

/** A report that goes to nobody: it says neither Kính gửi nor Nơi nhận. */
function unaddressed(spec: ProgressReportSpec, facts: Facts, locate: Locate): Diagnostic[] {
  const { addressees = [], recipients = [] } = spec;
  const index = placeIn(facts.dossier.documents, spec.id);
  return addressees.length + recipients.length > 0
    ? []
    : [fault('goes-to-nobody', {}, locate(['documents', index, 'id']))];
}

/** What every báo cáo must hold to, its fields, the appendices that it never mentions. */
export function checkProgressReport(spec: ProgressReportSpec, facts: Facts, locate: Locate): Diagnostic[] {
  const asked = [...(spec.requirements ?? []), ...(spec.proposals ?? [])].map((id) => facts.requirement(id));
  const said = [
    ...proseOf(progressReportSchema, spec),
    ...spec.results.flatMap((id) => proseOf(resultSchema, facts.result(id))),
    ...(spec.findings ?? []).flatMap((id) => proseOf(findingSchema, facts.finding(id))),
    ...asked.flatMap((requirement) => proseOf(requirementSchema, requirement)),
  ];
  return [
    ...checkLetter(spec, facts, locate, 'bao-cao'),
    ...unaddressed(spec, facts, locate),
    ...unplacedResults(spec, facts, locate),
    ...unmentionedAppendices(spec, said, facts, locate),
  ];
}

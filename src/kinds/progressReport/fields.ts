import type { Result } from '../../dossier/dossier.ts';
import type { Facts } from '../../dossier/facts.ts';
import { reformFieldIds, reformFieldsOf } from '../../dossier/reform-fields.ts';
import type { SentenceSlots } from '../../wording/wording.ts';
import type { ProgressReportSpec } from './schema.ts';

/** A reform field and what the report says of it, in the order that the report names. */
export interface FieldResults {
  readonly id: string;
  readonly results: readonly Result[];
}

/** The standard sentence that heads a field's results. */
export const fieldTitle = (id: string): string => `linh-vuc-${id}`;

/** A heading for every field of every list. */
export const fieldTitles: SentenceSlots = Object.fromEntries(
  reformFieldIds.map((id) => [fieldTitle(id), []]),
);

/** The year that the report is about; undefined for a figure that is no year. */
export function yearOf({ year }: ProgressReportSpec, facts: Facts): number | undefined {
  const { kind, value } = facts.figure(year);
  return kind === 'year' && value?.value.scale === 0 ? Number(value.value.digits) : undefined;
}

/** The results by the fields of the report's year; a field without results only where its phrase is asked for. */
export function resultsByField(spec: ProgressReportSpec, facts: Facts): FieldResults[] {
  const results = spec.results.map((id) => facts.result(id));
  return reformFieldsOf(yearOf(spec, facts) ?? 0)
    .map(({ id }) => ({ id, results: results.filter(({ field }) => field === id) }))
    .filter((field) => field.results.length > 0 || spec.emptyFields === 'phrase');
}

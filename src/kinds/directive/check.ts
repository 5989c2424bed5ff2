import { fault, type Diagnostic } from '../../diagnostic/diagnostic.ts';
import type { Locate } from '../../diagnostic/place.ts';
import type { Facts } from '../../dossier/facts.ts';
import { allRequirements } from '../../dossier/entries.ts';
import { compareDates } from '../../text/date.ts';
import { calls } from '../../wording/prose.ts';
import { checkLetter } from '../letter.ts';
import type { DirectiveSpec } from './schema.ts';

/** Appendices that the words never mention (PL1.A.III.1.a), and deadlines before the day of issue. */
export function checkDirective(spec: DirectiveSpec, facts: Facts, locate: Locate): Diagnostic[] {
  const index = facts.dossier.documents.findIndex(({ id }) => id === spec.id);
  const asked = allRequirements(spec.requirements.map((id) => facts.requirement(id)));
  const said = [
    spec.command,
    ...spec.opening.map(({ text }) => text),
    ...(spec.closing ?? []),
    ...asked.flatMap(({ title, text, items }) => [title ?? '', text ?? '', ...(items ?? [])]),
  ];
  const unmentioned = (spec.appendices ?? []).flatMap((id, position) =>
    said.some((source) => calls(source, 'appendix', id))
      ? []
      : [fault('appendix-unmentioned', { id }, locate(['documents', index, 'appendices', position]))],
  );
  const { year, month, day } = spec.date ?? {};
  const issued =
    year === undefined || month === undefined || day === undefined ? undefined : { year, month, day };
  const late = asked.flatMap(({ id, due }) =>
    issued !== undefined && due !== undefined && compareDates(due, issued) < 0
      ? [fault('due-before-issue', { id }, locate(['documents', index, 'date']))]
      : [],
  );
  return [...checkLetter(spec, facts, locate), ...unmentioned, ...late];
}

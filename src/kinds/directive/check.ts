import { fault, type Diagnostic } from '../../diagnostic/diagnostic.ts';
import type { Locate } from '../../diagnostic/place.ts';
import type { Facts } from '../../dossier/facts.ts';
import { allRequirements } from '../../dossier/entries.ts';
import { calls } from '../../wording/prose.ts';
import { checkLetter } from '../letter.ts';
import type { DirectiveSpec } from './schema.ts';

/** Appendices that the words never mention (PL1.A.III.1.a). */
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
  return [...checkLetter(spec, facts, locate, 'cong-van'), ...unmentioned];
}

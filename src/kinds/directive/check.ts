import type { Diagnostic } from '../../diagnostic/diagnostic.ts';
import type { Locate } from '../../diagnostic/place.ts';
import type { Facts } from '../../dossier/facts.ts';
import { requirementSchema } from '../../dossier/parts.ts';
import { checkLetter } from '../letter.ts';
import { proseOf, unmentionedAppendices } from '../mentioned.ts';
import { directiveSchema, type DirectiveSpec } from './schema.ts';

/** What every công văn must hold to, and appendices that its words and its requirements never mention. */
export function checkDirective(spec: DirectiveSpec, facts: Facts, locate: Locate): Diagnostic[] {
  const said = [
    ...proseOf(directiveSchema, spec),
    ...spec.requirements.flatMap((id) => proseOf(requirementSchema, facts.requirement(id))),
  ];
  return [
    ...checkLetter(spec, facts, locate, 'cong-van'),
    ...unmentionedAppendices(spec, said, facts, locate),
  ];
}

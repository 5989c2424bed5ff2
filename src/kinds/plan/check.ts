import { fault, type Diagnostic } from '../../diagnostic/diagnostic.ts';
import type { Locate } from '../../diagnostic/place.ts';
import type { Facts } from '../../dossier/facts.ts';
import { placeIn } from '../../dossier/places.ts';
import { requirementSchema } from '../../dossier/parts.ts';
import { checkLetter } from '../letter.ts';
import { proseOf, unmentionedAppendices } from '../mentioned.ts';
import { planSchema, type PlanSpec } from './schema.ts';
import { taskOf, type Task } from './task.ts';

/** What a task does not say of who does it and by when; one that its parts or remedies make up is asked of them. */
function blanksOf({ requirement, lead, due, remedies, children }: Task): string[] {
  const made =
    remedies.length > 0 ? remedies : children.length > 0 && lead.length === 0 ? [] : [{ lead, due }];
  const some = (missing: boolean, what: string): string[] =>
    missing ? [`${what} của nhiệm vụ “${requirement.id}”`] : [];
  return [
    ...some(
      made.some((one) => one.lead.length === 0),
      'đơn vị chủ trì',
    ),
    ...some(
      made.some((one) => one.due === undefined),
      'thời gian hoàn thành',
    ),
    ...children.flatMap(blanksOf),
  ];
}

/** What every kế hoạch must hold to, appendices that the words never mention, tasks that nobody is given. */
export function checkPlan(spec: PlanSpec, facts: Facts, locate: Locate): Diagnostic[] {
  const index = placeIn(facts.dossier.documents, spec.id);
  const asked = spec.requirements.map((id) => facts.requirement(id));
  const said = [
    ...proseOf(planSchema, spec),
    ...asked.flatMap((requirement) => proseOf(requirementSchema, requirement)),
  ];
  const unassigned = asked.flatMap((requirement, position) =>
    blanksOf(taskOf(requirement, facts)).map((what) =>
      fault('blank', { what }, locate(['documents', index, 'requirements', position])),
    ),
  );
  return [
    ...checkLetter(spec, facts, locate, 'ke-hoach'),
    ...unmentionedAppendices(spec, said, facts, locate),
    ...unassigned,
  ];
}

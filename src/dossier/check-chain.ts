import { fault, type Diagnostic } from '../diagnostic/diagnostic.ts';
import type { Locate, Path } from '../diagnostic/place.ts';
import type { Dossier, Requirement } from './dossier.ts';
import { allRequirements } from './entries.ts';
import { deviationsOf } from '../house/house.ts';

/** A diagnostic and the entry that it is about, which a waiver may name. */
interface About {
  readonly about: string;
  readonly diagnostic: Diagnostic;
}

/** Requirements that neither answer a finding nor say why they stand alone; a parent's answer serves its children. */
function unexplained(requirements: readonly Requirement[], path: Path, locate: Locate): About[] {
  return requirements.flatMap((requirement, index) => {
    const here = [...path, index];
    const explained = (one: Requirement): boolean =>
      (one.answers ?? []).length > 0 || one.reason !== undefined;
    if (explained(requirement)) return [];
    const children = requirement.children ?? [];
    return children.some((child) => explained(child))
      ? unexplained(children, [...here, 'children'], locate)
      : [
          {
            about: requirement.id,
            diagnostic: fault('requirement-unexplained', { id: requirement.id }, locate([...here, 'id'])),
          },
        ];
  });
}

/** A waived warning becomes information that carries the reason. */
function waive(diagnostics: readonly About[], { waivers }: Dossier): Diagnostic[] {
  return diagnostics.map(({ about, diagnostic }) => {
    const waiver = waivers.find(
      ({ rule, about: only }) => rule === diagnostic.rule && (only === undefined || only === about),
    );
    return waiver === undefined
      ? diagnostic
      : fault('waived', { rule: diagnostic.rule, reason: waiver.reason }, diagnostic.where);
  });
}

/** Whether the chain holds: every finding is answered, every requirement has a cause; and the house's deviations. */
export function checkChain(dossier: Dossier, locate: Locate): Diagnostic[] {
  const answered = new Set([
    ...allRequirements(dossier.requirements).flatMap(({ answers }) => answers ?? []),
    ...dossier.remedies.flatMap(({ serves }) => serves),
  ]);
  const unanswered = dossier.findings.flatMap(({ id }, index) =>
    answered.has(id)
      ? []
      : [{ about: id, diagnostic: fault('finding-unanswered', { id }, locate(['findings', index, 'id'])) }],
  );
  const alone = unexplained(dossier.requirements, ['requirements'], locate);
  const deviations = deviationsOf(dossier.house ?? {}).map((deviation) =>
    fault('deviation', deviation, locate(['house', 'appendixLabel'])),
  );
  return [...waive([...unanswered, ...alone], dossier), ...deviations];
}

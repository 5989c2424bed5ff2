import type { Remedy, Requirement } from '../../dossier/dossier.ts';
import type { Facts } from '../../dossier/facts.ts';
import type { PartialDate } from '../../text/date.ts';

/** Who does a task, by when, and what comes of it; what nobody has said is absent. */
export interface Assignment {
  readonly lead: readonly string[];
  readonly support: readonly string[];
  readonly due?: PartialDate;
  readonly product?: string;
}

/** One way of doing a requirement. */
export interface Remedied extends Assignment {
  readonly text?: string;
}

/** A requirement of the plan with its remedies: those that serve it, then those of the shortcomings it answers. */
export interface Task extends Assignment {
  readonly requirement: Requirement;
  /** Two at least: a single one is the task's own. */
  readonly remedies: readonly Remedied[];
  /** The words of the single remedy. */
  readonly text?: string;
  readonly children: readonly Task[];
}

/** A remedy's own word goes before that of its requirement. */
function remedied({ text, lead, support, due, product }: Remedy, requirement: Requirement): Remedied {
  const until = due ?? requirement.due;
  return {
    ...(text === undefined ? {} : { text }),
    lead: lead === undefined ? (requirement.for ?? []) : [lead],
    support: support ?? [],
    ...(until === undefined ? {} : { due: until }),
    ...(product === undefined ? {} : { product }),
  };
}

/** What the dossier knows of a requirement as a task. */
export function taskOf(requirement: Requirement, facts: Facts): Task {
  const { id, answers } = requirement;
  const remedies = [...new Set([id, ...(answers ?? [])].flatMap((served) => facts.remediesFor(served)))].map(
    (remedy) => remedied(remedy, requirement),
  );
  const [first, ...others] = remedies;
  const own: Remedied =
    first !== undefined && others.length === 0
      ? first
      : {
          lead: requirement.for ?? [],
          support: [],
          ...(requirement.due === undefined ? {} : { due: requirement.due }),
        };
  return {
    ...own,
    requirement,
    remedies: others.length === 0 ? [] : remedies,
    children: (requirement.children ?? []).map((child) => taskOf(child, facts)),
  };
}

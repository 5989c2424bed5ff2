import type { Block, Dash } from '../../document/blocks.ts';
import { calls } from '../../wording/prose.ts';
import { printDue } from '../../wording/print-facts.ts';
import type { Work } from '../kind.ts';
import { dashes } from '../requirements.ts';
import type { Assignment, Remedied, Task } from './task.ts';

/** Who leads, who helps, by when, and what comes of it: an item each, as far as the dossier knows. */
function assigned({ lead, support, due, product }: Assignment, work: Work): string[] {
  const { facts, say } = work;
  const names = (ids: readonly string[]): string => ids.map((id) => `{{agency "${id}"}}`).join(', ');
  return [
    ...(lead.length === 0 ? [] : [say('chu-tri', { 'don-vi': names(lead) })]),
    ...(support.length === 0 ? [] : [say('phoi-hop', { 'don-vi': names(support) })]),
    ...(due === undefined
      ? []
      : [say(due.day === undefined ? 'thoi-gian' : 'thoi-gian-ngay', { han: printDue(due, facts) })]),
    ...(product === undefined ? [] : [say('san-pham', { 'san-pham': product.replace(/\s*[.;]$/u, '') })]),
  ];
}

function remedyBlocks(remedy: Remedied, detailed: boolean, work: Work): Dash[] {
  const items = detailed ? dashes(assigned(remedy, work), work) : [];
  return remedy.text === undefined
    ? items
    : [{ kind: 'dash', text: work.composer.prose(remedy.text), children: items }];
}

/** A deadline that the words name is not said after them again. */
function unsaid(task: Task): Assignment {
  const { requirement, due, ...rest } = task;
  const named = [requirement.title ?? requirement.text ?? '', ...(requirement.items ?? [])].some((source) =>
    calls(source, 'due', requirement.id),
  );
  return { ...rest, ...(due === undefined || named ? {} : { due }) };
}

/**
 * A task and its parts: khoản, điểm, gạch đầu dòng; under each its items, its remedies and, where no table says it,
 * who does it by when.
 */
export function taskBlock(task: Task, detailed: boolean, work: Work, level = 0): Block {
  const { requirement, remedies } = task;
  const { id, title, text, items } = requirement;
  const said = work.composer.prose(title ?? text ?? '');
  const children: Block[] = [
    ...dashes([...(items ?? []), ...(task.text === undefined ? [] : [task.text])], work),
    ...(remedies.length > 0 || !detailed ? [] : dashes(assigned(unsaid(task), work), work)),
    ...remedies.flatMap((remedy) => remedyBlocks(remedy, detailed, work)),
    ...task.children.map((child) => taskBlock(child, detailed, work, level + 1)),
  ];
  if (level === 0)
    return { kind: 'clause', id, ...(title === undefined ? { text: said } : { title: said }), children };
  return { kind: level === 1 ? 'point' : 'dash', id, text: said, children };
}

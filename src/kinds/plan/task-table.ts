import type { TableRow } from '../../document/blocks.ts';
import type { Appendix, AttachedTo } from '../../document/official-document.ts';
import { words, type Text } from '../../document/run.ts';
import { capitaliseFirst } from '../../text/capital.ts';
import { printDue } from '../../wording/print-facts.ts';
import type { Work } from '../kind.ts';
import { columns } from './columns.ts';
import type { PlanSpec } from './schema.ts';
import type { Assignment, Task } from './task.ts';

/** A cell stands alone: the mark that led on to the next item goes. */
const alone = (source: string, { composer }: Work): Text =>
  composer.prose(source.replace(/\s*[;,](\**)$/u, '$1'));

function rowOf(
  number: string,
  said: readonly Text[],
  { lead, support, due, product }: Assignment,
  work: Work,
): TableRow {
  const names = (ids: readonly string[]): Text[] =>
    ids.map((id) => words(capitaliseFirst(work.facts.agencyOrGroup(id).name)));
  return {
    cells: [
      [words(number)],
      said,
      names(lead),
      names(support),
      due === undefined ? [] : [words(capitaliseFirst(printDue(due, work.facts)))],
      product === undefined ? [] : [alone(capitaliseFirst(product), work)],
    ],
  };
}

/** A row a task, then a row for each of its remedies where they are several, then its parts: 1, 1.1, 1.2. */
function rowsOf(task: Task, number: string, work: Work): TableRow[] {
  const { requirement, text, remedies, children } = task;
  const { title, items } = requirement;
  const grouped = remedies.length + children.length > 0;
  const named = alone([title ?? requirement.text ?? '', ...(items ?? [])].join(' '), work);
  const said = [
    grouped ? named.map((run) => ({ ...run, bold: true as const })) : named,
    ...(text === undefined ? [] : [alone(text, work)]),
  ];
  const blank: Assignment = { lead: [], support: [] };
  // What is done by several remedies is assigned remedy by remedy.
  const parted = remedies.length > 0;
  return [
    rowOf(number, said, parted ? blank : task, work),
    ...remedies.map((remedy, index) =>
      rowOf(
        `${number}.${index + 1}`,
        remedy.text === undefined ? [] : [alone(remedy.text, work)],
        remedy,
        work,
      ),
    ),
    ...children.flatMap((child, index) => rowsOf(child, `${number}.${remedies.length + index + 1}`, work)),
  ];
}

/** The task table as an appendix of its plan; what the dossier does not know is left to be filled in. */
export const taskAppendix = (
  { id, title, orientation, file }: NonNullable<PlanSpec['taskTable']>,
  tasks: readonly Task[],
  work: Work,
  attachedTo: AttachedTo,
): Appendix => ({
  id,
  title: work.composer.prose(title),
  attachedTo,
  orientation: orientation ?? 'landscape',
  file: file ?? 'same',
  body: [
    {
      kind: 'table',
      columns: columns.map(({ title: column, share, align }) => ({
        title: work.composer.prose(work.say(`cot-${column}`)),
        share,
        align,
      })),
      rows: tasks.flatMap((task, index) => rowsOf(task, String(index + 1), work)),
    },
  ],
});

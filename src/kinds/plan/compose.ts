import type { Block } from '../../document/blocks.ts';
import type { FullDocument } from '../../document/official-document.ts';
import { documentType } from '../../nd30/document-types.ts';
import { printDue } from '../../wording/print-facts.ts';
import type { Work } from '../kind.ts';
import { legalBasesOf } from '../legal-bases.ts';
import { composeLetter } from '../letter.ts';
import { dashes } from '../requirements.ts';
import type { PlanSpec } from './schema.ts';
import { taskBlock } from './task-blocks.ts';
import { taskAppendix } from './task-table.ts';
import { taskOf } from './task.ts';

/** The lines of III: as the dossier says them, then who follows the plan up, then when to report. */
function organisation({ organisation: said, followUp, report }: PlanSpec, { facts, say }: Work): string[] {
  return [
    ...said,
    ...(followUp === undefined ? [] : [say('theo-doi', { 'don-vi': `{{agency "${followUp}"}}` })]),
    ...(report === undefined
      ? []
      : [
          say('bao-cao', {
            'noi-nhan': `{{agency "${report.to}"}}`,
            han: `**${printDue(report.due, facts)}**`,
          }),
        ]),
  ];
}

/** Kế hoạch: căn cứ, I. mục đích, yêu cầu, II. nội dung, III. tổ chức thực hiện, and the task table as its appendix. */
export function composePlan(spec: PlanSpec, work: Work): FullDocument {
  const { composer, facts, say } = work;
  const { taskTable } = spec;
  const tasks = spec.requirements.map((id) => taskOf(facts.requirement(id), facts));
  const paragraph = (source: string): Block => ({ kind: 'paragraph', text: composer.prose(source) });
  const heading = (title: string, children: readonly Block[]): Block => ({
    kind: 'heading',
    title: composer.prose(say(title)),
    children,
  });
  /** One of a kind is a paragraph, several are items. */
  const listed = (title: string, [first = '', ...others]: readonly string[]): Block => ({
    kind: 'clause',
    title: composer.prose(say(title)),
    children: others.length === 0 ? [paragraph(first)] : dashes([first, ...others], work),
  });
  return composeLetter(
    spec,
    {
      typeName: documentType('ke-hoach').name,
      subject: composer.prose(spec.subject),
      legalBases: legalBasesOf(spec.legalBases, composer),
      body: [
        ...(spec.opening ?? []).map(paragraph),
        heading('muc-dich-yeu-cau', [listed('muc-dich', spec.purposes), listed('yeu-cau', spec.demands)]),
        heading('noi-dung', [
          ...tasks.map((task) => taskBlock(task, taskTable === undefined, work)),
          ...(taskTable === undefined
            ? []
            : [paragraph(say('chi-tiet', { 'phu-luc': `{{appendix "${taskTable.id}"}}` }))]),
        ]),
        heading(
          'to-chuc-thuc-hien',
          organisation(spec, work).map((said) => ({
            kind: 'clause',
            text: composer.prose(said),
            children: [],
          })),
        ),
      ],
      ownAppendices: (attachedTo) =>
        taskTable === undefined ? [] : [taskAppendix(taskTable, tasks, work, attachedTo)],
      appendices: spec.appendices ?? [],
    },
    work,
  );
}

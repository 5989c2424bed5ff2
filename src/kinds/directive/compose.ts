import type { Block, Clause, Dash, Point } from '../../document/blocks.ts';
import type { FullDocument } from '../../document/official-document.ts';
import type { Requirement } from '../../dossier/dossier.ts';
import type { Text } from '../../document/run.ts';
import { calls } from '../../wording/prose.ts';
import { composeLetter } from '../letter.ts';
import type { Work } from '../kind.ts';
import type { DirectiveSpec } from './schema.ts';

/** Words with a deadline said after them: in a sentence of its own, or before the mark that leaves theirs open. */
function withDue(said: string, due: string, { say }: Work): string {
  if (/[.!?…]\**$/u.test(said)) return `${said} ${say('han-thanh-cau', { han: due })}`;
  const [, sentence = said, mark = ''] = /^(.*?)\s*([:;,])$/u.exec(said) ?? [];
  return `${sentence}, ${say('han-noi-tiep', { han: due })}${mark}`;
}

/** The words of a requirement; a deadline that they do not name is said after them. */
function wordsOf({ id, title, text, items, due }: Requirement, work: Work): Text {
  const said = title ?? text ?? '';
  const named = [said, ...(items ?? [])].some((source) => calls(source, 'due', id));
  return work.composer.prose(due === undefined || named ? said : withDue(said, `{{due "${id}"}}`, work));
}

const dashes = (sources: readonly string[], { composer }: Work): Dash[] =>
  sources.map((source) => ({ kind: 'dash', text: composer.prose(source), children: [] }));

const dashOf = (requirement: Requirement, work: Work): Dash => ({
  kind: 'dash',
  id: requirement.id,
  text: wordsOf(requirement, work),
  children: dashes(requirement.items ?? [], work),
});

const pointOf = (requirement: Requirement, work: Work): Point => ({
  kind: 'point',
  id: requirement.id,
  text: wordsOf(requirement, work),
  children: [
    ...dashes(requirement.items ?? [], work),
    ...(requirement.children ?? []).map((child) => dashOf(child, work)),
  ],
});

/** A task of the first level as a numbered clause, its parts as points, theirs as dash items. */
const clauseOf = (requirement: Requirement, work: Work): Clause => ({
  kind: 'clause',
  id: requirement.id,
  ...(requirement.title === undefined
    ? { text: wordsOf(requirement, work) }
    : { title: wordsOf(requirement, work) }),
  children: [
    ...dashes(requirement.items ?? [], work),
    ...(requirement.children ?? []).map((child) => pointOf(child, work)),
  ],
});

function openingOf({ opening }: DirectiveSpec, work: Work): Block[] {
  const { composer, facts } = work;
  return opening.flatMap(({ text, results, findings }): Block[] => [
    { kind: 'paragraph', text: composer.prose(text) },
    ...dashes(
      (results ?? []).map((id) => facts.result(id).text),
      work,
    ),
    ...(findings ?? []).map((id): Dash => ({
      kind: 'dash',
      id,
      text: composer.prose(facts.finding(id).text),
      children: [],
    })),
  ]);
}

/** Công văn: V/v, Kính gửi, the opening, the tasks numbered to three levels, the closing, the appendices. */
export function composeDirective(spec: DirectiveSpec, work: Work): FullDocument {
  const { composer, facts } = work;
  const paragraph = (source: string): Block => ({ kind: 'paragraph', text: composer.prose(source) });
  return composeLetter(
    spec,
    {
      subject: composer.prose(spec.subject),
      body: [
        ...openingOf(spec, work),
        paragraph(spec.command),
        ...spec.requirements.map((id) => clauseOf(facts.requirement(id), work)),
        ...(spec.closing ?? []).map(paragraph),
      ],
      appendices: spec.appendices ?? [],
    },
    work,
  );
}

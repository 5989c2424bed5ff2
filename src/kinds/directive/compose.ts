import type { Block, Dash } from '../../document/blocks.ts';
import type { FullDocument } from '../../document/official-document.ts';
import { composeLetter } from '../letter.ts';
import type { Work } from '../kind.ts';
import { clauseOf, dashes } from '../requirements.ts';
import type { DirectiveSpec } from './schema.ts';

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

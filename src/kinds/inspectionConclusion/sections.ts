import type { Block, Clause, Heading } from '../../document/blocks.ts';
import type { Finding, Requirement, Result } from '../../dossier/dossier.ts';
import { reformFieldIds, reformFields } from '../../dossier/reform-fields.ts';
import { words } from '../../document/run.ts';
import { dateStyleOf, printDate } from '../../wording/print-facts.ts';
import { calls } from '../../wording/prose.ts';
import { clauseOf, dashes } from '../requirements.ts';
import { teamOf, typeNameOf, type Case } from './case.ts';
import { hasBrokenRooms, staffingBlocks } from './staffing.ts';

const paragraph = ({ work: { composer } }: Case, source: string): Block => ({
  kind: 'paragraph',
  text: composer.prose(source),
});

const heading = ({ work: { composer } }: Case, title: string, children: readonly Block[]): Heading[] =>
  children.length === 0 ? [] : [{ kind: 'heading', title: composer.prose(title), children }];

const resultBlock = ({ work }: Case, { text, items = [] }: Result): Block => ({
  kind: 'dash',
  text: work.composer.prose(text),
  children: dashes(items, work),
});

const titleOf = (id: string): string =>
  Object.entries(reformFields).find(([known]) => known === id)?.[1].title ?? id;

/** I. Results: those of no field first, then field by field in the order of the programme; empty fields are left out. */
export function resultsSection(one: Case): Block[] {
  const { results, spec, say } = one;
  const of = (field: string | undefined): Block[] =>
    results.filter((result) => result.field === field).map((result) => resultBlock(one, result));
  const fields = reformFieldIds.flatMap((id): Clause[] => {
    const children = of(id);
    return children.length === 0 ? [] : [{ kind: 'clause', title: words(titleOf(id)), children }];
  });
  return heading(one, say('de-muc-ket-qua'), [
    ...(spec.resultsLead === undefined ? [] : [paragraph(one, spec.resultsLead)]),
    ...of(undefined),
    ...fields,
    ...(hasBrokenRooms(one) ? [] : staffingBlocks(one)),
  ]);
}

/** A shortcoming, its evidence, and the rule that it breaks unless its own words name that. */
function findingClause(one: Case, { id, text, evidence, breaks }: Finding): Clause {
  const { work, say, spec } = one;
  const named = breaks !== undefined && [text, evidence ?? ''].some((said) => calls(said, 'cite', breaks));
  const under = [
    ...(evidence === undefined ? [] : [evidence]),
    ...(breaks === undefined || named
      ? []
      : [say('quy-dinh-doi-chieu', { 'van-ban': `{{cite "${breaks}"}}` })]),
  ];
  return {
    kind: 'clause',
    id,
    text: work.composer.prose(text),
    children: [
      ...dashes(under, work),
      ...(spec.staffingUnder === id && hasBrokenRooms(one) ? staffingBlocks(one) : []),
    ],
  };
}

/** II. Shortcomings, numbered; the table of rooms under its own, or last. */
export function findingsSection(one: Case): Block[] {
  const { findings, spec, say } = one;
  const placed = findings.some(({ id }) => id === spec.staffingUnder);
  return heading(one, say('de-muc-ton-tai'), [
    ...(spec.findingsLead === undefined ? [] : [paragraph(one, spec.findingsLead)]),
    ...findings.map((finding) => findingClause(one, finding)),
    ...(hasBrokenRooms(one) && !placed ? staffingBlocks(one) : []),
  ]);
}

/** "khắc phục tồn tại nêu tại khoản 1 Mục II", for the shortcomings that this document prints. */
function noteOf({ findings, say }: Case, { answers = [] }: Requirement): string | undefined {
  const printed = findings.map(({ id }) => id).filter((id) => answers.includes(id));
  return printed.length === 0
    ? undefined
    : say('khac-phuc', { 'ton-tai': printed.map((id) => `{{ref "${id}"}}`).join(', ') });
}

/** III. What is asked for, each with the shortcomings that it answers. */
export function requirementsSection(one: Case): Block[] {
  const { spec, work, inspected, issuer, sayByRegime } = one;
  const command =
    spec.command ??
    sayByRegime('yeu-cau', { 'noi-ban-hanh': issuer, doan: teamOf(one), 'co-quan': inspected });
  return heading(one, sayByRegime('de-muc-kien-nghi'), [
    paragraph(one, command),
    ...spec.requirements.map((id) =>
      clauseOf(work.facts.requirement(id), work, (requirement) =>
        spec.nameFindings === 'no' ? undefined : noteOf(one, requirement),
      ),
    ),
  ]);
}

/** By when to report and to whom, who follows up, and the close. */
export function closingOf(one: Case): Block[] {
  const { spec, inspection, work, inspected, issuer, say, sayByRegime } = one;
  const { reportBy, followUp } = spec;
  const receiver = followUp === undefined ? issuer : `{{agency "${followUp}"}}`;
  const close =
    spec.form === 'remarks'
      ? say('ket-thuc-ket-luan', { 'noi-ban-hanh': issuer, 'co-quan': inspected })
      : sayByRegime('ket-thuc', { 'noi-ban-hanh': issuer, 'co-quan': inspected });
  const document = typeNameOf(spec, inspection) ?? 'Công văn';
  return [
    ...(reportBy === undefined
      ? []
      : [
          say('bao-cao', {
            'co-quan': inspected,
            'noi-nhan': receiver,
            han: `**${printDate(reportBy, dateStyleOf(work.facts))}**`,
          }),
        ]),
    ...(followUp === undefined ? [] : [say('theo-doi', { 'don-vi': receiver, 'van-ban': document })]),
    ...(spec.closing ?? [close]),
  ].map((source) => paragraph(one, source));
}

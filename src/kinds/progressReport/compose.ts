import type { Block, Clause, Heading } from '../../document/blocks.ts';
import type { FullDocument } from '../../document/official-document.ts';
import { documentType } from '../../nd30/document-types.ts';
import { composeLetter } from '../letter.ts';
import type { Work } from '../kind.ts';
import { clauseOf, dashes } from '../requirements.ts';
import { fieldTitle, resultsByField, type FieldResults } from './fields.ts';
import type { ProgressReportSpec } from './schema.ts';

const call = (helper: string, id: string): string => `{{${helper} "${id}"}}`;

/** The issuer as its own people call it. */
const local = (id: string): string => `{{agency "${id}" "local"}}`;

/** The period in words, as prose: "quý II năm 2023". */
function periodOf({ period, quarter, year }: ProgressReportSpec, { say }: Work): string {
  const nam = call('figure', year);
  return period === 'quy' ? say('ky-quy', { quy: quarter ?? '', nam }) : say(`ky-${period}`, { nam });
}

const paragraphs = (sources: readonly string[], { composer }: Work): Block[] =>
  sources.map((source) => ({ kind: 'paragraph', text: composer.prose(source) }));

/** A section of the report; none where there is nothing to say in it. */
const section = (title: string, children: readonly Block[], { composer, say }: Work): Heading[] =>
  children.length === 0 ? [] : [{ kind: 'heading', title: composer.prose(say(title)), children }];

const fieldClause = ({ id, results }: FieldResults, work: Work): Clause => ({
  kind: 'clause',
  title: work.composer.prose(work.say(fieldTitle(id))),
  children:
    results.length === 0
      ? paragraphs([work.say('khong-co-ket-qua')], work)
      : results.flatMap(({ text, items }) => [...paragraphs([text], work), ...dashes(items ?? [], work)]),
});

function comparisonOf({ comparison, issuer }: ProgressReportSpec, work: Work): Block[] {
  if (comparison === undefined) return [];
  const { plan, planned, done, doing, late, text } = comparison;
  const counted = (name: string, id: string | undefined): string[] =>
    id === undefined ? [] : [work.say(name, { so: call('figure', id) })];
  const said = [
    ...counted('duoc-giao', planned),
    ...counted('da-hoan-thanh', done),
    ...counted('dang-trien-khai', doing),
    ...counted('qua-han', late),
  ];
  const slots = { 'co-quan': local(issuer), 'so-lieu': said.join(', ') };
  const sentence =
    plan === undefined
      ? work.say('so-sanh', slots)
      : work.say('so-sanh-ke-hoach', { ...slots, 'ke-hoach': call('cite', plan) });
  return paragraphs([sentence, ...(text ?? [])], work);
}

function closingOf(
  { closing, issuer, addressees = [] }: ProgressReportSpec,
  ky: string,
  work: Work,
): string[] {
  if (closing !== undefined) return [...closing];
  const slots = { ky, 'co-quan': call('agency', issuer) };
  if (addressees.length === 0) return [work.say('ket', slots)];
  const noiNhan = addressees.map((id) => call('agency', id)).join(', ');
  return [work.say('ket-kinh-gui', { ...slots, 'noi-nhan': noiNhan })];
}

/** Báo cáo: results by field, the plan compared, difficulties, the tasks to come, what is proposed (sample 1.4). */
export function composeProgressReport(spec: ProgressReportSpec, work: Work): FullDocument {
  const { composer, facts, say } = work;
  const ky = periodOf(spec, work);
  const asked = (ids: readonly string[] = []): Block[] =>
    ids.map((id) => clauseOf(facts.requirement(id), work));
  const opening = [...(spec.opening ?? []), say('mo-dau', { 'co-quan': call('agency', spec.issuer), ky })];
  const difficulties = (spec.findings ?? []).map((id): Block => ({
    kind: 'dash',
    id,
    text: composer.prose(facts.finding(id).text),
    children: [],
  }));
  return composeLetter(
    spec,
    {
      typeName: documentType('bao-cao').name,
      subject: composer.prose(spec.subject ?? say('trich-yeu', { ky })),
      body: [
        ...paragraphs(opening, work),
        ...section(
          'muc-ket-qua',
          resultsByField(spec, facts).map((field) => fieldClause(field, work)),
          work,
        ),
        ...section('muc-so-sanh', comparisonOf(spec, work), work),
        ...section('muc-kho-khan', difficulties, work),
        ...section('muc-nhiem-vu', asked(spec.requirements), work),
        ...section('muc-kien-nghi', asked(spec.proposals), work),
        ...paragraphs(closingOf(spec, ky, work), work),
      ],
      appendices: spec.appendices ?? [],
    },
    work,
  );
}

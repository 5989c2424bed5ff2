import type { Table, TableRow } from '../../document/blocks.ts';
import type { Appendix, AttachedTo, LoneAppendix } from '../../document/official-document.ts';
import { words, type Text } from '../../document/run.ts';
import type { Remedy } from '../../dossier/dossier.ts';
import { printDue } from '../../wording/print-facts.ts';
import type { Work } from '../kind.ts';
import { columns } from './columns.ts';
import type { RemediationAppendixSpec } from './schema.ts';

/** What a remedy's cell says: the remedy itself, who leads, who helps, what comes of it. */
function remedyTexts(remedy: Remedy, { composer, say }: Work): Text[] {
  const names = (ids: readonly string[]): string => ids.map((id) => `{{agency "${id}"}}`).join(', ');
  return [
    ...(remedy.text === undefined ? [] : [composer.prose(remedy.text)]),
    ...(remedy.lead === undefined
      ? []
      : [composer.prose(say('chu-tri', { 'don-vi': names([remedy.lead]) }))]),
    ...(remedy.support === undefined
      ? []
      : [composer.prose(say('phoi-hop', { 'don-vi': names(remedy.support) }))]),
    ...(remedy.product === undefined
      ? []
      : [composer.prose(say('san-pham', { 'san-pham': remedy.product }))]),
  ];
}

function findingRow(id: string, number: number, work: Work): TableRow {
  const { composer, facts } = work;
  const finding = facts.finding(id);
  const remedies = facts.remediesFor(id);
  return {
    id,
    cells: [
      [words(String(number))],
      [
        composer.prose(finding.text),
        ...(finding.evidence === undefined ? [] : [composer.prose(finding.evidence)]),
      ],
      remedies.flatMap((remedy) => remedyTexts(remedy, work)),
      remedies.flatMap(({ due }) => (due === undefined ? [] : [words(printDue(due, facts))])),
      remedies.flatMap(({ note }) => (note === undefined ? [] : [composer.prose(note)])),
    ],
  };
}

function tableOf(spec: RemediationAppendixSpec, work: Work): Table {
  const findings = spec.findings ?? [];
  const scored = work.facts.dossier.findings.some(({ pointsLost }) => pointsLost !== undefined);
  const filled = findings.map((id, index) => findingRow(id, index + 1, work));
  const blank = Array.from({ length: spec.blankRows ?? 0 }, (_, index): TableRow => ({
    cells: [[words(String(findings.length + index + 1))], [], [], [], []],
  }));
  return {
    kind: 'table',
    columns: columns.map(({ key, title, scoredTitle = title, share, align }) => ({
      title: work.composer.prose(spec.columns?.[key] ?? work.say(scored ? scoredTitle : title)),
      share,
      align,
    })),
    rows: [...filled, ...blank],
  };
}

/** The appendix of a letter; the letter's kind decides its place among the others. */
export const composeAppendix = (
  spec: RemediationAppendixSpec,
  work: Work,
  attachedTo: AttachedTo,
): Appendix => ({
  id: spec.id,
  title: work.composer.prose(spec.title),
  attachedTo,
  orientation: spec.orientation ?? 'portrait',
  file: spec.file ?? 'same',
  body: [tableOf(spec, work)],
});

/** The appendix alone, of a letter that is not drawn here; undefined where a letter of the dossier carries it. */
export function composeAlone(spec: RemediationAppendixSpec, work: Work): LoneAppendix | undefined {
  const { facts } = work;
  const { dossier } = facts;
  if (spec.attachedTo === undefined || facts.isCarried(spec.id)) return undefined;
  const act = facts.citation(spec.attachedTo);
  const attachedTo: AttachedTo = {
    typeName: act.type ?? 'Văn bản',
    ...(act.number === undefined ? {} : { number: act.number }),
    symbol: act.symbol ?? '',
    ...(act.date === undefined ? {} : { date: act.date }),
    issuer: act.issuer === undefined ? '' : facts.agency(act.issuer).name,
  };
  return {
    form: 'appendix',
    stage: act.number === undefined ? 'draft' : 'issued',
    sample: dossier.status === 'sample',
    medium: spec.medium ?? 'paper',
    appendixLabels: dossier.house?.appendixLabel?.style ?? 'roman',
    ...(dossier.house?.appendixLabel === undefined ? {} : { ordinal: 1 }),
    appendix: { ...composeAppendix(spec, work, attachedTo), file: 'own' },
  };
}

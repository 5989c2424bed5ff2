import type { Finding, Inspection, Person, Result, Staffing } from '../../dossier/dossier.ts';
import type { Facts } from '../../dossier/facts.ts';
import { ofInspection } from '../../dossier/places.ts';
import { escapeInline } from '../../text/inline.ts';
import { isPlainDate, type PartialDate } from '../../text/date.ts';
import { capitaliseFirst } from '../../text/capital.ts';
import { dateStyleOf, printDate } from '../../wording/print-facts.ts';
import type { Work } from '../kind.ts';
import { regimeSuffix } from './phrases.ts';
import type { InspectionConclusionSpec } from './schema.ts';

type Slots = Readonly<Record<string, string>>;

/** A document, the inspection that it tells of, and the words of its regime. */
export interface Case {
  readonly spec: InspectionConclusionSpec;
  readonly inspection: Inspection;
  readonly work: Work;
  readonly results: readonly Result[];
  readonly findings: readonly Finding[];
  readonly staffing: readonly Staffing[];
  /** The agency inspected, the issuer, as calls that print their names. */
  readonly inspected: string;
  readonly issuer: string;
  /** A sentence of every regime; a slot that stays empty leaves no second space. */
  readonly say: (name: string, slots?: Slots) => string;
  /** A sentence that each regime says in its own words. */
  readonly sayByRegime: (name: string, slots?: Slots) => string;
}

/** The parts of a list that a document prints: those it names, or all of its inspection. */
function chosen<T extends { readonly inspection?: string }>(
  named: readonly string[] | undefined,
  find: (id: string) => T,
  all: readonly T[],
  inspection: string,
): readonly T[] {
  return named?.map(find) ?? ofInspection(all, inspection);
}

/** The results, shortcomings and rooms that a document tells of. */
export function chosenOf(
  { inspection, results, findings }: InspectionConclusionSpec,
  { dossier, result, finding }: Facts,
): Pick<Case, 'results' | 'findings' | 'staffing'> {
  return {
    results: chosen(results, result, dossier.results, inspection),
    findings: chosen(findings, finding, dossier.findings, inspection),
    staffing: ofInspection(dossier.staffing, inspection),
  };
}

export function caseOf(spec: InspectionConclusionSpec, work: Work): Case {
  const { facts } = work;
  const inspection = facts.inspection(spec.inspection);
  const say = (name: string, slots?: Slots): string => work.say(name, slots).replaceAll(/ {2,}/gu, ' ');
  return {
    spec,
    inspection,
    work,
    ...chosenOf(spec, facts),
    inspected: `{{agency "${inspection.agency}"}}`,
    issuer: `{{agency "${spec.issuer}"}}`,
    say,
    sayByRegime: (name, slots) => say(`${name}-${regimeSuffix[inspection.regime]}`, slots),
  };
}

/** "theo kế hoạch", "đột xuất"; nothing where the dossier does not tell. */
export const modeOf = ({ inspection: { mode }, say }: Case): string =>
  mode === undefined ? '' : say(mode === 'planned' ? 'theo-ke-hoach' : 'dot-xuat');

/** What was looked at; in the regime's general words, with the year, where the dossier does not name it. */
export const matterOf = ({ inspection: { matter, date }, say, sayByRegime }: Case): string =>
  matter === undefined
    ? [
        sayByRegime('noi-dung'),
        ...(date === undefined ? [] : [say('trong-nam', { nam: String(date.year) })]),
      ].join(' ')
    : escapeInline(matter);

/** "ngày 19/6/2020", "tháng 6 năm 2020", "năm 2020". */
export function whenOf({ say, work }: Case, date: PartialDate): string {
  if (isPlainDate(date)) return say('vao-ngay', { ngay: printDate(date, dateStyleOf(work.facts)) });
  const { year, month } = date;
  if (month === undefined) return say('vao-nam', { nam: String(year) });
  // A zero before months 1 and 2 only (PL1.A.II.4.b).
  return say('vao-thang', { thang: String(month).padStart(month < 3 ? 2 : 1, '0'), nam: String(year) });
}

/** "đồng chí Trần A, Phó Giám đốc Sở Nội vụ" */
export function personOf({ say }: Case, { id, post, agency }: Person): string {
  const name = `{{person "${id}"}}`;
  if (post === undefined) return say('nguoi-khong-chuc-vu', { 'ho-ten': name });
  const place = agency === undefined ? '' : ` {{agency "${agency}"}}`;
  return say('nguoi', { 'ho-ten': name, 'chuc-vu': `{{person "${id}" "post"}}${place}` });
}

/** The team as running text names it, without its leader. */
export const teamOf = ({ inspection: { team }, sayByRegime }: Case): string =>
  team === undefined ? sayByRegime('doan') : `{{agency "${team}"}}`;

/** Who concludes a session. */
export function speakerOf(one: Case): string {
  const id = one.spec.speaker ?? one.inspection.leader;
  return id === undefined ? one.issuer : personOf(one, one.work.facts.person(id));
}

/** "Thông báo", the agency's own type, or none for the letter that a specialised inspection ends in. */
export const typeNameOf = (
  { typeName, form }: InspectionConclusionSpec,
  { regime }: Inspection,
): string | undefined =>
  typeName === undefined
    ? regime === 'kiem-tra-chuyen-nganh' && form !== 'remarks'
      ? undefined
      : 'Thông báo'
    : capitaliseFirst(typeName);

import { capitaliseFirst } from '../../text/capital.ts';
import { escapeInline } from '../../text/inline.ts';
import { matterOf, modeOf, personOf, speakerOf, teamOf, whenOf, type Case } from './case.ts';

/** The subject as the regime words it, unless the document has words of its own. */
export function subjectOf(one: Case): string {
  const { spec, inspected, say, sayByRegime } = one;
  if (spec.subject !== undefined) return spec.subject;
  const slots = { 'hinh-thuc': modeOf(one), 'noi-dung': matterOf(one), 'co-quan': inspected };
  return spec.form === 'remarks'
    ? say('trich-yeu-ket-luan', { nguoi: speakerOf(one), buoi: sayByRegime('buoi'), ...slots })
    : sayByRegime('trich-yeu', slots);
}

/** The legal bases as calls; nothing where the dossier has none. */
const actsOf = ({ inspection: { bases = [] } }: Case): string =>
  bases.map((id) => `{{cite "${id}"}}`).join('; ');

/** A letter rests its demand on its bases, minutes and report among them; a notice tells on what basis the team came. */
const restsOnBases = ({ spec, inspection }: Case): boolean =>
  inspection.regime === 'kiem-tra-chuyen-nganh' && spec.form !== 'remarks';

/** Legal bases and the day, as they stand before the name of the team; nothing where neither is known. */
function leadIn(one: Case): string {
  const { inspection, sayByRegime } = one;
  const when = inspection.date === undefined ? '' : `${whenOf(one, inspection.date)}, `;
  const acts = restsOnBases(one) ? '' : actsOf(one);
  return acts === '' ? capitaliseFirst(when) : sayByRegime('can-cu', { 'van-ban': acts, 'khi-nao': when });
}

/** What leads over to the result: the bases of a letter, the speaker of a session. */
function transition(one: Case): string {
  const { spec, inspected, issuer, say, sayByRegime } = one;
  if (spec.form === 'remarks') return say('mo-dau-ket-luan', { nguoi: speakerOf(one) });
  const acts = restsOnBases(one) ? actsOf(one) : '';
  return sayByRegime('chuyen-tiep', {
    'can-cu': acts === '' ? say('khong-can-cu') : sayByRegime('can-cu', { 'van-ban': acts }),
    'noi-ban-hanh': issuer,
    'co-quan': inspected,
  });
}

/** Who inspected whom, when and on what basis; the members; the period; and what leads over to the result. */
export function openingOf(one: Case): string[] {
  const { spec, inspection, work, inspected, say, sayByRegime } = one;
  const { leader, members = [], period } = inspection;
  const people = (ids: readonly string[]): string =>
    ids.map((id) => personOf(one, work.facts.person(id))).join('; ');
  const team = teamOf(one);
  const sentences = [
    sayByRegime('mo-dau', {
      'khi-nao': `${leadIn(one)} `,
      doan: leader === undefined ? team : say('truong-doan', { doan: team, nguoi: people([leader]) }),
      'hinh-thuc': modeOf(one),
      'noi-dung': matterOf(one),
      'co-quan': inspected,
    }),
    ...(members.length === 0 ? [] : [say('thanh-vien', { nguoi: people(members) })]),
    ...(period === undefined ? [] : [sayByRegime('thoi-ky', { 'thoi-ky': escapeInline(period) })]),
  ];
  return [sentences.join(' '), ...(spec.opening ?? []), transition(one)];
}

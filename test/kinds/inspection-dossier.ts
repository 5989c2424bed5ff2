import type { Diagnostic } from '../../src/diagnostic/diagnostic.ts';
import type { FullDocument } from '../../src/document/official-document.ts';
import { plainLines } from '../../src/document/plain-text.ts';
import { plain } from '../../src/document/run.ts';
import { dossier, run } from './dossier.ts';

export type Parts = Readonly<Record<string, unknown>>;

/** A notice of the written result, changed where a test needs. */
export const conclusion = (changes: Parts = {}): Parts => ({
  id: 'tb',
  kind: 'inspectionConclusion',
  inspection: 'dot-1',
  issuer: 'so',
  symbol: 'TB-SNV',
  place: 'Sông Lam',
  date: '2020-07-10',
  requirements: ['nv-1'],
  signature: { person: 'giam-doc' },
  recipients: ['phong-a'],
  ...changes,
});

export const inspection = (changes: Parts = {}): Parts => ({
  id: 'dot-1',
  agency: 'phong-a',
  mode: 'unannounced',
  date: '2020-06-19',
  leader: 'truong-doan',
  ...changes,
});

const chain = [
  { id: 'qd', type: 'Quyết định', number: '7', symbol: 'QĐ-SNV', date: '2026-03-02' },
  { id: 'kh', type: 'Kế hoạch', number: '8', symbol: 'KH-ĐKT', date: '2026-03-05' },
  { id: 'bb', type: 'Biên bản', number: '9', symbol: 'BB-ĐKT', date: '2026-03-20' },
  { id: 'bc', type: 'Báo cáo', number: '10', symbol: 'BC-ĐKT', date: '2026-04-01' },
];
export const specialised = inspection({
  regime: 'kiem-tra-chuyen-nganh',
  date: '2026-03-20',
  bases: ['qd', 'kh', 'bb', 'bc'],
});
export const letter = (changes: Parts = {}): Parts =>
  conclusion({ symbol: 'SNV-TTr', date: '2026-04-10', ...changes });

/** The dossier of the tests: one inspection, two shortcomings, one result. */
export const whole = (documents: readonly Parts[], parts: Parts = {}): Parts =>
  dossier(documents, {
    people: [
      { id: 'giam-doc', name: 'Hoàng Bến', post: 'Giám đốc' },
      { id: 'truong-doan', name: 'Lê Thác', post: 'Phó Giám đốc', agency: 'so' },
      { id: 'uy-vien', name: 'Đỗ Ghềnh', post: 'Chuyên viên' },
    ],
    citations: [
      { id: 'nd-61', type: 'Nghị định', number: '61/2018', symbol: 'NĐ-CP', date: '2018-04-23' },
      ...chain,
    ],
    inspections: [inspection()],
    results: [
      { id: 'kq-1', inspection: 'dot-1', field: 'hien-dai-hoa', text: 'Đã ký số.' },
      {
        id: 'kq-2',
        inspection: 'dot-1',
        field: 'the-che',
        text: 'Đã rà soát văn bản:',
        items: ['một quyết định.'],
      },
      { id: 'kq-3', inspection: 'dot-1', text: 'Đã nỗ lực chung.' },
      { id: 'kq-khac', field: 'the-che', text: 'Kết quả của nơi khác.' },
    ],
    findings: [
      {
        id: 'tt-1',
        inspection: 'dot-1',
        text: 'Chậm niêm yết.',
        evidence: 'Có ba thủ tục.',
        breaks: 'nd-61',
      },
      { id: 'tt-2', inspection: 'dot-1', text: 'Chưa số hóa hồ sơ theo {{cite "nd-61"}}.', breaks: 'nd-61' },
    ],
    requirements: [{ id: 'nv-1', text: 'Niêm yết đủ thủ tục.', answers: ['tt-2', 'tt-1'] }],
    ...parts,
  });

export const room = (id: string, total: string, heads: string, deputies: string): Parts => ({
  id,
  inspection: 'dot-1',
  room: `Phòng ${id.toUpperCase()}`,
  total,
  heads,
  deputies,
});

export async function drawn(data: Parts): Promise<FullDocument> {
  const { documents, diagnostics } = await run(data);
  const [one] = documents;
  if (one?.document.form !== 'full') throw new Error(diagnostics.map(({ message }) => message).join('\n'));
  return one.document;
}
export const linesOf = async (data: Parts): Promise<string[]> => plainLines(await drawn(data));
/** The body, from the opening to the signature. */
export async function bodyOf(data: Parts): Promise<string[]> {
  const document = await drawn(data);
  const lines = plainLines(document);
  const subject = plain(document.subject ?? []);
  const addressed = document.addressees === undefined ? 0 : document.addressees.items.length + 1;
  const start = lines.findIndex((line) => line === subject || line === `V/v ${subject}`) + 1 + addressed;
  return lines.slice(start, lines.indexOf('GIÁM ĐỐC'));
}
export const subjectOf = async (data: Parts): Promise<string> => plain((await drawn(data)).subject ?? []);
/** Faults, without what is only told. */
export const faultsOf = async (data: Parts): Promise<Diagnostic[]> =>
  (await run(data)).diagnostics.filter(({ severity }) => severity !== 'info');
export const rulesOf = async (data: Parts): Promise<string[]> =>
  (await faultsOf(data)).map(({ rule }) => rule);

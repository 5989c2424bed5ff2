import { describe, expect, it } from 'vitest';
import { officialDocumentSchema, type FullDocument } from '../../src/document/official-document.ts';
import { plainLines } from '../../src/document/plain-text.ts';
import { renderDocument } from '../../src/render/render-document.ts';
import { loadTemplates } from '../../src/render/templates.ts';
import { dossier, first, remediation, run as read, type Outcome } from './dossier.ts';

type Parts = Readonly<Record<string, unknown>>;

/** Reads and composes; of what is told, the errors and what the kind itself warns of. */
async function run(data: Parts): Promise<Outcome> {
  const outcome = await read(data);
  const diagnostics = outcome.diagnostics.filter(
    ({ severity, rule }) => severity === 'error' || rule === 'appendix-unmentioned',
  );
  return { ...outcome, diagnostics, rules: diagnostics.map(({ rule }) => rule) };
}

/** A kế hoạch of the dossier, changed where a test needs. */
const plan = (changes: Parts = {}): Parts => ({
  id: 'kh',
  kind: 'plan',
  issuer: 'so',
  number: '9',
  symbol: 'KH-SNV',
  place: 'Sông Lam',
  date: '2024-04-10',
  signature: { person: 'giam-doc' },
  recipients: ['cac-phong'],
  subject: 'Khắc phục tồn tại, hạn chế năm 2024',
  purposes: ['Khắc phục dứt điểm các tồn tại.'],
  demands: ['Đúng thời hạn;', 'Rõ trách nhiệm.'],
  requirements: ['nv-1'],
  organisation: ['Trưởng các phòng thực hiện Kế hoạch này.'],
  ...changes,
});
const table = { id: 'bang', title: 'Phân công nhiệm vụ' };
const remedies = [
  {
    id: 'gp-1',
    serves: ['nv-1'],
    text: 'Rà soát danh mục;',
    lead: 'phong-b',
    support: ['phong-a', 'cac-phong'],
    due: '2024-06-30',
    product: 'Danh mục niêm yết.',
  },
];

async function planOf(changes: Parts = {}, parts: Parts = {}): Promise<FullDocument> {
  const document = await first(dossier([plan(changes)], parts));
  if (document.form !== 'full') throw new TypeError('no plan');
  return document;
}
/** The lines between two others. */
async function between(from: string, to: string, changes: Parts, parts: Parts): Promise<string[]> {
  const lines = plainLines(await planOf(changes, parts));
  return lines.slice(lines.indexOf(from) + 1, lines.indexOf(to));
}
const content = (changes: Parts, parts: Parts) =>
  between('II. Nội dung', 'III. Tổ chức thực hiện', changes, parts);
/** The rows of the task table, a cell a list of paragraphs joined by “ / ”. */
async function rowsOf(changes: Parts, parts: Parts): Promise<string[][]> {
  const { appendices } = await planOf({ taskTable: table, ...changes }, parts);
  const block = appendices[0]?.body[0];
  if (block?.kind !== 'table') throw new TypeError('no table');
  return block.rows.map(({ cells }) =>
    cells.map((cell) =>
      cell.map((text) => text.map((run) => ('text' in run ? run.text : run.ref)).join('')).join(' / '),
    ),
  );
}

describe('a kế hoạch', () => {
  it('has its title, căn cứ, three parts and no Kính gửi', async () => {
    const { diagnostics, documents } = await run(
      dossier(
        [plan({ legalBases: ['Căn cứ {{cite "cv-05"}};'], opening: ['Sở ban hành Kế hoạch như sau:'] })],
        {
          remedies,
        },
      ),
    );
    expect(diagnostics).toEqual([]);
    const [made] = documents;
    if (made === undefined) throw new TypeError('no document');
    expect(officialDocumentSchema.parse(made.document)).toEqual(made.document);
    expect(plainLines(made.document)).toEqual([
      'UBND TỈNH SÔNG LAM',
      'SỞ NỘI VỤ',
      'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
      'Độc lập - Tự do - Hạnh phúc',
      'Số: 09/KH-SNV',
      'Sông Lam, ngày 10 tháng 4 năm 2024',
      'KẾ HOẠCH',
      'Khắc phục tồn tại, hạn chế năm 2024',
      'Căn cứ Công văn số 5/SNV-VP ngày 10 tháng 4 năm 2024 của Sở Nội vụ',
      'Sở ban hành Kế hoạch như sau:',
      'I. Mục đích, yêu cầu',
      '1. Mục đích',
      'Khắc phục dứt điểm các tồn tại.',
      '2. Yêu cầu',
      '- Đúng thời hạn;',
      '- Rõ trách nhiệm.',
      'II. Nội dung',
      '1. Niêm yết đủ thủ tục.',
      '- Rà soát danh mục;',
      '- Đơn vị chủ trì: Văn phòng Sở.',
      '- Đơn vị phối hợp: Phòng Cải cách hành chính, các phòng thuộc Sở.',
      '- Thời gian hoàn thành: trước ngày 30 tháng 6 năm 2024.',
      '- Sản phẩm: Danh mục niêm yết.',
      'III. Tổ chức thực hiện',
      '1. Trưởng các phòng thực hiện Kế hoạch này./.',
      'GIÁM ĐỐC',
      'Hoàng Bến',
      'Nơi nhận:',
      'Các phòng thuộc Sở',
      'Lưu: VT',
    ]);
  });

  it('says who follows it up and when to report, after the rest of III', async () => {
    const changes = { followUp: 'phong-b', report: { to: 'phong-a', due: '2024-12-05' } };
    const lines = await between('III. Tổ chức thực hiện', 'GIÁM ĐỐC', changes, {});
    expect(lines.slice(1)).toEqual([
      '2. Giao Văn phòng Sở theo dõi, đôn đốc, kiểm tra việc thực hiện Kế hoạch này; tổng hợp, báo cáo kết quả và những khó khăn, vướng mắc phát sinh.',
      '3. Các cơ quan, đơn vị báo cáo kết quả thực hiện về Phòng Cải cách hành chính trước ngày 05 tháng 12 năm 2024./.',
    ]);
  });
});

describe('the tasks of a kế hoạch', () => {
  it('take their remedies from the requirement and from the shortcomings that it answers, each once', async () => {
    const both = [
      { id: 'gp-1', serves: ['tt-1', 'nv-1', 'tt-2'], text: 'Rà soát.', lead: 'phong-a' },
      { id: 'gp-2', serves: ['tt-2'], text: 'Số hóa.', due: '2024-07' },
    ];
    expect(await content({}, { remedies: both })).toEqual([
      '1. Niêm yết đủ thủ tục.',
      '- Rà soát.',
      '+ Đơn vị chủ trì: Phòng Cải cách hành chính.',
      '- Số hóa.',
      '+ Thời gian hoàn thành: tháng 7 năm 2024.',
    ]);
  });

  it('have the units and the deadline of the requirement where no remedy has its own', async () => {
    const requirements = [
      {
        id: 'nv-1',
        title: 'Thủ tục hành chính',
        answers: ['tt-1', 'tt-2'],
        for: ['phong-a'],
        due: '2024-06-30',
        items: ['niêm yết;'],
        children: [{ id: 'nv-1a', text: 'Trước ngày {{due "nv-1a"}}, rà soát.', due: '2024-05-31' }],
      },
    ];
    expect(await content({}, { requirements })).toEqual([
      '1. Thủ tục hành chính',
      '- niêm yết;',
      '- Đơn vị chủ trì: Phòng Cải cách hành chính.',
      '- Thời gian hoàn thành: trước ngày 30 tháng 6 năm 2024.',
      'a) Trước ngày 31 tháng 5 năm 2024, rà soát.',
    ]);
    const remedy = { id: 'gp-1', serves: ['nv-1'], lead: 'phong-b', due: '2024-06-15' };
    expect((await content({}, { requirements, remedies: [remedy] })).slice(2, 4)).toEqual([
      '- Đơn vị chủ trì: Văn phòng Sở.',
      '- Thời gian hoàn thành: trước ngày 15 tháng 6 năm 2024.',
    ]);
  });

  it('may be referred to by their place', async () => {
    const document = await planOf({ taskTable: table, organisation: ['Xem {{ref "nv-1"}}.'] }, { remedies });
    expect(plainLines(document)).toContain('1. Xem khoản 1 Mục II./.');
  });
});

describe('the task table', () => {
  it('is an appendix that the kế hoạch names by its label, and that says who, when and what', async () => {
    const document = await planOf({ taskTable: table }, { remedies });
    const lines = plainLines(document);
    const start = lines.indexOf('II. Nội dung');
    expect(lines.slice(start, lines.indexOf('III. Tổ chức thực hiện'))).toEqual([
      'II. Nội dung',
      '1. Niêm yết đủ thủ tục.',
      '- Rà soát danh mục;',
      'Phân công, thời gian hoàn thành và sản phẩm của từng nhiệm vụ ghi tại Phụ lục kèm theo Kế hoạch này.',
    ]);
    expect(lines.slice(lines.indexOf('Lưu: VT') + 1)).toEqual([
      'Phụ lục',
      'Phân công nhiệm vụ',
      '(Kèm theo Kế hoạch số 09/KH-SNV ngày 10 tháng 4 năm 2024 của Sở Nội vụ)',
      'TT',
      'Nhiệm vụ',
      'Đơn vị chủ trì',
      'Đơn vị phối hợp',
      'Thời gian hoàn thành',
      'Sản phẩm',
      '1',
      'Niêm yết đủ thủ tục.',
      'Rà soát danh mục',
      'Văn phòng Sở',
      'Phòng Cải cách hành chính',
      'Các phòng thuộc Sở',
      '30 tháng 6 năm 2024',
      'Danh mục niêm yết.',
    ]);
    expect(renderDocument(document, loadTemplates(), 'kh').diagnostics).toEqual([]);
  });

  it('leaves blank what nobody has said', async () => {
    expect(await rowsOf({}, {})).toEqual([['1', 'Niêm yết đủ thủ tục.', '', '', '', '']]);
  });

  it('numbers several remedies and the parts of a task under it', async () => {
    const requirements = [
      {
        id: 'nv-1',
        title: 'Thủ tục',
        answers: ['tt-1', 'tt-2'],
        children: [{ id: 'nv-1a', text: 'Số hóa;', items: ['hồ sơ cũ,', 'hồ sơ mới.'], for: ['cac-phong'] }],
      },
      { id: 'nv-2', text: 'Báo cáo.', reason: 'theo dõi', due: '2024-12-15' },
    ];
    const two = [
      { id: 'gp-1', serves: ['tt-1'], text: 'Rà soát;', lead: 'phong-a' },
      { id: 'gp-2', serves: ['tt-2'], text: 'Niêm yết.', product: '**Bảng niêm yết;**' },
    ];
    expect(await rowsOf({ requirements: ['nv-1', 'nv-2'] }, { requirements, remedies: two })).toEqual([
      ['1', 'Thủ tục', '', '', '', ''],
      ['1.1', 'Rà soát', 'Phòng Cải cách hành chính', '', '', ''],
      ['1.2', 'Niêm yết.', '', '', '', 'Bảng niêm yết'],
      ['1.3', 'Số hóa; hồ sơ cũ, hồ sơ mới.', 'Các phòng thuộc Sở', '', '', ''],
      ['2', 'Báo cáo.', '', '', '15 tháng 12 năm 2024', ''],
    ]);
  });

  it('lies across the page unless it is said to stand, before the other appendices', async () => {
    const { appendices } = await planOf({ taskTable: table });
    expect(appendices).toMatchObject([{ id: 'bang', orientation: 'landscape', file: 'same' }]);
    const { documents, rules } = await run(
      dossier([
        plan({
          taskTable: { ...table, orientation: 'portrait' },
          appendices: ['pl'],
          organisation: ['Theo {{appendix "bang"}} và {{appendix "pl"}}.'],
        }),
        remediation(),
      ]),
    );
    expect(rules).toEqual([]);
    const [made] = documents;
    expect(made?.document).toMatchObject({
      appendices: [{ id: 'bang', orientation: 'portrait' }, { id: 'pl' }],
    });
    expect(made && plainLines(made.document)).toContain('1. Theo Phụ lục I và Phụ lục II./.');
  });

  it('may stand in a file of its own', async () => {
    const { documents } = await run(dossier([plan({ taskTable: { ...table, file: 'own' } })], { remedies }));
    expect(documents.map(({ id, document }) => [id, document.form])).toEqual([
      ['kh', 'full'],
      ['bang', 'appendix'],
    ]);
  });

  it('cannot take an id that stands elsewhere, nor be an appendix of another letter', async () => {
    expect((await run(dossier([plan({ taskTable: { ...table, id: 'nv-1' } })]))).rules).toEqual([
      'duplicate-id',
    ]);
    const { rules } = await run(
      dossier([plan({ taskTable: table }), plan({ id: 'kh-2', appendices: ['bang'] })]),
    );
    expect(rules).toEqual(['unknown-reference']);
  });
});

describe('the checks of a kế hoạch', () => {
  it.each([
    [{ addressees: ['phong-a'] }, 'addressees-not-for-type', 'documents[0].addressees'],
    [{ symbol: 'SNV-KH' }, 'symbol-type', 'documents[0].symbol'],
    [{ symbol: 'kh-SNV' }, 'symbol-type', 'documents[0].symbol'],
    [{ purposes: [] }, 'too-few', 'documents[0].purposes'],
    [{ organisation: [] }, 'too-few', 'documents[0].organisation'],
  ])('%j is %s', async (changes, rule, place) => {
    const { rules, diagnostics, documents } = await run(dossier([plan(changes)]));
    expect(rules).toEqual([rule]);
    expect(diagnostics[0]).toMatchObject({ severity: 'error', where: { path: place } });
    expect(documents).toEqual([]);
  });

  it('tell who does a task, and by when, where nobody has said', async () => {
    const blanks = async (parts: Parts): Promise<string[]> => {
      const { diagnostics } = await read(dossier([plan()], parts));
      return diagnostics.filter(({ rule }) => rule === 'blank').map(({ message }) => message);
    };
    expect(await blanks({})).toEqual([
      'đơn vị chủ trì của nhiệm vụ “nv-1” để trống',
      'thời gian hoàn thành của nhiệm vụ “nv-1” để trống',
    ]);
    expect(await blanks({ remedies })).toEqual([]);
    const half = [...remedies, { id: 'gp-2', serves: ['tt-1'], lead: 'phong-a' }];
    expect(await blanks({ remedies: half })).toEqual(['thời gian hoàn thành của nhiệm vụ “nv-1” để trống']);
    const children = [{ id: 'nv-1a', text: 'Rà soát.', for: ['phong-a'] }];
    const parted = [{ id: 'nv-1', title: 'Thủ tục', answers: ['tt-1', 'tt-2'], children }];
    expect(await blanks({ requirements: parted })).toEqual([
      'thời gian hoàn thành của nhiệm vụ “nv-1a” để trống',
    ]);
  });

  it('tell a deadline before the day of the kế hoạch', async () => {
    const requirements = [{ id: 'nv-1', text: 'Một.', answers: ['tt-1', 'tt-2'], due: '2024-04-09' }];
    expect((await run(dossier([plan()], { requirements }))).rules).toContain('due-before-issue');
    expect((await run(dossier([plan({ date: '2024-04-09' })], { requirements }))).rules).toEqual([]);
  });

  it('want other appendices mentioned, in its own words or in a task', async () => {
    const documents = [plan({ appendices: ['pl'] }), remediation()];
    expect((await run(dossier(documents))).rules).toEqual(['appendix-unmentioned']);
    const requirements = [{ id: 'nv-1', text: 'Theo {{appendix "pl"}}.', answers: ['tt-1', 'tt-2'] }];
    expect((await run(dossier(documents, { requirements }))).rules).toEqual([]);
  });
});

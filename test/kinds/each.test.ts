import { parse } from 'yaml';
import { describe, expect, it } from 'vitest';
import { plainLines } from '../../src/document/plain-text.ts';
import { readDossier, type DossierReading } from '../../src/intake/read-dossier.ts';
import { composePlanned, planDocuments } from '../../src/kinds/plan.ts';
import { builtinKinds } from '../../src/kinds/registry.ts';
import { overlay } from '../support/overlay.ts';

const kinds = await builtinKinds();

/** Two departments and two communes; a shortcoming of all communes; a letter with an appendix for each. */
const base = parse(
  `
id: nhieu-don-vi
status: real
agencies:
  - { id: so, name: Sở Nội vụ }
  - { id: so-a, name: Sở Xây dựng }
  - { id: so-b, name: Sở Y tế }
  - { id: xa-a, name: Ủy ban nhân dân xã An Bình }
  - { id: xa-b, name: Ủy ban nhân dân xã Bình Minh }
  - { id: xa-c, name: Ủy ban nhân dân xã Cẩm Sơn }
groups:
  - { id: cac-xa, name: Ủy ban nhân dân các xã, members: [xa-a, xa-b] }
people: [{ id: giam-doc, name: Nguyễn Văn A, post: Giám đốc }]
figures:
  - { id: ho-so.tong, agency: so-a, kind: count, value: "120", unit: hồ sơ, parts: [{ figure: ho-so.dung, role: part }, { figure: ho-so.tre, role: part }] }
  - { id: ho-so.dung, agency: so-a, kind: count, value: "110", unit: hồ sơ }
  - { id: ho-so.tre, agency: so-a, kind: count, value: "10", unit: hồ sơ }
  - { id: ho-so.tong, agency: so-b, kind: count, value: "240", unit: hồ sơ }
  - { id: ho-so.tong, kind: count, value: "77", unit: hồ sơ }
findings:
  - { id: tt-a, agency: so-a, text: 'Sở Xây dựng còn chậm {{figure "ho-so.tong"}}.' }
  - { id: tt-b, agency: so-b, text: Chưa số hóa. }
  - { id: tt-xa, agency: cac-xa, text: Chưa niêm yết đủ thủ tục. }
  - { id: tt-chung, text: Chưa cập nhật trang thông tin. }
requirements:
  - id: nv-1
    title: Rà soát
    answers: [tt-chung]
    children:
      - { id: nv-1a, text: 'Đối với sở: rà soát quy trình.', for: [so-a, so-b] }
      - { id: nv-1b, text: 'Đối với xã: niêm yết lại.', for: [cac-xa] }
  - { id: nv-2, text: Khắc phục việc chậm., answers: [tt-a] }
  - { id: nv-3, text: 'Khắc phục, báo cáo {{agency "so"}}.', answers: [tt-b, tt-xa, tt-chung, tt-a] }
remedies:
  - { id: gp-a, serves: [tt-a], text: Bổ sung nhân lực. }
  - { id: gp-xa-a, serves: [tt-xa], lead: xa-a, text: An Bình niêm yết ngay. }
  - { id: gp-xa-b, serves: [tt-xa], lead: xa-b, text: Bình Minh lập bảng mới. }
  - { id: gp-xa, serves: [tt-xa], lead: so, text: Sở hướng dẫn mẫu. }
documents:
  - id: cong-van
    kind: directive
    each: agency
    issuer: so
    symbol: SNV-VP
    place: Sông Lam
    date: 2026-04-10
    addressees: [each]
    signature: { person: giam-doc }
    subject: khắc phục tồn tại tại {{agency "each"}}
    opening:
      - { text: '{{agency "each"}} tiếp nhận {{figure "ho-so.tong"}}; còn các tồn tại sau:', findings: [each] }
    command: 'Theo {{appendix "pl"}}, Sở Nội vụ yêu cầu:'
    requirements: [each]
    appendices: [pl]
  - id: pl
    kind: remediationAppendix
    title: Giải pháp của {{agency "each"}}
    findings: [each]
`,
  { schema: 'failsafe' },
) as Readonly<Record<string, unknown>>;

const read = (fragment: string): DossierReading =>
  readDossier('ho-so.json', JSON.stringify(overlay(base, fragment)), kinds);

const told = (fragment: string): string[] =>
  read(fragment).diagnostics.map(({ rule, where }) => `${rule} ${where.path ?? ''}`.trim());

/** The words of each drawing, by whom it is for. */
function drawn(fragment = '{}'): Record<string, string> {
  const { facts, diagnostics } = read(fragment);
  if (facts === undefined) throw new Error(JSON.stringify(diagnostics, null, 1));
  return Object.fromEntries(
    planDocuments(facts).map((planned) => [
      planned.each?.id ?? planned.document,
      composePlanned(planned, facts, kinds)
        .flatMap(({ document }) => plainLines(document))
        .join('\n'),
    ]),
  );
}

describe('a document drawn for each agency', () => {
  const letters = drawn();

  it('is drawn for those to whom, or to whose group, something is bound, in the order of the dossier', () => {
    expect(Object.keys(letters)).toEqual(['so-a', 'so-b', 'xa-a', 'xa-b', 'pl']);
    expect(letters['pl']).toBe('');
  });

  it('says the agency wherever it says each', () => {
    expect(letters['so-a']).toContain('Kính gửi:\nSở Xây dựng');
    expect(letters['so-b']).toContain('V/v khắc phục tồn tại tại Sở Y tế');
    expect(letters['xa-b']).toContain('Giải pháp của Ủy ban nhân dân xã Bình Minh');
  });

  it.each([
    ['so-a', ['còn chậm 120 hồ sơ', 'Chưa cập nhật'], ['Chưa số hóa', 'Chưa niêm yết']],
    ['so-b', ['Chưa số hóa', 'Chưa cập nhật'], ['còn chậm', 'Chưa niêm yết']],
    ['xa-a', ['Chưa niêm yết', 'Chưa cập nhật'], ['còn chậm', 'Chưa số hóa']],
  ])('%s has its own shortcomings, those of its group and those of all', (id, has, lacks) => {
    for (const words of has) expect(letters[id]).toContain(words);
    for (const words of lacks) expect(letters[id]).not.toContain(words);
  });

  it('has the figure of the agency, else the common one', () => {
    expect(letters['so-a']).toContain('tiếp nhận 120 hồ sơ');
    expect(letters['so-b']).toContain('tiếp nhận 240 hồ sơ');
    expect(letters['xa-a']).toContain('tiếp nhận 77 hồ sơ');
  });

  it('keeps of a tree of requirements its own parts, and leaves out those of others', () => {
    expect(letters['so-a']).toMatch(
      /1\. Rà soát\na\) Đối với sở: rà soát quy trình\.\n2\. Khắc phục việc chậm\./u,
    );
    expect(letters['xa-a']).toMatch(/1\. Rà soát\na\) Đối với xã: niêm yết lại\.\n2\. Khắc phục, báo cáo/u);
    expect(letters['so-b']).not.toContain('Khắc phục việc chậm');
  });

  it('has in its appendix the same shortcomings, and of a group’s remedies those that it leads', () => {
    expect(letters['so-a']).toContain('Bổ sung nhân lực');
    expect(letters['xa-a']).toContain('An Bình niêm yết ngay');
    expect(letters['xa-a']).toContain('Sở hướng dẫn mẫu');
    expect(letters['xa-a']).not.toContain('Bình Minh lập bảng');
  });

  it('may be drawn for some only, groups by their members, in the order of the choice', () => {
    const some = drawn('documents: [{ id: cong-van, among: [cac-xa, so-b] }]');
    expect(Object.keys(some)).toEqual(['xa-a', 'xa-b', 'so-b', 'pl']);
  });

  it('keeps the order and the choice of a list that names its entries', () => {
    const some = drawn(
      'documents: [{ id: cong-van, opening: [{ text: "Các tồn tại:", findings: [tt-chung, tt-b, tt-a] }] }]',
    );
    expect(some['so-a']).toMatch(/- Chưa cập nhật trang thông tin\.\n- Sở Xây dựng còn chậm/u);
    expect(some['xa-a']).not.toContain('- Chưa niêm yết');
  });
});

describe('a document drawn for each inspection', () => {
  const inspected = `
inspections:
  - { id: kt-a, agency: so-a, date: 2026-03-03 }
  - { id: kt-xa, agency: xa-c, date: 2026-03-17 }
findings:
  - { id: tt-a, inspection: kt-a }
  - { id: tt-moi, inspection: kt-xa, text: Chưa có lịch tiếp công dân. }
requirements:
  - { id: nv-4, text: Lập lịch tiếp công dân., for: [xa-c] , answers: [tt-moi] }
documents:
  - id: ket-luan
    kind: inspectionConclusion
    each: inspection
    inspection: each
    issuer: so
    symbol: TB-SNV
    place: Sông Lam
    date: 2026-04-20
    signature: { person: giam-doc }
    recipients: [each]
    requirements: [each]
    opening: ['Buổi làm việc diễn ra ngày {{date "each"}}.']
`;
  const letters = drawn(inspected);

  it('tells of that inspection alone', () => {
    expect(Object.keys(letters)).toEqual(['so-a', 'so-b', 'xa-a', 'xa-b', 'xa-c', 'pl', 'kt-a', 'kt-xa']);
    expect(letters['kt-a']).toContain('Sở Xây dựng còn chậm 120 hồ sơ');
    expect(letters['kt-a']).toContain('ngày 03 tháng 3 năm 2026');
    expect(letters['kt-a']).not.toContain('Chưa có lịch');
    expect(letters['kt-xa']).toContain('Chưa có lịch tiếp công dân');
    expect(letters['kt-xa']).toContain('khoản 1 Mục');
    expect(letters['kt-xa']).toContain('ngày 17 tháng 3 năm 2026');
  });

  it('says nothing wrong of it', () => {
    expect(told(inspected)).toEqual([]);
  });
});

describe('what is wrong with a document drawn for each', () => {
  it.each([
    ['an entry called each', 'groups: [{ id: each, name: các phòng }]', ['id-reserved groups[1].id']],
    ['nobody', 'documents: [{ id: cong-van, among: [] }]', ['each-nobody documents[0].each']],
    [
      'a choice without it',
      'documents: [{ id: pl, among: [so-a] }]',
      ['among-without-each documents[1].among'],
    ],
    ['an appendix with it', 'documents: [{ id: pl, each: agency }]', ['each-appendix documents[1].each']],
    [
      'the word where there is no agency at hand',
      'findings: [{ id: tt-b, agency: each }]',
      ['each-outside findings[1].agency'],
    ],
    [
      'an inspection where agencies are gone over',
      'documents: [{ id: cong-van, subject: "kiểm tra ngày {{date \\"each\\"}}" }]',
      ['each-outside documents[0].subject'],
    ],
    [
      'a figure that somebody lacks',
      'documents: [{ id: cong-van, subject: "còn {{figure \\"ho-so.tre\\"}}" }]',
      ['figure-not-of-agency documents[0].subject'],
    ],
    [
      'a list of which nothing is left',
      'documents: [{ id: cong-van, requirements: [nv-2] }]',
      ['each-list-empty documents[0].requirements'],
    ],
    [
      'a list that says nothing to some',
      'documents: [{ id: cong-van, opening: [{ text: "Như sau:", findings: [tt-b] }] }]',
      ['each-list-blank documents[0].opening[0].findings'],
    ],
    [
      'a reference to what only another has',
      'findings: [{ id: tt-b, text: "Như {{ref \\"tt-a\\"}}." }]',
      ['reference-not-drawn documents[0]'],
    ],
    [
      'a sum that is not the agency’s own',
      'figures: [{ id: ho-so.dung, value: "111" }]',
      ['figure-parts figures[0].parts'],
    ],
  ])('%s is told with its place, once', (_name, fragment, expected) => {
    expect(told(fragment)).toEqual(expected);
  });

  it('names a few of those whom it concerns', () => {
    const { diagnostics } = read('documents: [{ id: cong-van, requirements: [nv-2] }]');
    expect(diagnostics.map(({ message }) => message)).toContain(
      'bản của “Sở Y tế”, “Ủy ban nhân dân xã An Bình”, “Ủy ban nhân dân xã Bình Minh” không có mục nào ở đây, mà phải có ít nhất một',
    );
  });
});

describe('a thousand agencies', () => {
  it('are read, checked and composed at a cost that grows with them, and each sees its own', () => {
    const ids = Array.from({ length: 1000 }, (_, index) => `dv-${index}`);
    const many = {
      ...base,
      agencies: [{ id: 'so', name: 'Sở Nội vụ' }, ...ids.map((id) => ({ id, name: `Đơn vị ${id}` }))],
      groups: [],
      figures: ids.map((agency, index) => ({
        id: 'ho-so.tong',
        agency,
        kind: 'count',
        value: `${index + 1}`,
      })),
      findings: ids.flatMap((agency) =>
        [1, 2, 3, 4, 5].map((nth) => ({
          id: `tt-${agency}-${nth}`,
          agency,
          text: `Tồn tại của {{agency "${agency}"}}.`,
        })),
      ),
      requirements: [{ id: 'nv-1', text: 'Khắc phục ngay.', reason: 'chung' }],
      remedies: ids.flatMap((lead) =>
        [1, 2, 3, 4, 5].map((nth) => ({
          id: `gp-${lead}-${nth}`,
          serves: [`tt-${lead}-${nth}`],
          lead,
          text: 'Mở lớp.',
        })),
      ),
    };
    const started = performance.now();
    const { facts } = readDossier('ho-so.json', JSON.stringify(many), kinds);
    if (facts === undefined) throw new Error('not read');
    const checked = performance.now();
    const plan = planDocuments(facts);
    const letters = plan.flatMap((planned) => composePlanned(planned, facts, kinds));
    // Reading of the text included; a quadratic walk would take minutes.
    expect(checked - started).toBeLessThan(30_000);
    expect(performance.now() - checked).toBeLessThan(10_000);
    expect(letters).toHaveLength(1000);
    const [last] = letters.slice(-1).map(({ document }) => plainLines(document).join('\n'));
    expect(last).toContain('tiếp nhận 1.000;');
    expect(last?.match(/Tồn tại của Đơn vị dv-999\./gu)).toHaveLength(10);
    expect(last).not.toContain('dv-998');
  });
});

import { describe, expect, it } from 'vitest';
import type { Table } from '../../src/document/blocks.ts';
import {
  officialDocumentSchema,
  type Appendix,
  type OfficialDocument,
} from '../../src/document/official-document.ts';
import { plainLines } from '../../src/document/plain-text.ts';
import { plain } from '../../src/document/run.ts';
import { directive, dossier, first, remediation, run } from './dossier.ts';

const letter = directive({ appendices: ['pl'], closing: ['Kèm theo {{appendix "pl"}}.'] });

const appendixOf = (document: OfficialDocument): Appendix | undefined =>
  document.form === 'full' ? document.appendices[0] : document.appendix;
const tableOf = (document: OfficialDocument): Table | undefined =>
  appendixOf(document)?.body.find((block) => block.kind === 'table');
/** The table as rows of cells, the paragraphs of a cell apart by a stroke. */
const cells = (document: OfficialDocument): string[][] =>
  tableOf(document)?.rows.map((row) => row.cells.map((cell) => cell.map(plain).join(' | '))) ?? [];

const remedies = [
  {
    id: 'gp-1',
    serves: ['tt-1'],
    text: 'Niêm yết lại.',
    lead: 'phong-a',
    support: ['phong-b', 'cac-phong'],
    product: 'bảng niêm yết',
    due: '2024-06-30',
    note: 'đang làm',
  },
  { id: 'gp-2', serves: ['tt-1'], text: 'Kiểm tra lại.', due: '2024-07' },
];

describe('the table of a phụ lục khắc phục', () => {
  it('is filled from the findings and their remedies', async () => {
    const document = await first(dossier([letter, remediation({ findings: ['tt-1'] })], { remedies }));
    expect(cells(document)).toEqual([
      [
        '1',
        'Chậm niêm yết thủ tục. | Bảng niêm yết còn thiếu.',
        'Niêm yết lại. | Chủ trì: Phòng Cải cách hành chính. | Phối hợp: Văn phòng Sở, các phòng thuộc Sở. | Sản phẩm: bảng niêm yết | Kiểm tra lại.',
        '30 tháng 6 năm 2024 | tháng 7 năm 2024',
        'đang làm',
      ],
    ]);
  });

  it('is half filled where findings have no remedy yet', async () => {
    const document = await first(dossier([letter, remediation({ findings: ['tt-2', 'tt-1'] })]));
    expect(cells(document)).toEqual([
      ['1', 'Chưa số hóa hồ sơ.', '', '', ''],
      ['2', 'Chậm niêm yết thủ tục. | Bảng niêm yết còn thiếu.', '', '', ''],
    ]);
  });

  it('has blank rows, numbered on from the filled ones', async () => {
    const document = await first(dossier([letter, remediation({ findings: ['tt-1'], blankRows: 3 })]));
    expect(cells(document).map(([number]) => number)).toEqual(['1', '2', '3', '4']);
    expect(tableOf(document)?.rows.slice(1)).toEqual(
      ['2', '3', '4'].map((text) => ({ cells: [[[{ text }]], [], [], [], []] })),
    );
  });

  it('is blank altogether where nothing is known', async () => {
    const none = await first(dossier([letter, remediation()]));
    expect(tableOf(none)?.rows).toEqual([]);
    const blank = await first(dossier([letter, remediation({ blankRows: 200 })]));
    expect(tableOf(blank)?.rows).toHaveLength(200);
    expect(tableOf(blank)?.rows.every((row) => row.cells.slice(1).every((cell) => cell.length === 0))).toBe(
      true,
    );
  });

  it('bounds its blank rows', async () => {
    expect((await run(dossier([letter, remediation({ blankRows: 201 })]))).rules).toEqual(['bad-count']);
  });

  it('has five columns, whose titles the dossier may change', async () => {
    const titles = async (changes: object): Promise<string[] | undefined> =>
      tableOf(await first(dossier([letter, remediation({ ...changes })])))?.columns.map(({ title }) =>
        plain(title),
      );
    const usual = ['TT', 'Tồn tại, hạn chế', 'Giải pháp khắc phục', 'Thời gian hoàn thành', 'Ghi chú'];
    expect(await titles({})).toEqual(usual);
    expect(await titles({ columns: { due: 'Hạn', note: 'Kết quả' } })).toEqual([
      ...usual.slice(0, 3),
      'Hạn',
      'Kết quả',
    ]);
  });

  it('names the criteria that cost points where a shortcoming cost any', async () => {
    const document = await first(
      dossier([letter, remediation()], {
        findings: [
          { id: 'tt-1', text: 'Chậm niêm yết thủ tục.', pointsLost: 0.5 },
          { id: 'tt-2', text: 'Chưa số hóa hồ sơ.' },
        ],
      }),
    );
    expect(plain(tableOf(document)?.columns[1]?.title ?? [])).toBe('Tồn tại, hạn chế; tiêu chí bị trừ điểm');
  });

  it.each([
    ['long', '2024-06-30', '30 tháng 6 năm 2024'],
    ['long', '2024-02', 'tháng 02 năm 2024'],
    ['long', '2024', 'năm 2024'],
    ['slash', '2024-06-30', '30/6/2024'],
    ['slash', '2024-07', '7/2024'],
    ['slash', '2024', '2024'],
  ])('prints a deadline as exactly as it is known, %s: %s', async (dates, due, printed) => {
    const remedy = { id: 'gp-1', serves: ['tt-1'], due };
    const document = await first(
      dossier([letter, remediation({ findings: ['tt-1'] })], { remedies: [remedy], house: { dates } }),
    );
    expect(cells(document)[0]?.[3]).toBe(printed);
  });
});

describe('a phụ lục khắc phục of a letter', () => {
  it('stands in the letter, says what it goes with, and makes no file of its own', async () => {
    const { documents, diagnostics } = await run(dossier([letter, remediation({ findings: ['tt-1'] })]));
    expect(diagnostics).toEqual([]);
    expect(documents.map(({ id }) => id)).toEqual(['cv']);
    const lines = documents.flatMap(({ document }) => plainLines(document));
    const start = lines.indexOf('Phụ lục');
    expect(lines.slice(start, start + 3)).toEqual([
      'Phụ lục',
      'Tồn tại và giải pháp',
      '(Kèm theo Công văn số        /SNV-VP ngày 10 tháng 4 năm 2024 của Sở Nội vụ)',
    ]);
    expect(lines).toContain('Kèm theo Phụ lục./.');
  });

  it('stands upright unless it is told to lie', async () => {
    const orientation = async (changes: object) =>
      appendixOf(await first(dossier([letter, remediation({ ...changes })])))?.orientation;
    expect(await orientation({})).toBe('portrait');
    expect(await orientation({ orientation: 'landscape' })).toBe('landscape');
  });

  it('in a file of its own is a document after the letter, by its own id', async () => {
    const { documents } = await run(dossier([letter, remediation({ file: 'own' })]));
    expect(documents.map(({ id, document }) => [id, document.form])).toEqual([
      ['cv', 'full'],
      ['pl', 'appendix'],
    ]);
    for (const { document } of documents) expect(officialDocumentSchema.parse(document)).toEqual(document);
  });

  it('is one of several by its Roman number, or by the house’s own', async () => {
    const two = directive({
      appendices: ['pl-2', 'pl'],
      closing: ['Kèm {{appendix "pl-2"}} và {{appendix "pl"}}.'],
    });
    const all = [two, remediation({ file: 'own' }), remediation({ id: 'pl-2' })];
    const roman = await run(dossier(all));
    expect(roman.documents.flatMap(({ document }) => plainLines(document))).toContain(
      'Kèm Phụ lục I và Phụ lục II./.',
    );
    const house = { appendixLabel: { style: 'arabic', decidedBy: 'Giám đốc', reason: 'thói quen' } };
    const arabic = await run(dossier(all, { house }));
    expect(arabic.rules).toEqual(['deviation']);
    expect(arabic.documents.flatMap(({ document }) => plainLines(document))).toContain(
      'Kèm Phụ lục 01 và Phụ lục 02./.',
    );
    expect(arabic.documents.map(({ id, document }) => [id, plainLines(document)[0]])).toContainEqual([
      'pl',
      'Phụ lục 02',
    ]);
  });
});

describe('a phụ lục khắc phục alone', () => {
  it('names the act that it goes with', async () => {
    const { documents, diagnostics } = await run(
      dossier([remediation({ attachedTo: 'cv-05', findings: ['tt-1'] })]),
    );
    expect(diagnostics).toEqual([]);
    expect(documents.map(({ id }) => id)).toEqual(['pl']);
    const [made] = documents;
    expect(officialDocumentSchema.parse(made?.document)).toEqual(made?.document);
    expect(made && plainLines(made.document).slice(0, 3)).toEqual([
      'Phụ lục',
      'Tồn tại và giải pháp',
      '(Kèm theo Công văn số 05/SNV-VP ngày 10 tháng 4 năm 2024 của Sở Nội vụ)',
    ]);
  });

  it('is on paper unless it is electronic, and always in a file of its own', async () => {
    const alone = (changes: object) => first(dossier([remediation({ attachedTo: 'cv-05', ...changes })]));
    expect(await alone({})).toMatchObject({ medium: 'paper', stage: 'issued', appendix: { file: 'own' } });
    expect(await alone({ medium: 'electronic', file: 'same' })).toMatchObject({
      medium: 'electronic',
      appendix: { file: 'own' },
    });
  });

  it('is a draft while its act has no number', async () => {
    const citations = [{ id: 'cv-05', type: 'Công văn', symbol: 'SNV-VP', issuer: 'so' }];
    const document = await first(dossier([remediation({ attachedTo: 'cv-05' })], { citations }));
    expect(document.stage).toBe('draft');
    expect(plainLines(document)[2]).toBe(
      '(Kèm theo Công văn số        /SNV-VP ngày     tháng     năm          của Sở Nội vụ)',
    );
  });

  it('has the house’s number', async () => {
    const house = { appendixLabel: { style: 'arabic', decidedBy: 'Giám đốc', reason: 'thói quen' } };
    const document = await first(dossier([remediation({ attachedTo: 'cv-05' })], { house }));
    expect(plainLines(document)[0]).toBe('Phụ lục 01');
  });

  it('is refused where it goes with nothing', async () => {
    const { rules, documents } = await run(dossier([remediation()]));
    expect(rules).toEqual(['appendix-unattached']);
    expect(documents).toEqual([]);
  });

  it('is refused where its act lacks what the attached line says of it', async () => {
    const citations = [
      { id: 'khong-ten', type: 'Công văn', symbol: 'SNV-VP' },
      { id: 'luat', form: 'law', name: 'Luật Lưu trữ' },
    ];
    const keys = async (attachedTo: string): Promise<string[]> =>
      (await run(dossier([remediation({ attachedTo })], { citations }))).diagnostics
        .filter(({ severity }) => severity === 'error')
        .map(({ message }) => message);
    expect(await keys('khong-ten')).toEqual(['văn bản viện dẫn thiếu khóa “issuer”']);
    expect(await keys('luat')).toHaveLength(3);
  });

  it('is left to the letter where a letter carries it', async () => {
    const { documents } = await run(dossier([letter, remediation({ attachedTo: 'cv-05' })]));
    expect(documents.map(({ id }) => id)).toEqual(['cv']);
  });
});

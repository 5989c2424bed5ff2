import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { officialDocumentSchema } from '../../src/document/official-document.ts';
import { plainLines } from '../../src/document/plain-text.ts';
import { reformFieldIds, reformFieldsOf } from '../../src/dossier/reform-fields.ts';
import { dossier, first, run } from './dossier.ts';

type Parts = Readonly<Record<string, unknown>>;

/** A báo cáo, changed where a test needs. */
const report = (changes: Parts = {}): Parts => ({
  id: 'bc',
  kind: 'progressReport',
  issuer: 'so',
  symbol: 'BC-SNV',
  place: 'Sông Lam',
  date: '2024-06-20',
  period: '6-thang',
  year: 'nam',
  results: ['kq-1'],
  signature: { person: 'giam-doc' },
  ...changes,
});

const figures = [
  { id: 'nam', kind: 'year', value: '2024' },
  { id: 'giao', kind: 'count', value: '24', unit: 'nhiệm vụ' },
  { id: 'xong', kind: 'count', value: '07', unit: 'nhiệm vụ' },
  { id: 'dang', kind: 'count', value: '17', unit: 'nhiệm vụ' },
  { id: 'tre', kind: 'count', value: '02', unit: 'nhiệm vụ' },
];
const results = [
  { id: 'kq-1', field: 'the-che', text: 'Đã rà soát văn bản.' },
  { id: 'kq-2', field: 'chinh-quyen-so', text: 'Đã ký số:', items: ['ở văn phòng;', 'ở các phòng.'] },
  { id: 'kq-3', field: 'chi-dao-dieu-hanh', text: 'Đã ban hành {{cite "cv-05"}}.' },
  { id: 'kq-4', field: 'the-che', text: 'Đã khảo sát.' },
  { id: 'kq-cu', field: 'doi-ngu', text: 'Đã tinh giản biên chế.' },
  { id: 'kq-khong', text: 'Chưa xếp lĩnh vực.' },
];
const wholeDossier = (changes: Parts = {}, parts: Parts = {}): Parts =>
  dossier([report(changes)], { figures, results, ...parts });

const linesOf = async (changes: Parts = {}, parts: Parts = {}): Promise<string[]> =>
  plainLines(await first(wholeDossier(changes, parts)));
/** The lines of the body, from the sentence that opens the report to the signature. */
const bodyOf = async (changes: Parts = {}, parts: Parts = {}): Promise<string[]> => {
  const lines = await linesOf(changes, parts);
  return lines.slice(lines.findIndex((line) => line.endsWith('như sau:')) + 1, lines.indexOf('GIÁM ĐỐC'));
};
const rulesOf = async (changes: Parts = {}, parts: Parts = {}): Promise<string[]> => [
  ...(await run(wholeDossier(changes, parts))).rules,
];

describe('the reform fields of a year', () => {
  const idsOf = (year: number): string[] => reformFieldsOf(year).map(({ id }) => id);

  it('are those of its programme, with steering beside both', () => {
    expect(idsOf(2020)).toEqual([
      'chi-dao-dieu-hanh',
      'the-che',
      'thu-tuc-hanh-chinh',
      'to-chuc-bo-may',
      'doi-ngu',
      'tai-chinh-cong',
      'hien-dai-hoa',
    ]);
    expect(idsOf(2021)).toEqual([
      'chi-dao-dieu-hanh',
      'the-che',
      'thu-tuc-hanh-chinh',
      'to-chuc-bo-may',
      'che-do-cong-vu',
      'tai-chinh-cong',
      'chinh-quyen-so',
    ]);
  });

  it('are none before the first programme and after the last', () => {
    expect(idsOf(2010)).toEqual([]);
    expect(idsOf(2011)).not.toEqual([]);
    expect(idsOf(2030)).not.toEqual([]);
    expect(idsOf(2031)).toEqual([]);
  });

  it('leave no field without a year', () => {
    expect(new Set([...idsOf(2011), ...idsOf(2030)])).toEqual(new Set(reformFieldIds));
  });
});

describe('the results of a báo cáo', () => {
  it('stand under the fields of its year, in the order of the programme, then of the document', async () => {
    expect(await bodyOf({ results: ['kq-4', 'kq-2', 'kq-1', 'kq-3'] })).toEqual([
      'I. Kết quả thực hiện',
      '1. Công tác chỉ đạo, điều hành cải cách hành chính',
      'Đã ban hành Công văn số 5/SNV-VP ngày 10 tháng 4 năm 2024 của Sở Nội vụ.',
      '2. Cải cách thể chế',
      'Đã khảo sát.',
      'Đã rà soát văn bản.',
      '3. Xây dựng và phát triển chính quyền điện tử, chính quyền số',
      'Đã ký số:',
      '- ở văn phòng;',
      '- ở các phòng.',
      'Trên đây là báo cáo công tác cải cách hành chính 6 tháng đầu năm 2024 của Sở Nội vụ./.',
    ]);
  });

  it('say nothing of a field without results unless its phrase is asked for', async () => {
    const titles = (lines: readonly string[]): string[] => lines.filter((line) => /^\d\. /u.test(line));
    expect(titles(await bodyOf())).toEqual(['1. Cải cách thể chế']);
    expect(titles(await bodyOf({ emptyFields: 'omit' }))).toEqual(['1. Cải cách thể chế']);
    const all = await bodyOf({ emptyFields: 'phrase' });
    expect(titles(all)).toHaveLength(reformFieldsOf(2024).length);
    expect(all.filter((line) => line === 'Không có nội dung báo cáo trong kỳ.')).toHaveLength(
      reformFieldsOf(2024).length - 1,
    );
    expect(all[all.indexOf('2. Cải cách thể chế') + 1]).toBe('Đã rà soát văn bản.');
  });

  it('must have a field, and one of its year', async () => {
    expect(await rulesOf({ results: ['kq-1', 'kq-khong'] })).toContain('result-without-field');
    expect(await rulesOf({ results: ['kq-cu'] })).toContain('field-not-of-year');
    const before = [{ id: 'nam', kind: 'year', value: '2019' }];
    expect(await rulesOf({ results: ['kq-cu'] }, { figures: before })).not.toContain('field-not-of-year');
    const { diagnostics } = await run(wholeDossier({ results: ['kq-cu'] }));
    expect(diagnostics.find(({ rule }) => rule === 'field-not-of-year')).toMatchObject({
      where: { path: 'documents[0].results[0]' },
    });
  });
});

describe('the period of a báo cáo', () => {
  it.each([
    [{ period: 'quy', quarter: 'II' }, 'Công tác cải cách hành chính quý II năm 2024'],
    [{ period: '6-thang' }, 'Công tác cải cách hành chính 6 tháng đầu năm 2024'],
    [{ period: 'nam' }, 'Công tác cải cách hành chính năm 2024'],
    [{ subject: 'Kết quả năm {{figure "nam"}}' }, 'Kết quả năm 2024'],
  ])('is said in its subject: %j', async (changes, subject) => {
    const lines = await linesOf(changes);
    expect(lines[lines.indexOf('BÁO CÁO') + 1]).toBe(subject);
  });

  it.each([
    [{ period: 'quy' }, 'required'],
    [{ period: 'nam', quarter: 'II' }, 'quarter-unasked'],
    [{ period: 'quy', quarter: '2' }, 'bad-choice'],
    [{ period: 'thang' }, 'bad-choice'],
    [{ year: 'xong' }, 'figure-not-year'],
  ])('must be whole: %j', async (changes, rule) => {
    expect(await rulesOf(changes)).toContain(rule);
  });
});

describe('what follows the results', () => {
  it('is the plan compared, difficulties, tasks, proposals, each a section where it is given', async () => {
    const requirements = [
      { id: 'nv-1', text: 'Làm nốt việc còn lại.', answers: ['tt-1', 'tt-2'], due: '2024-12-31' },
      { id: 'kn-1', text: 'Đề nghị bố trí kinh phí.', reason: 'kinh phí chưa đủ' },
    ];
    const body = await bodyOf(
      {
        comparison: {
          plan: 'cv-05',
          planned: 'giao',
          done: 'xong',
          doing: 'dang',
          late: 'tre',
          text: ['Nhìn chung đúng tiến độ.'],
        },
        findings: ['tt-2', 'tt-1'],
        requirements: ['nv-1'],
        proposals: ['kn-1'],
        closing: ['Báo cáo để theo dõi.'],
      },
      { requirements },
    );
    expect(body.slice(body.indexOf('II. So sánh với kế hoạch'))).toEqual([
      'II. So sánh với kế hoạch',
      'So với Công văn số 5/SNV-VP ngày 10 tháng 4 năm 2024 của Sở Nội vụ, tính đến thời điểm báo cáo, Sở Nội vụ được giao 24 nhiệm vụ, đã hoàn thành 07 nhiệm vụ, đang triển khai 17 nhiệm vụ, để quá hạn 02 nhiệm vụ.',
      'Nhìn chung đúng tiến độ.',
      'III. Khó khăn, tồn tại, hạn chế',
      '- Chưa số hóa hồ sơ.',
      '- Chậm niêm yết thủ tục.',
      'IV. Nhiệm vụ kỳ tới',
      '1. Làm nốt việc còn lại. Hoàn thành trước ngày 31 tháng 12 năm 2024.',
      'V. Kiến nghị, đề xuất',
      '1. Đề nghị bố trí kinh phí.',
      'Báo cáo để theo dõi./.',
    ]);
  });

  it('compares without a plan too, and only by the figures given', async () => {
    const body = await bodyOf({ comparison: { done: 'xong' } });
    expect(body).toContain('Tính đến thời điểm báo cáo, Sở Nội vụ đã hoàn thành 07 nhiệm vụ.');
  });

  it('has no deadline before the day of the report', async () => {
    const requirements = [{ id: 'nv-1', text: 'Làm nốt.', answers: ['tt-1', 'tt-2'], due: '2024-06-19' }];
    const asked = { requirements: ['nv-1'] };
    expect(await rulesOf(asked, { requirements })).toContain('due-before-issue');
    expect(await rulesOf({ ...asked, date: '2024-06' }, { requirements })).not.toContain('due-before-issue');
  });
});

describe('who a báo cáo goes to', () => {
  it('is addressed where it goes upward: Kính gửi, then “Như trên”', async () => {
    const lines = await linesOf({ addressees: ['tinh'], recipients: ['cac-phong'] });
    expect(lines).toContain('Kính gửi:');
    expect(lines.slice(lines.indexOf('Nơi nhận:'))).toEqual([
      'Nơi nhận:',
      'Như trên',
      'Các phòng thuộc Sở',
      'Lưu: VT',
    ]);
    expect(lines).toContain(
      'Trên đây là báo cáo công tác cải cách hành chính 6 tháng đầu năm 2024 của Sở Nội vụ, kính gửi Ủy ban nhân dân tỉnh Sông Lam./.',
    );
  });

  it('else it has neither, and one that goes to nobody is told of', async () => {
    const lines = await linesOf();
    expect(await rulesOf()).toContain('goes-to-nobody');
    expect(await rulesOf({ recipients: ['cac-phong'] })).not.toContain('goes-to-nobody');
    expect(await rulesOf({ addressees: ['tinh'] })).not.toContain('goes-to-nobody');
    expect(lines).not.toContain('Kính gửi:');
    expect(lines).not.toContain('Như trên');
  });

  it('prints a signer whose post is not known by the name alone', async () => {
    const people = [{ id: 'giam-doc', name: 'Hoàng Bến' }];
    const lines = await linesOf({}, { people });
    expect(lines).not.toContain('GIÁM ĐỐC');
    expect(lines).toContain('Hoàng Bến');
  });
});

describe('a composed báo cáo', () => {
  it('is a lawful value of the waist', async () => {
    const document = await first(wholeDossier({ addressees: ['tinh'], emptyFields: 'phrase' }));
    expect(officialDocumentSchema.parse(document)).toEqual(document);
    expect(document).toMatchObject({ typeName: 'BÁO CÁO', symbol: 'BC-SNV' });
  });

  it('is one whatever its spec says, and prints each result once, and a section for each part given', async () => {
    const some = <T extends string>(...ids: T[]) =>
      fc.option(fc.subarray(ids, { minLength: 1 }), { nil: undefined });
    const figureOrNone = (id: string) => fc.option(fc.constant(id), { nil: undefined });
    const spec = fc.record({
      when: fc.constantFrom({ period: 'quy', quarter: 'IV' }, { period: '6-thang' }, { period: 'nam' }),
      results: fc.shuffledSubarray(['kq-1', 'kq-2', 'kq-3', 'kq-4'], { minLength: 1 }),
      emptyFields: fc.constantFrom(undefined, 'omit', 'phrase'),
      comparison: fc.option(
        fc.record({
          plan: figureOrNone('cv-05'),
          planned: figureOrNone('giao'),
          done: fc.constant('xong'),
          doing: figureOrNone('dang'),
          late: figureOrNone('tre'),
          text: fc.option(fc.constant(['Nhìn chung đúng tiến độ.']), { nil: undefined }),
        }),
        { nil: undefined },
      ),
      findings: some('tt-1', 'tt-2'),
      requirements: some('nv-1'),
      proposals: some('kn-1'),
      opening: fc.option(fc.constant(['Thực hiện kế hoạch.']), { nil: undefined }),
      closing: fc.option(fc.constant(['Báo cáo để theo dõi.']), { nil: undefined }),
      subject: fc.option(fc.constant('Kết quả công tác'), { nil: undefined }),
      addressees: some('tinh'),
      recipients: some('cac-phong'),
    });
    const requirements = [
      { id: 'nv-1', text: 'Làm nốt.', answers: ['tt-1', 'tt-2'] },
      { id: 'kn-1', title: 'Kinh phí', reason: 'chưa đủ', children: [{ id: 'kn-1a', text: 'Bổ sung.' }] },
    ];
    await fc.assert(
      fc.asyncProperty(spec, async ({ when, ...rest }) => {
        const document = await first(wholeDossier({ ...when, ...rest }, { requirements }));
        expect(officialDocumentSchema.parse(document)).toEqual(document);
        const lines = plainLines(document);
        for (const { id, text } of results.filter(({ text }) => !text.includes('{{')))
          expect(lines.filter((line) => line === text)).toHaveLength(rest.results.includes(id) ? 1 : 0);
        const given = [rest.comparison, rest.findings, rest.requirements, rest.proposals];
        expect(lines.filter((line) => /^[IVX]+\. /u.test(line))).toHaveLength(
          1 + given.filter((part) => part !== undefined).length,
        );
        expect(lines.includes('Như trên')).toBe(rest.addressees !== undefined);
        expect(lines.filter((line) => line.endsWith('./.'))).toHaveLength(1);
      }),
      { numRuns: 60 },
    );
  });

  it('mentions the appendices that it brings', async () => {
    const attached = [
      report({ appendices: ['pl'] }),
      { id: 'pl', kind: 'remediationAppendix', title: 'Tồn tại' },
    ];
    const { rules } = await run(dossier(attached, { figures, results }));
    expect(rules).toContain('appendix-unmentioned');
    const said = [
      report({ appendices: ['pl'], opening: ['Kèm theo {{appendix "pl"}}.'] }),
      attached[1] ?? {},
    ];
    expect((await run(dossier(said, { figures, results }))).rules).not.toContain('appendix-unmentioned');
  });

  it('must carry the symbol of its type', async () => {
    expect(await rulesOf({ symbol: 'SNV-VP' })).toContain('symbol-type');
  });
});

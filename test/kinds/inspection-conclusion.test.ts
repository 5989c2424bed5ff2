import { describe, expect, it } from 'vitest';
import { officialDocumentSchema } from '../../src/document/official-document.ts';
import { plainLines } from '../../src/document/plain-text.ts';
import { plain } from '../../src/document/run.ts';
import { remediation } from './dossier.ts';
import {
  bodyOf,
  conclusion,
  drawn,
  faultsOf,
  inspection,
  letter,
  linesOf,
  room,
  rulesOf,
  specialised,
  subjectOf,
  whole,
  type Parts,
} from './inspection-dossier.ts';

describe('a notice of the result of a CCHC inspection', () => {
  it('tells who came, when and how, the results by field, the shortcomings, and what is asked for', async () => {
    expect(await bodyOf(whole([conclusion()]))).toEqual([
      'Ngày 19 tháng 6 năm 2020, Đoàn kiểm tra do đồng chí Lê Thác, Phó Giám đốc Sở Nội vụ, làm Trưởng đoàn, đã kiểm tra đột xuất công tác cải cách hành chính năm 2020 tại Phòng Cải cách hành chính.',
      'Sở Nội vụ thông báo kết quả kiểm tra như sau:',
      'I. Kết quả đạt được',
      '- Đã nỗ lực chung.',
      '1. Cải cách thể chế',
      '- Đã rà soát văn bản:',
      '+ một quyết định.',
      '2. Hiện đại hóa hành chính',
      '- Đã ký số.',
      'II. Tồn tại, hạn chế',
      '1. Chậm niêm yết.',
      '- Có ba thủ tục.',
      '- Quy định đối chiếu: Nghị định số 61/2018/NĐ-CP ngày 23 tháng 4 năm 2018.',
      '2. Chưa số hóa hồ sơ theo Nghị định số 61/2018/NĐ-CP.',
      'III. Kiến nghị',
      'Từ kết quả kiểm tra, Đoàn kiểm tra kiến nghị Phòng Cải cách hành chính thực hiện các nội dung sau:',
      '1. Niêm yết đủ thủ tục (khắc phục tồn tại nêu tại khoản 1 Mục II, khoản 2 Mục II).',
      'Trên đây là thông báo kết quả kiểm tra; đề nghị Phòng Cải cách hành chính nghiêm túc thực hiện./.',
    ]);
  });

  it('is a THÔNG BÁO without Kính gửi, and so without “Như trên”', async () => {
    const document = await drawn(whole([conclusion()]));
    expect(document.typeName).toBe('THÔNG BÁO');
    expect(document.addressees).toBeUndefined();
    expect(document.recipients?.items.map(plain)).toEqual(['Phòng Cải cách hành chính']);
    expect(officialDocumentSchema.parse(document)).toEqual(document);
    expect(await rulesOf(whole([conclusion({ addressees: ['phong-a'] })]))).toEqual([
      'addressees-not-for-type',
    ]);
  });

  it.each([
    [
      { mode: 'planned' },
      'Kết quả kiểm tra theo kế hoạch đối với công tác cải cách hành chính năm 2020 tại ',
    ],
    [{ matter: 'việc tiếp công dân' }, 'Kết quả kiểm tra đột xuất việc tiếp công dân tại '],
    [{ mode: undefined, date: undefined }, 'Kết quả kiểm tra công tác cải cách hành chính tại '],
  ])('words its subject after the inspection: %j', async (changes, subject) => {
    expect(await subjectOf(whole([conclusion()], { inspections: [inspection(changes)] }))).toBe(
      `${subject}Phòng Cải cách hành chính`,
    );
  });

  it.each([
    [{ date: '2020-02', leader: undefined }, 'Tháng 02 năm 2020, Đoàn kiểm tra đã kiểm tra đột xuất '],
    [{ date: '2020', leader: undefined }, 'Năm 2020, Đoàn kiểm tra đã kiểm tra đột xuất '],
    [{ date: undefined, leader: undefined }, 'Đoàn kiểm tra đã kiểm tra đột xuất '],
    [
      { bases: ['qd', 'kh'], leader: undefined, date: '2020' },
      'Thực hiện Quyết định số 7/QĐ-SNV ngày 02 tháng 3 năm 2026; Kế hoạch số 8/KH-ĐKT ngày 05 tháng 3 năm 2026, năm 2020, Đoàn kiểm tra đã ',
    ],
    [{ team: 'phong-b', date: undefined, leader: undefined }, 'Văn phòng Sở đã kiểm tra đột xuất '],
  ])('opens with what is known: %j', async (changes, start) => {
    const [opening] = await bodyOf(whole([conclusion()], { inspections: [inspection(changes)] }));
    expect(opening?.startsWith(start)).toBe(true);
  });

  it('names the members and the period', async () => {
    const inspections = [inspection({ members: ['uy-vien', 'giam-doc'], period: 'năm 2019' })];
    const [opening] = await bodyOf(whole([conclusion()], { inspections }));
    expect(opening).toContain(
      'Thành viên của Đoàn: đồng chí Đỗ Ghềnh, Chuyên viên; đồng chí Hoàng Bến, Giám đốc. Thời kỳ kiểm tra: năm 2019.',
    );
  });

  it('leaves out a part that has nothing', async () => {
    const body = await bodyOf(whole([conclusion({ results: [] })]));
    expect(body.filter((line) => /^I+\. /u.test(line))).toEqual(['I. Tồn tại, hạn chế', 'II. Kiến nghị']);
    expect(body).toContain(
      '1. Niêm yết đủ thủ tục (khắc phục tồn tại nêu tại khoản 1 Mục I, khoản 2 Mục I).',
    );
  });

  it('names no shortcoming where it is told not to, and none that it does not print', async () => {
    const said = async (changes: Parts): Promise<string | undefined> =>
      (await bodyOf(whole([conclusion(changes)]))).find((line) => line.startsWith('1. Niêm'));
    expect(await said({ nameFindings: 'no' })).toBe('1. Niêm yết đủ thủ tục.');
    expect(await said({ findings: ['tt-2'] })).toBe(
      '1. Niêm yết đủ thủ tục (khắc phục tồn tại nêu tại khoản 1 Mục II).',
    );
  });

  it('says by when to report, and who follows up', async () => {
    const body = await bodyOf(
      whole([conclusion({ reportBy: '2020-08-31', followUp: 'phong-b' })], { house: { dates: 'slash' } }),
    );
    expect(body.slice(-3, -1)).toEqual([
      'Đề nghị Phòng Cải cách hành chính báo cáo kết quả thực hiện bằng văn bản, gửi Văn phòng Sở trước ngày 31/8/2020.',
      'Giao Văn phòng Sở theo dõi, đôn đốc việc thực hiện Thông báo này.',
    ]);
  });

  it('has words of its own where the dossier gives them', async () => {
    const data = whole([
      conclusion({
        subject: 'Kết quả riêng',
        opening: ['Đoàn có mặt đúng giờ.'],
        resultsLead: 'Nổi bật là:',
        findingsLead: 'Còn những tồn tại:',
        command: 'Sở đề nghị:',
        closing: ['Thông báo để biết.'],
      }),
    ]);
    const body = await bodyOf(data);
    expect(await subjectOf(data)).toBe('Kết quả riêng');
    for (const line of ['Đoàn có mặt đúng giờ.', 'Nổi bật là:', 'Còn những tồn tại:', 'Sở đề nghị:'])
      expect(body).toContain(line);
    expect(body.at(-1)).toBe('Thông báo để biết./.');
  });

  it('has the agency’s own type and symbol where that is the setting', async () => {
    const document = await drawn(whole([conclusion({ typeName: 'kết luận', symbol: 'KL-SNV' })]));
    expect([document.typeName, document.symbol]).toEqual(['KẾT LUẬN', 'KL-SNV']);
    expect(await rulesOf(whole([conclusion({ symbol: 'KL-SNV' })]))).toEqual(['symbol-type']);
  });
});

describe('the closing remarks of a session', () => {
  it('are the conclusion of whoever led it, signed by order by the head of the office', async () => {
    const people = [
      { id: 'giam-doc', name: 'Hoàng Bến', post: 'Chánh Văn phòng' },
      { id: 'truong-doan', name: 'Lê Thác', post: 'Phó Giám đốc', agency: 'so' },
    ];
    const signature = { authority: [{ prefix: 'TL', holder: 'Giám đốc' }], person: 'giam-doc' };
    const lines = await linesOf(whole([conclusion({ form: 'remarks', signature })], { people }));
    expect(lines.slice(lines.indexOf('THÔNG BÁO')).slice(0, 2)).toEqual([
      'THÔNG BÁO',
      'Kết luận của đồng chí Lê Thác, Phó Giám đốc Sở Nội vụ tại buổi kiểm tra đột xuất công tác cải cách hành chính năm 2020 tại Phòng Cải cách hành chính',
    ]);
    expect(lines).toContain(
      'Sau khi nghe báo cáo và ý kiến của các đại biểu dự họp, đồng chí Lê Thác, Phó Giám đốc Sở Nội vụ, kết luận như sau:',
    );
    expect(lines).toContain('TL. GIÁM ĐỐC');
    expect(lines).toContain('CHÁNH VĂN PHÒNG');
  });

  it('may be those of another than the leader', async () => {
    expect(await subjectOf(whole([conclusion({ form: 'remarks', speaker: 'uy-vien' })]))).toMatch(
      /^Kết luận của đồng chí Đỗ Ghềnh, Chuyên viên tại buổi kiểm tra /u,
    );
  });
});

describe('a specialised inspection', () => {
  const inspections = [specialised];
  const results: Parts[] = [];

  it('ends in a letter to the agency inspected, with its chain of acts as the basis', async () => {
    const document = await drawn(whole([letter()], { inspections, results }));
    expect(document.typeName).toBeUndefined();
    expect(document.addressees?.items.map(plain)).toEqual(['Phòng Cải cách hành chính']);
    const lines = plainLines(document);
    expect(lines).toContain(
      'V/v yêu cầu chấn chỉnh, khắc phục tồn tại, hạn chế qua kiểm tra việc chấp hành pháp luật chuyên ngành năm 2026',
    );
    const opening = lines.find((line) => line.startsWith('Căn cứ '));
    const places = ['7/QĐ-SNV', '8/KH-ĐKT', '9/BB-ĐKT', '10/BC-ĐKT'].map(
      (act) => opening?.indexOf(act) ?? -1,
    );
    expect(places.every((place) => place > 0)).toBe(true);
    expect([...places].sort((a, b) => a - b)).toEqual(places);
    expect(lines).toContain('II. Yêu cầu chấn chỉnh, khắc phục');
    expect(await rulesOf(whole([letter()], { inspections, results }))).toEqual([]);
  });

  it('tells of the visit first, and then asks on its bases', async () => {
    const [visit, demand] = await bodyOf(whole([letter()], { inspections, results }));
    expect(visit).toMatch(/^Ngày 20 tháng 3 năm 2026, Đoàn kiểm tra do .* tại Phòng Cải cách hành chính\.$/u);
    expect(demand).toMatch(
      /^Căn cứ .*, Sở Nội vụ thông báo kết quả kiểm tra và yêu cầu Phòng Cải cách hành chính chấn chỉnh, khắc phục như sau:$/u,
    );
    const bare = inspection({ regime: 'kiem-tra-chuyen-nganh', date: '2026-03-20' });
    const [, without] = await bodyOf(whole([letter()], { inspections: [bare], results }));
    expect(without).toMatch(/^Trên cơ sở kết quả kiểm tra, Sở Nội vụ thông báo /u);
  });

  it('names its bases in the remarks of a session too', async () => {
    const remarks = conclusion({ form: 'remarks', date: '2026-04-10' });
    const [opening] = await bodyOf(whole([remarks], { inspections, results }));
    expect(opening).toMatch(
      /^Căn cứ Quyết định số 7\/QĐ-SNV .*, ngày 20 tháng 3 năm 2026, Đoàn kiểm tra do /u,
    );
  });

  it('misses the acts that its chain lacks', async () => {
    const short = inspection({ regime: 'kiem-tra-chuyen-nganh', date: '2026-03-20', bases: ['kh', 'bb'] });
    const diagnostics = await faultsOf(whole([letter()], { inspections: [short], results }));
    expect(diagnostics.map(({ rule }) => rule)).toEqual(['chain-incomplete']);
    expect(diagnostics[0]?.message).toContain('Quyết định, Báo cáo');
  });

  it('may be addressed to others, and may be an issue of the agency’s own type', async () => {
    const other = await drawn(whole([letter({ addressees: ['phong-b'] })], { inspections, results }));
    expect(other.addressees?.items.map(plain)).toEqual(['Văn phòng Sở']);
    const own = await drawn(
      whole([letter({ typeName: 'Kết luận', symbol: 'KL-SNV' })], { inspections, results }),
    );
    expect([own.typeName, own.addressees]).toEqual(['KẾT LUẬN', undefined]);
  });
});

describe('a supervision', () => {
  it('says giám sát throughout, never kiểm tra', async () => {
    const inspections = [inspection({ regime: 'giam-sat', period: 'năm 2019' })];
    const document = await drawn(whole([conclusion()], { inspections }));
    const text = plainLines(document).join('\n');
    expect(document.typeName).toBe('THÔNG BÁO');
    expect(text).toContain('Kết quả giám sát đột xuất việc thực hiện công tác cải cách hành chính năm 2020');
    expect(text).toContain('Đoàn giám sát do đồng chí Lê Thác');
    expect(text).toContain('Thời kỳ giám sát: năm 2019.');
    expect(text.toLowerCase()).not.toContain('kiểm tra');
  });
});

describe('the table of rooms', () => {
  const broken = [room('a', '5', '01', '02'), room('b', '7', '01', '02'), room('c', '2', '01', '0')];

  it('names the rooms whose heads and deputies are not fewer than the others, and only those', async () => {
    const body = await bodyOf(whole([conclusion()], { staffing: broken }));
    const sentence = body.find((line) => line.startsWith('Nơi có số lượng'));
    expect(sentence).toContain('Phòng A; Phòng C;');
    expect(sentence).not.toContain('Phòng B');
  });

  it('counts the staff without a post', async () => {
    const body = await bodyOf(whole([conclusion()], { staffing: broken }));
    const at = body.indexOf('Không giữ chức vụ');
    expect(body.slice(at + 1, at + 13)).toEqual(
      [
        ['1', 'Phòng A', '5', '01', '02', '02'],
        ['2', 'Phòng B', '7', '01', '02', '04'],
      ].flat(),
    );
  });

  it('stands under its shortcoming, or last among them', async () => {
    const order = async (changes: Parts): Promise<number[]> => {
      const body = await bodyOf(whole([conclusion(changes)], { staffing: broken }));
      return ['1. Chậm niêm yết.', 'Phòng A', '2. Chưa'].map((start) =>
        body.findIndex((line) => line.startsWith(start)),
      );
    };
    const [first = 0, table = 0, second = 0] = await order({ staffingUnder: 'tt-1' });
    expect([first < table, table < second]).toEqual([true, true]);
    const [, last = 0, before = 0] = await order({});
    expect(last).toBeGreaterThan(before);
  });

  it('tells of a result where every room keeps the ratio', async () => {
    const body = await bodyOf(whole([conclusion()], { staffing: [room('b', '7', '1', '2')] }));
    const sentence = body.findIndex((line) => line.startsWith('Các phòng đều có số lượng'));
    expect(sentence).toBeGreaterThan(0);
    expect(sentence).toBeLessThan(body.indexOf('II. Tồn tại, hạn chế'));
  });

  it('must have its place', async () => {
    const rules = await rulesOf(whole([conclusion({ staffingUnder: 'tt-1', findings: ['tt-2'] })]));
    expect(rules).toContain('staffing-not-placed');
  });
});

describe('the checks of a conclusion', () => {
  it('tell a field that the inspection’s year does not have', async () => {
    const results = [
      { id: 'kq-1', inspection: 'dot-1', field: 'chinh-quyen-so', text: 'Có.' },
      { id: 'kq-2', inspection: 'dot-1', field: 'the-che', text: 'Có.' },
    ];
    const diagnostics = await faultsOf(whole([conclusion()], { results }));
    expect(diagnostics.map(({ rule, where }) => `${rule} ${where.path ?? ''}`)).toEqual([
      'result-field-year results[0].field',
    ]);
  });

  it('tell deadlines before the day of issue, once the day is known', async () => {
    const requirements = [{ id: 'nv-1', text: 'Làm.', answers: ['tt-1', 'tt-2'], due: '2020-07-08' }];
    const rules = (date: string): Promise<string[]> =>
      rulesOf(whole([conclusion({ reportBy: '2020-07-09', date })], { requirements }));
    expect(await rules('2020-07-10')).toEqual(
      expect.arrayContaining(['due-before-issue', 'report-before-issue']),
    );
    expect(await rules('2020-07')).not.toContain('report-before-issue');
    expect(await rules('2020-07-08')).not.toContain('report-before-issue');
  });

  it('tell an appendix that the words never mention', async () => {
    const appendices = ['pl'];
    const rules = (closing: string): Promise<string[]> =>
      rulesOf(whole([conclusion({ appendices, closing: [closing] }), remediation()]));
    expect(await rules('Hết.')).toEqual(['appendix-unmentioned']);
    expect(await rules('Kèm theo {{appendix "pl"}}.')).toEqual([]);
  });
});

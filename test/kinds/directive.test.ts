import { describe, expect, it } from 'vitest';
import { officialDocumentSchema, type FullDocument } from '../../src/document/official-document.ts';
import { plainLines } from '../../src/document/plain-text.ts';
import { plain } from '../../src/document/run.ts';
import { directive, dossier, first, remediation, run, tasks } from './dossier.ts';

async function letterOf(...handed: Parameters<typeof dossier>): Promise<FullDocument> {
  const document = await first(dossier(...handed));
  if (document.form !== 'full') throw new TypeError('no letter');
  return document;
}
const recipientsOf = async (changes: Record<string, unknown>): Promise<string[]> => {
  const { recipients } = await letterOf([directive(changes)]);
  return recipients === undefined ? [] : [...recipients.items.map(plain), recipients.archive.join(', ')];
};

const answers = ['tt-1', 'tt-2'];

describe('the tasks of a công văn', () => {
  it('stand on three levels: khoản, điểm, gạch đầu dòng', async () => {
    const requirements = [
      {
        id: 'nv-1',
        title: 'Về thủ tục hành chính',
        answers,
        children: [
          {
            id: 'nv-1a',
            text: 'Niêm yết đủ:',
            children: [
              { id: 'nv-1a1', text: 'ở trụ sở;' },
              { id: 'nv-1a2', text: 'trên mạng.' },
            ],
          },
          { id: 'nv-1b', text: 'Trả kết quả đúng hạn.' },
        ],
      },
      { id: 'nv-2', text: 'Báo cáo hằng quý.', reason: 'theo dõi' },
    ];
    expect(await tasks(dossier([directive({ requirements: ['nv-1', 'nv-2'] })], { requirements }))).toEqual([
      '1. Về thủ tục hành chính',
      'a) Niêm yết đủ:',
      '- ở trụ sở;',
      '- trên mạng.',
      'b) Trả kết quả đúng hạn.',
      '2. Báo cáo hằng quý./.',
    ]);
  });

  it('stand in the order that the document names, not that of the dossier', async () => {
    const requirements = [
      { id: 'nv-1', text: 'Một.', answers },
      { id: 'nv-2', text: 'Hai.', reason: 'x' },
    ];
    expect(await tasks(dossier([directive({ requirements: ['nv-2', 'nv-1'] })], { requirements }))).toEqual([
      '1. Hai.',
      '2. Một./.',
    ]);
  });

  it('carry their items as dashes, before their parts, and within a part as plus signs', async () => {
    const requirements = [
      {
        id: 'nv-1',
        text: 'Rà soát:',
        answers,
        items: ['biểu mẫu;', 'lệ phí.'],
        children: [
          {
            id: 'nv-1a',
            text: 'Ở cấp sở.',
            items: ['văn phòng;'],
            children: [{ id: 'nv-1a1', text: 'Các phòng:', items: ['phòng A.'] }],
          },
        ],
      },
    ];
    expect(await tasks(dossier([directive()], { requirements }))).toEqual([
      '1. Rà soát:',
      '- biểu mẫu;',
      '- lệ phí.',
      'a) Ở cấp sở.',
      '- văn phòng;',
      '- Các phòng:',
      '+ phòng A./.',
    ]);
  });

  it.each([
    ['Niêm yết đủ.', 'Niêm yết đủ. Hoàn thành trước ngày 30 tháng 6 năm 2024.'],
    ['Niêm yết đủ', 'Niêm yết đủ, hoàn thành trước ngày 30 tháng 6 năm 2024'],
    ['Niêm yết đủ;', 'Niêm yết đủ, hoàn thành trước ngày 30 tháng 6 năm 2024;'],
    ['Niêm yết:', 'Niêm yết, hoàn thành trước ngày 30 tháng 6 năm 2024:'],
    ['Niêm yết **đủ.**', 'Niêm yết đủ. Hoàn thành trước ngày 30 tháng 6 năm 2024.'],
    ['Trước ngày {{due "nv-1"}}, niêm yết đủ.', 'Trước ngày 30 tháng 6 năm 2024, niêm yết đủ.'],
    [`Trước ngày {{ due 'nv-1' }}, niêm yết đủ.`, 'Trước ngày 30 tháng 6 năm 2024, niêm yết đủ.'],
  ])('say their deadline once: %s', async (text, printed) => {
    const requirements = [
      { id: 'nv-1', text, answers, due: '2024-06-30' },
      { id: 'nv-2', text: 'Sau cùng.', reason: 'x' },
    ];
    const lines = await tasks(dossier([directive({ requirements: ['nv-1', 'nv-2'] })], { requirements }));
    expect(lines[0]).toBe(`1. ${printed}`);
  });

  it('say it where an item names it, and again for a part that has its own', async () => {
    const requirements = [
      {
        id: 'nv-1',
        text: 'Niêm yết đủ.',
        answers,
        due: '2024-06-30',
        items: ['trước ngày {{due "nv-1"}}.'],
        children: [{ id: 'nv-1a', text: 'Báo cáo.', due: '2024-07-15' }],
      },
    ];
    expect(await tasks(dossier([directive()], { requirements }))).toEqual([
      '1. Niêm yết đủ.',
      '- trước ngày 30 tháng 6 năm 2024.',
      'a) Báo cáo. Hoàn thành trước ngày 15 tháng 7 năm 2024./.',
    ]);
  });

  it('print a deadline bold', async () => {
    const requirements = [{ id: 'nv-1', text: 'Niêm yết đủ.', answers, due: '2024-06-30' }];
    const { body } = await letterOf([directive()], { requirements });
    const last = body.at(-1);
    expect(last?.kind === 'clause' ? last.text : []).toContainEqual({
      text: '30 tháng 6 năm 2024',
      bold: true,
    });
  });

  it('refer to one another by their place', async () => {
    const requirements = [
      { id: 'nv-1', text: 'Một.', answers, children: [{ id: 'nv-1a', text: 'Phần a.' }] },
      { id: 'nv-2', text: 'Sau {{ref "nv-1a"}}, theo {{ref "nv-1"}}.', reason: 'x' },
    ];
    const lines = await tasks(dossier([directive({ requirements: ['nv-1', 'nv-2'] })], { requirements }));
    expect(lines.at(-1)).toBe('2. Sau điểm a khoản 1, theo khoản 1./.');
  });
});

describe('the opening of a công văn', () => {
  it('lists what was achieved and what was found as dashes under its paragraph', async () => {
    const results = [{ id: 'kq-1', text: 'Đã có chuyển biến.' }];
    const opening = [
      { text: 'Kết quả:', results: ['kq-1'] },
      { text: 'Tồn tại:', findings: ['tt-2', 'tt-1'] },
    ];
    const lines = plainLines(await letterOf([directive({ opening })], { results }));
    expect(lines.slice(lines.indexOf('Kết quả:'), lines.indexOf('Sở yêu cầu:'))).toEqual([
      'Kết quả:',
      '- Đã có chuyển biến.',
      'Tồn tại:',
      '- Chưa số hóa hồ sơ.',
      '- Chậm niêm yết thủ tục.',
    ]);
  });

  it('cites an act in full first, and the tasks after it short', async () => {
    const requirements = [{ id: 'nv-1', text: 'Thực hiện {{cite "cv-05"}}.', answers }];
    const opening = [{ text: 'Theo {{cite "cv-05"}}.' }];
    const lines = plainLines(await letterOf([directive({ opening })], { requirements }));
    expect(lines).toContain('Theo Công văn số 5/SNV-VP ngày 10 tháng 4 năm 2024 của Sở Nội vụ.');
    expect(lines).toContain('1. Thực hiện Công văn số 5/SNV-VP./.');
  });

  it('may say a finding that the appendix lists again: a reference means the row', async () => {
    const document = await letterOf([
      directive({
        opening: [{ text: 'Tồn tại:', findings: ['tt-1'] }],
        appendices: ['pl'],
        closing: ['Xem {{ref "tt-2"}}, {{appendix "pl"}}.'],
      }),
      remediation({ findings: ['tt-1', 'tt-2'] }),
    ]);
    expect(plainLines(document)).toContain('Xem dòng 2 Phụ lục, Phụ lục./.');
  });
});

describe('the end of a công văn', () => {
  it('is the closing, which alone ends ./.', async () => {
    const lines = await tasks(
      dossier([directive({ closing: ['Nhận được công văn này,', 'đề nghị thực hiện.'] })]),
    );
    expect(lines).toEqual(['1. Niêm yết đủ thủ tục.', 'Nhận được công văn này,', 'đề nghị thực hiện./.']);
  });
});

describe('who a công văn goes to', () => {
  it('begins with “Như trên”, then whoever is not addressed, and keeps a copy with the unit of its symbol', async () => {
    expect(await recipientsOf({ recipients: ['tinh', 'cac-phong'] })).toEqual([
      'Như trên',
      'Ủy ban nhân dân tỉnh Sông Lam',
      'Các phòng thuộc Sở',
      'VT, VP',
    ]);
  });

  it.each([
    [{ symbol: 'SNV-CCHC' }, 'VT, CCHC'],
    [{ symbol: 'UBND-NV-TH' }, 'VT, TH'],
    [{ symbol: 'SNV' }, 'VT'],
    [{ archive: ['TCCB', 'TTr'] }, 'VT, TCCB, TTr'],
    [{ archive: [] }, 'VT'],
  ])('keeps its copies as the office says: %j', async (changes, archive) => {
    expect((await recipientsOf(changes)).at(-1)).toBe(archive);
  });

  it('must be somebody', async () => {
    expect((await run(dossier([directive({ addressees: [] })]))).rules).toEqual(['too-few']);
  });

  it('is written with a capital, as each stands on a line', async () => {
    const { addressees } = await letterOf([directive({ addressees: ['cac-phong', 'tinh'] })]);
    expect(addressees).toEqual({
      lead: 'Kính gửi',
      items: [[{ text: 'Các phòng thuộc Sở' }], [{ text: 'Ủy ban nhân dân tỉnh Sông Lam' }]],
    });
  });
});

describe('the head of a công văn', () => {
  it('names the issuer in full and its parent as it is shortened, in capitals', async () => {
    expect(await letterOf([directive()])).toMatchObject({
      parent: ['UBND TỈNH SÔNG LAM'],
      issuer: ['SỞ NỘI VỤ'],
    });
    const own = await letterOf([directive({ issuer: 'tinh' })]);
    expect(own.issuer).toEqual(['ỦY BAN NHÂN DÂN TỈNH SÔNG LAM']);
    expect(own).not.toHaveProperty('parent');
  });

  it('breaks a long name where the dossier says', async () => {
    const agencies = [
      { id: 'so', name: 'Sở Nội vụ tỉnh Sông Lam', lines: ['Sở Nội vụ', 'tỉnh Sông Lam'] },
      { id: 'phong-a', name: 'Phòng A' },
    ];
    const document = await letterOf([directive()], { agencies, groups: [] });
    expect(document.issuer).toEqual(['SỞ NỘI VỤ', 'TỈNH SÔNG LAM']);
  });

  it('is a draft until it has its number and its day', async () => {
    expect((await letterOf([directive()])).stage).toBe('draft');
    expect((await letterOf([directive({ number: '15', date: '2024-04' })])).stage).toBe('draft');
    expect((await letterOf([directive({ number: '15' })])).stage).toBe('issued');
  });

  it('says whether it is a sample, and of which medium', async () => {
    expect(await letterOf([directive()])).toMatchObject({ sample: false, medium: 'paper' });
    const sample = await letterOf([directive({ medium: 'electronic' })], { status: 'sample' });
    expect(sample).toMatchObject({ sample: true, medium: 'electronic' });
  });
});

describe('a composed công văn', () => {
  it('is a lawful value of the waist, with every part that its spec may have', async () => {
    const document = await letterOf(
      [
        directive({
          number: '15',
          recipients: ['tinh'],
          drafter: { symbol: 'PL', copies: 300 },
          addressFooter: ['Số 1, **đường** Bờ Lam', 'Điện thoại: 0000'],
          appendices: ['pl'],
          closing: ['Kèm theo {{appendix "pl"}}.'],
          signature: {
            person: 'giam-doc',
            authority: [{ prefix: 'TM', holder: 'Ban Chỉ đạo' }],
            postAboveName: 'Phó Trưởng ban',
          },
        }),
        remediation({ findings: ['tt-1'], blankRows: 2 }),
      ],
      { house: { tone: 'hoà', dates: 'slash' } },
    );
    expect(officialDocumentSchema.parse(document)).toEqual(document);
    expect(document.recipients?.drafter).toEqual({ symbol: 'PL', copies: 300 });
    expect(document.addressFooter?.[0]).toContainEqual({ text: 'đường', bold: true });
  });

  it('prints tones as the house wants them', async () => {
    const words = async (tone: string): Promise<string> =>
      plainLines(await letterOf([directive({ closing: ['Hòa hợp, thủy lợi.'] })], { house: { tone } })).join(
        '\n',
      );
    expect(await words('hòa')).toContain('Hòa hợp, thủy lợi./.');
    expect(await words('hoà')).toContain('Hoà hợp, thuỷ lợi./.');
  });
});

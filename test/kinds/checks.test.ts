import { describe, expect, it } from 'vitest';
import { directive, dossier, remediation, run } from './dossier.ts';

const answers = ['tt-1', 'tt-2'];

describe('an addressee named twice', () => {
  it.each([
    [
      ['phong-a', 'tinh', 'phong-a'],
      2,
      'Phòng Cải cách hành chính đã có trong phần Kính gửi (Phòng Cải cách hành chính)',
    ],
    [['cac-phong', 'phong-b'], 1, 'Văn phòng Sở đã có trong phần Kính gửi (các phòng thuộc Sở)'],
    [
      ['phong-a', 'cac-phong'],
      1,
      'Phòng Cải cách hành chính đã có trong phần Kính gửi (Phòng Cải cách hành chính)',
    ],
  ])('is a warning at the later place: %j', async (addressees, position, message) => {
    const { diagnostics, documents } = await run(dossier([directive({ addressees })]));
    expect(diagnostics).toMatchObject([
      {
        rule: 'addressee-twice',
        severity: 'warning',
        message,
        where: { path: `documents[0].addressees[${position}]` },
      },
    ]);
    expect(documents).toHaveLength(1);
  });

  it('is told for each member of two groups that share them', async () => {
    const groups = [
      { id: 'cac-phong', name: 'các phòng', members: ['phong-a', 'phong-b'] },
      { id: 'chuyen-mon', name: 'các phòng chuyên môn', members: ['phong-b', 'phong-a'] },
    ];
    const { rules } = await run(
      dossier([directive({ addressees: ['cac-phong', 'chuyen-mon'] })], { groups }),
    );
    expect(rules).toEqual(['addressee-twice', 'addressee-twice']);
  });

  it('is not told of different ones, nor of a group whose members nobody lists', async () => {
    const groups = [{ id: 'cac-phong', name: 'các phòng' }];
    const { rules } = await run(
      dossier([directive({ addressees: ['cac-phong', 'phong-a', 'phong-b'] })], { groups }),
    );
    expect(rules).toEqual([]);
  });
});

describe('an appendix that the words do not mention', () => {
  const mentioning = async (changes: object, parts = {}): Promise<readonly string[]> =>
    (await run(dossier([directive({ appendices: ['pl'], ...changes }), remediation()], parts))).rules;

  it('is a warning with the clause', async () => {
    const { diagnostics } = await run(dossier([directive({ appendices: ['pl'] }), remediation()]));
    expect(diagnostics).toMatchObject([
      {
        rule: 'appendix-unmentioned',
        severity: 'warning',
        cite: 'Phụ lục I, Phần I, Mục III, khoản 1, điểm a',
        where: { path: 'documents[0].appendices[0]' },
      },
    ]);
  });

  it.each([
    ['the opening', { opening: [{ text: 'Theo {{appendix "pl"}}.' }] }],
    ['the command', { command: 'Yêu cầu (theo {{appendix "pl"}}):' }],
    ['the closing', { closing: ['Xem {{appendix "pl"}}.'] }],
    ['the closing, quoted otherwise', { closing: [`Xem {{ appendix 'pl' }}.`] }],
  ])('is none where %s names it', async (_where, changes) => {
    expect(await mentioning(changes)).toEqual([]);
  });

  it('is none where a task at any level names it', async () => {
    const item = { id: 'nv-1', text: 'Một.', answers, items: ['ghi vào {{appendix "pl"}}.'] };
    expect(await mentioning({}, { requirements: [item] })).toEqual([]);
    const third = { id: 'nv-1a1', text: 'Theo {{appendix "pl"}}.' };
    const deep = {
      id: 'nv-1',
      text: 'Một.',
      answers,
      children: [{ id: 'nv-1a', text: 'a.', children: [third] }],
    };
    expect(await mentioning({}, { requirements: [deep] })).toEqual([]);
  });

  it('is told of each that is not named', async () => {
    const { diagnostics } = await run(
      dossier([
        directive({ appendices: ['pl', 'pl-2'], closing: ['Xem {{appendix "pl"}}.'] }),
        remediation(),
        remediation({ id: 'pl-2' }),
      ]),
    );
    expect(diagnostics.map(({ where }) => where.path)).toEqual(['documents[0].appendices[1]']);
  });
});

describe('a deadline before the day of issue', () => {
  const due = (date: string, days: readonly [string, string]) =>
    run(
      dossier([directive({ date })], {
        requirements: [
          {
            id: 'nv-1',
            text: 'Một.',
            answers,
            due: days[0],
            children: [{ id: 'nv-1a', text: 'a.', due: days[1] }],
          },
        ],
      }),
    );

  it('is an error, at any level', async () => {
    const { diagnostics, documents } = await due('2024-04-10', ['2024-04-09', '2023-12-29']);
    expect(diagnostics.map(({ rule, message, severity }) => [rule, message, severity])).toEqual([
      ['due-before-issue', 'thời hạn của nhiệm vụ “nv-1” trước ngày văn bản', 'error'],
      ['due-before-issue', 'thời hạn của nhiệm vụ “nv-1a” trước ngày văn bản', 'error'],
    ]);
    expect(documents).toEqual([]);
  });

  it('is none on the day itself or later', async () => {
    expect((await due('2024-04-10', ['2024-04-11', '2024-04-10'])).rules).toEqual([]);
  });

  it('is not judged while the day is blank', async () => {
    expect((await due('2024-04', ['2024-03-01', '2023-01-03'])).rules).toEqual([]);
    expect((await due('2024', ['2020-03-02', '2020-01-02'])).rules).toEqual([]);
  });

  it('is asked only of the tasks that the document names', async () => {
    const requirements = [
      { id: 'nv-1', text: 'Một.', answers },
      { id: 'nv-2', text: 'Hai.', reason: 'x', due: '2020-01-02' },
    ];
    expect((await run(dossier([directive()], { requirements }))).rules).toEqual([]);
  });
});

describe('the checks of two letters', () => {
  it('each say which letter they are about', async () => {
    const { diagnostics } = await run(
      dossier([directive(), directive({ id: 'cv-2', addressees: ['phong-a', 'phong-a'] })]),
    );
    expect(diagnostics.map(({ where }) => where.path)).toEqual(['documents[1].addressees[1]']);
  });
});

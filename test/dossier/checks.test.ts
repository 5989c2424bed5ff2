import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { documentFields } from '../../src/dossier/document-spec.ts';
import { date } from '../../src/dossier/fields.ts';
import { defineKind } from '../../src/kinds/kind.ts';
import { chainChecks } from '../../src/dossier/checks/registry.ts';
import { documentChecks, drawnChecks } from '../../src/kinds/checks/registry.ts';
import { readDossier } from '../../src/intake/read-dossier.ts';
import { assembleKinds, builtinKinds } from '../../src/kinds/registry.ts';
import type { Diagnostic } from '../../src/diagnostic/diagnostic.ts';
import { overlay } from '../support/overlay.ts';

/** The dossier over which the examples of the rules are laid; nothing is said of it. */
const base = {
  id: 'ho-so-mau',
  status: 'real',
  agencies: [
    { id: 'so', name: 'Sở Nội vụ' },
    { id: 'phong-a', name: 'Phòng Cải cách hành chính' },
    { id: 'phong-b', name: 'Văn phòng Sở' },
  ],
  groups: [{ id: 'lanh-dao', name: 'lãnh đạo Sở' }],
  people: [{ id: 'giam-doc', name: 'Nguyễn Văn A', post: 'Giám đốc' }],
  findings: [{ id: 'tt-1', text: 'Chậm niêm yết thủ tục.' }],
  requirements: [{ id: 'nv-1', text: 'Niêm yết đủ thủ tục.', answers: ['tt-1'] }],
  documents: [
    {
      id: 'cong-van',
      kind: 'directive',
      issuer: 'so',
      symbol: 'SNV-VP',
      place: 'Sông Lam',
      date: '10/4/2024',
      addressees: ['phong-a'],
      signature: { person: 'giam-doc' },
      subject: 'khắc phục tồn tại, hạn chế',
      opening: [{ text: 'Sở đã kiểm tra.' }],
      command: 'Sở yêu cầu:',
      requirements: ['nv-1'],
    },
  ],
};

async function said(fragment: string): Promise<readonly Diagnostic[]> {
  const { diagnostics } = readDossier(
    'ho-so.json',
    JSON.stringify(overlay(base, fragment)),
    await builtinKinds(),
  );
  return diagnostics;
}

const rules = [...chainChecks, ...documentChecks, ...drawnChecks];
const filesOf = (folder: string): string[] =>
  readdirSync(new URL(`../../src/${folder}/checks/`, import.meta.url)).map((file) =>
    file.replace(/\.ts$/u, ''),
  );

describe('the rules', () => {
  it('are the files of their folders, each named after its rule, and none is missed', () => {
    const others = ['registry', 'cross-check', 'document-check', 'known-forms', 'typed-numbers'];
    const files = [...filesOf('dossier'), ...filesOf('kinds')].filter((file) => !others.includes(file));
    expect([...rules.map(({ id }) => id)].sort()).toEqual(files.sort());
  });

  it('say nothing of the dossier over which their examples are laid', async () => {
    expect(await said('{}')).toEqual([]);
  });
});

describe.each(rules.map((rule) => [rule.id, rule] as const))('%s', (id, rule) => {
  it('is told of its bad example, alone, with both places', async () => {
    const found = await said(rule.invalid);
    expect(found.map((one) => one.rule)).toEqual([id]);
    expect(found[0]?.message.normalize('NFC')).toBe(found[0]?.message);
    expect(found[0]?.where.path).not.toBe('');
  });

  it('is not told of its good example, nor is anything else', async () => {
    expect((await said(rule.valid)).map((one) => `${one.rule}: ${one.message}`)).toEqual([]);
  });

  it('says why in words that a clerk can read', () => {
    for (const words of [rule.title, rule.why]) expect(words.normalize('NFC')).toBe(words);
    expect(rule.why).toMatch(/\.$/u);
  });

  it('can be waived where it is a warning, and only there', async () => {
    const reason = 'nguồn ghi như vậy';
    const waived = await said(`${rule.invalid}\nwaivers:\n  - { rule: ${id}, reason: ${reason} }\n`);
    const severity = (await said(rule.invalid))[0]?.severity;
    if (severity === 'warning') {
      expect(waived.map((one) => [one.rule, one.severity])).toEqual([['waived', 'info']]);
      expect(waived[0]?.message).toBe(`đã miễn cảnh báo ${id}: ${reason}`);
    } else {
      expect(waived.map((one) => one.rule).sort()).toEqual([id, 'waiver-unused'].sort());
    }
  });
});

describe('what a rule says', () => {
  const message = async (fragment: string): Promise<string[]> =>
    (await said(fragment)).map((one) => one.message);
  const bad = (id: string): string => rules.find((rule) => rule.id === id)?.invalid ?? '';

  it.each([
    ['figure-parts', 'số liệu “tong” ghi 388, nhưng các phần cộng lại là 406 (364 + 42)'],
    [
      'figure-carried',
      'số chuyển kỳ “ky-truoc” (01) không nằm trong phép cộng nào của “tong”: 1.917 = 158 + 1.759',
    ],
    ['figure-percent', 'tỷ lệ “ty-le” ghi 98%, nhưng 1.061 (“ky-so”) trên 1.203 (“van-ban”) là 88%'],
    ['figure-twice', '“hồ sơ tiếp nhận” là 135 ở “bieu-2” nhưng là 120 ở “bieu-1”'],
    ['staffing-ratio', 'Phòng Tổ chức: 1 cấp trưởng, 2 cấp phó mà chỉ 2 người không giữ chức vụ (tổng số 5)'],
    ['due-after-superior', 'thời hạn 12/7/2024 của “nv-2a” sau thời hạn 28/6/2024 của “nv-2”'],
    [
      'due-day-off',
      'thời hạn 30/4/2024 của “nv-1” là ngày nghỉ (ngày Chiến thắng), ngày làm việc kế tiếp là 02/5/2024',
    ],
    [
      'act-after-letter',
      '“kh-15” ban hành ngày 12/11/2024, sau ngày 10/4/2024 của “cong-van” là văn bản viện dẫn nó',
    ],
  ])('%s names both that disagree', async (id, words) => {
    expect(await message(bad(id))).toEqual([words]);
  });
});

describe('sums', () => {
  const figures = (...lines: readonly string[]): string =>
    `figures:\n${lines.map((line) => `  - ${line}\n`).join('')}`;
  const rulesOf = async (fragment: string): Promise<string[]> =>
    (await said(fragment)).map((one) => one.rule);

  it('of one total parted in two ways are two sums', async () => {
    const parted = (digital: string) =>
      figures(
        `{ id: tong, kind: count, value: "1.917", parts: [
           { figure: a, role: part, by: kênh }, { figure: b, role: part, by: kênh },
           { figure: c, role: part, by: kết quả }, { figure: d, role: part, by: kết quả }] }`,
        '{ id: a, kind: count, value: "158" }',
        '{ id: b, kind: count, value: "1.759" }',
        '{ id: c, kind: count, value: "1.715" }',
        `{ id: d, kind: count, value: "${digital}" }`,
      );
    expect(await rulesOf(parted('202'))).toEqual([]);
    expect(await rulesOf(parted('203'))).toEqual(['figure-parts']);
  });

  it('add what was carried in and take away what is carried out', async () => {
    const carried = (out: string) =>
      figures(
        `{ id: tong, kind: count, value: "100", parts: [{ figure: a, role: part },
           { figure: b, role: carried-in }, { figure: c, role: carried-out }] }`,
        '{ id: a, kind: count, value: "98" }',
        '{ id: b, kind: count, value: "5" }',
        `{ id: c, kind: count, value: "${out}" }`,
      );
    expect(await rulesOf(carried('3'))).toEqual([]);
    expect(await rulesOf(carried('4'))).toEqual(['figure-parts']);
  });

  it('of figures that are computed from one another end in an error, not in a loop', async () => {
    const circle = figures(
      '{ id: a, kind: percent, of: b, outOf: b }',
      '{ id: b, kind: percent, of: a, outOf: a }',
    );
    expect(await rulesOf(circle)).toEqual(['percent-uncomputable', 'percent-uncomputable']);
  });
});

describe('waivers', () => {
  it('hold for the entry that they name, and for what stands within it', async () => {
    const two = `
requirements:
  - id: nv-2
    title: Rà soát
    reason: kế hoạch năm
    children: [{ id: nv-2a, text: Lập danh mục., due: 30/4/2024 }]
  - { id: nv-3, text: Báo cáo., reason: định kỳ, due: 01/5/2024 }
`;
    const told = async (about: string): Promise<string[]> =>
      (await said(`${two}waivers:\n  - { rule: due-day-off, about: ${about}, reason: đã thống nhất }\n`)).map(
        ({ rule }) => rule,
      );
    expect(await told('nv-2')).toEqual(['waived', 'due-day-off']);
    expect(await told('nv-3')).toEqual(['due-day-off', 'waived']);
    expect(await told('nv-1')).toEqual(['due-day-off', 'due-day-off', 'waiver-unused']);
  });
});

describe('numbers typed into prose', () => {
  const told = async (text: string, more = ''): Promise<string[]> =>
    (await said(`${more}\nfindings:\n  - { id: tt-1, text: ${JSON.stringify(text)} }\n`)).map(({ message }) =>
      message.replace(/^“(.*?)”.*$/u, '$1'),
    );

  it.each([
    ['Có 12/KH-UBND và 1.917 hồ sơ, 88% đúng hạn.', ['12/KH-UBND', '1.917', '88']],
    ['Ngày 05 tháng 3 năm 2020 đã báo cáo.', ['05 tháng 3 năm 2020']],
    ['Từ 15/01/2024, theo số 29-KL/TU.', ['15/01/2024', '29-KL/TU']],
  ])('are told: %s', async (text, words) => {
    expect(await told(text)).toEqual(words);
  });

  it.each([
    'Chưa theo khoản 2, điểm b khoản 3 Điều 7, Điều 8 và Điều 9.',
    'Duy trì hệ thống TCVN ISO 9001:2015, ISO/IEC 27001.',
    '1. Chậm niêm yết.',
    'Trực 24/7, khổ giấy A4.',
  ])('are none: %s', async (text) => {
    expect(await told(text)).toEqual([]);
  });

  it('are known where a fact prints the same, and only then', async () => {
    const figure = 'figures: [{ id: tre, kind: count, value: "08", unit: hồ sơ }]';
    expect(await told('Còn 08 hồ sơ.', figure)).toEqual([]);
    expect(await told('Còn 8 hồ sơ.', figure)).toEqual(['8']);
    expect(await told('Từ ngày 10 tháng 4 năm 2024, trong năm 2024.')).toEqual([]);
  });
});

describe('a hostile dossier', () => {
  it('whose percentages are computed from one another in a long chain ends soon', async () => {
    const chain = Array.from({ length: 2000 }, (_, index) => ({
      id: `t${index}`,
      kind: 'percent',
      ...(index === 0 ? { value: '50' } : { of: `t${index - 1}`, outOf: `t${index - 1}` }),
    }));
    const started = performance.now();
    const found = await said(JSON.stringify({ figures: chain }));
    expect(new Set(found.map(({ rule }) => rule))).toContain('percent-uncomputable');
    expect(performance.now() - started).toBeLessThan(10_000);
  });

  it('with many names and numbers in prose ends soon', async () => {
    const groups = Array.from({ length: 3000 }, (_, index) => ({
      id: `g${index}`,
      name: `Tổ 1 khối ${index}`,
    }));
    const results = Array.from({ length: 3000 }, (_, index) => ({
      id: `k${index}`,
      text: `Tổ 1 có ${index} việc.`,
    }));
    const started = performance.now();
    const found = await said(JSON.stringify({ groups, results }));
    expect(found.filter(({ rule }) => rule === 'prose-number').length).toBeLessThanOrEqual(100);
    expect(performance.now() - started).toBeLessThan(20_000);
  });
});

describe('names that hold a number', () => {
  it('are no numbers, and only as wholes', async () => {
    const groups = 'groups: [{ id: to-1, name: Tổ công tác 06 }]';
    const told = async (text: string): Promise<string[]> =>
      (await said(`${groups}\nfindings: [{ id: tt-1, text: ${text} }]`)).map(({ rule }) => rule);
    expect(await told('Tổ công tác 06 họp chậm.')).toEqual([]);
    expect(await told('Có 06 cuộc họp chậm.')).toEqual(['prose-number']);
  });
});

describe('a finding that nobody answers', () => {
  const silent = (name: string, precedesRemedies: boolean) =>
    defineKind({
      name,
      title: 'Văn bản',
      summary: 'không vẽ gì',
      precedesRemedies,
      schema: z.strictObject({ kind: z.literal(name), ...documentFields }),
      check: () => [],
      compose: () => undefined,
    });
  const kinds = assembleKinds([silent('conclusion', true), silent('order', false)]);
  const severities = (...documents: readonly object[]): string[] => {
    const data = { ...base, requirements: [], documents };
    const { diagnostics } = readDossier('ho-so.json', JSON.stringify(data), kinds);
    return diagnostics.map(({ rule, severity }) => `${rule} ${severity}`);
  };
  const conclusion = { id: 'kl', kind: 'conclusion' };
  const order = { id: 'cv', kind: 'order' };

  it('is information where every document precedes the remedies, a warning where one does not', () => {
    expect(severities(conclusion)).toEqual(['finding-unanswered info']);
    expect(severities(conclusion, order)).toEqual(['finding-unanswered warning']);
    expect(severities(order)).toEqual(['finding-unanswered warning']);
  });
});

describe('an act dated after the letter that cites it', () => {
  const rulesOf = async (act: string, letter: string, more = ''): Promise<string[]> =>
    (
      await said(`
citations:
  - { id: kh-15, type: Kế hoạch, number: "15", symbol: KH-SNV, date: ${act}, issuer: so }
  - { id: qd-9, type: Quyết định, number: "9", symbol: QĐ-SNV, abstract: 'ban hành theo {{cite "kh-15"}}' }
documents:
  - { id: cong-van, date: ${letter}, command: 'Thực hiện {{cite "qd-9"}}, Sở yêu cầu:' }
${more}`)
    ).map(({ rule }) => rule);

  it('is found within the abstract of another act', async () => {
    expect(await rulesOf('12/11/2024', '10/4/2024')).toEqual(['act-after-letter']);
  });

  it('is not judged while a day is blank, nor on the same day', async () => {
    expect(await rulesOf('2024-11', '10/4/2024')).toEqual([]);
    expect(await rulesOf('12/11/2024', '2024-04')).toEqual([]);
    expect(await rulesOf('10/4/2024', '10/4/2024')).toEqual([]);
  });
});

describe('a deputy who signs', () => {
  const rulesOf = async (post: string, signature: string): Promise<string[]> =>
    (
      await said(`
people: [{ id: pho, name: Trần Thị B, post: "${post}" }]
documents: [{ id: cong-van, signature: { person: pho${signature} } }]
`)
    ).map(({ rule }) => rule);

  it.each(['Phó Giám đốc', 'Thứ trưởng', 'PHÓ CHỦ TỊCH', 'Ủy viên Ban Thường vụ, Phó Chủ tịch Thường trực'])(
    '%s needs KT., TL. or TUQ.; TM. alone is not enough',
    async (post) => {
      expect(await rulesOf(post, '')).toEqual(['deputy-without-kt']);
      expect(await rulesOf(post, ', authority: [{ prefix: TM, holder: Ủy ban nhân dân }]')).toEqual([
        'deputy-without-kt',
      ]);
      expect(await rulesOf(post, ', authority: [{ prefix: KT, holder: Giám đốc }]')).toEqual([]);
    },
  );

  it.each(['Giám đốc', 'Bộ trưởng', 'Chánh Văn phòng', 'Phóng viên'])('%s does not', async (post) => {
    expect(await rulesOf(post, '')).toEqual([]);
  });
});

describe('a day until which a document asks to be told', () => {
  const asking = defineKind({
    name: 'asking',
    title: 'Văn bản',
    summary: 'không vẽ gì',
    schema: z.strictObject({
      kind: z.literal('asking'),
      ...documentFields,
      date: date('ngày văn bản'),
      reportBy: date('hạn báo cáo'),
    }),
    check: () => [],
    compose: () => undefined,
  });
  const told = (reportBy: string): (string | undefined)[] => {
    const documents = [{ id: 'kl', kind: 'asking', date: '2024-04-14', reportBy }];
    const data = { ...base, documents };
    return readDossier('ho-so.json', JSON.stringify(data), assembleKinds([asking])).diagnostics.map(
      ({ rule, where }) => `${rule} ${where.path ?? ''}`,
    );
  };

  it('is a deadline; the day of the document itself is none', () => {
    expect(told('2024-05-03')).toEqual([]);
    expect(told('2024-05-01')).toEqual(['due-day-off documents[0].reportBy']);
  });
});

import { existsSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { runApp } from '../support/run-app.ts';
import { smallDossier } from '../support/small-dossier.ts';
import { useTempDir } from '../support/temp.ts';

const temp = useTempDir();

const reportSchema = z.object({
  ok: z.boolean(),
  reports: z.array(
    z.object({
      diagnostics: z.array(
        z.object({
          rule: z.string(),
          severity: z.string(),
          message: z.string(),
          hint: z.string().optional(),
          where: z.object({ line: z.number().optional(), column: z.number().optional() }),
        }),
      ),
      files: z.array(z.unknown()),
    }),
  ),
});

const changed = (from: string, to: string): string => {
  expect(smallDossier).toContain(from);
  return smallDossier.replace(from, () => to);
};
const repeated = (times: number, line: (index: number) => string): string =>
  Array.from({ length: times }, (_, index) => line(index)).join('');

const VIETNAMESE = /[àáảãạăằắẳẵặâầấẩẫậèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵđ]/iu;
const STACK = /\n\s+at |node:internal|Error:|\.ts:\d|\.js:\d/u;
const STEERING = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/u;

interface Case {
  readonly name: string;
  readonly content: () => string | Uint8Array;
  readonly rule: string;
  /** Line and column of the first error; none where the whole file is meant. */
  readonly at?: readonly [number, number];
  /** Words of the sentence or of its hint. */
  readonly says?: string;
  readonly file?: string;
}

const PROSE: readonly [number, number] = [50, 25];

const cases: readonly Case[] = [
  {
    name: 'an unknown key',
    content: () => changed('symbol: SNV\n', 'simbol: SNV\n'),
    rule: 'unknown-key',
    at: [6, 5],
    says: 'có phải ý là “symbol”?',
  },
  {
    name: 'a list in the place of a value',
    content: () => changed('name: Văn phòng Sở', 'name: [Văn phòng Sở]'),
    rule: 'wrong-type',
    at: [11, 11],
    says: 'không phải danh sách',
  },
  {
    name: 'a value in the place of a list',
    content: () => changed('addressees: [van-phong]', 'addressees: van-phong'),
    rule: 'wrong-type',
    at: [44, 17],
    says: 'phải là một danh sách',
  },
  {
    name: 'an impossible date',
    content: () => changed('date: 2024-01-10', 'date: 31/02/2024'),
    rule: 'impossible-date',
    at: [21, 11],
    says: 'không có ngày 31/02/2024',
  },
  {
    name: 'an unknown citation',
    content: () => changed('{{cite "kh-02"}}', '{{cite "kh-03"}}'),
    rule: 'unknown-reference',
    at: PROSE,
    says: 'có phải ý là “kh-02”?',
  },
  {
    name: 'an act that cites itself',
    content: () => changed('abstract: kiểm', 'abstract: theo {{cite "kh-02"}} kiểm'),
    rule: 'citation-cycle',
    at: [23, 15],
    says: 'kh-02 → kh-02',
  },
  {
    name: 'acts that cite each other in a circle',
    content: () =>
      changed('abstract: kiểm', 'abstract: theo {{cite "kh-03"}} kiểm').replace(
        'figures:\n',
        '  - {id: kh-03, type: Kế hoạch, symbol: KH-A, abstract: \'{{cite "kh-02"}}\'}\nfigures:\n',
      ),
    rule: 'citation-cycle',
    at: [23, 15],
    says: 'kh-02 → kh-03 → kh-02',
  },
  {
    name: 'an id used twice',
    content: () => changed('id: tinh', 'id: so'),
    rule: 'duplicate-id',
    at: [8, 9],
    says: 'đã dùng ở dòng 4',
  },
  {
    name: 'no addressee',
    content: () => changed('addressees: [van-phong]', 'addressees: []'),
    rule: 'too-few',
    at: [44, 17],
    says: 'cần ít nhất 1',
  },
  {
    name: 'a string of ten megabytes',
    content: () => changed('Văn phòng Sở', 'ă'.repeat(5_000_000)),
    rule: 'file-too-large',
    says: 'giới hạn',
  },
  {
    name: 'a string of half a megabyte',
    content: () => changed('Văn phòng Sở', 'ă'.repeat(250_000)),
    rule: 'too-long',
    at: [11, 11],
    says: 'dài 250000 ký tự',
  },
  {
    name: 'a bomb of aliases',
    content: () =>
      `a: &a [${'x,'.repeat(9)}]\n${repeated(30, (i) => `a${i}: &a${i} [${`*a${i === 0 ? '' : i - 1},`.repeat(9)}]\n`)}`,
    rule: 'yaml-alias',
    at: [1, 7],
    says: 'bí danh',
  },
  {
    name: 'brackets nested 10,000 deep',
    content: () => `${smallDossier}x: ${'['.repeat(10_000)}${']'.repeat(10_000)}\n`,
    rule: 'yaml-syntax',
    says: 'lồng nhau quá sâu',
  },
  {
    name: 'groups nested 10,000 deep',
    content: () => `${smallDossier}x: ${'{a: '.repeat(10_000)}${'}'.repeat(10_000)}\n`,
    rule: 'yaml-syntax',
    says: 'lồng nhau quá sâu',
  },
  {
    name: 'lines nested 1,500 deep',
    content: () => repeated(1500, (index) => `${' '.repeat(index)}a:\n`),
    rule: 'yaml-syntax',
    says: 'lồng nhau quá sâu',
  },
  {
    name: 'lists nested deeper than any dossier',
    content: () => `x: ${'['.repeat(60)}${']'.repeat(60)}\n${smallDossier}`,
    rule: 'too-deep',
    at: [1, 43],
    says: '40 tầng',
  },
  {
    name: 'brackets that never end, two megabytes of them',
    content: () => `a: ${'['.repeat(1_900_000)}`,
    rule: 'yaml-syntax',
    says: 'sai cú pháp YAML',
  },
  {
    name: 'ten thousand unknown keys',
    content: () => smallDossier + repeated(10_000, (index) => `k${index}: x\n`),
    rule: 'unknown-key',
    at: [54, 1],
    says: 'không có khóa “k0”',
  },
  {
    name: 'ten thousand references to nothing among ten thousand entries',
    content: () =>
      changed(
        'findings:\n',
        `findings:\n${repeated(10_000, (i) => `  - {id: ton-tai-${i}, text: x}\n`)}`,
      ).replace('answers: [tt-1]', `answers: [${repeated(10_000, (i) => `ton-taj-${i},`)}]`),
    rule: 'unknown-reference',
    says: 'có phải ý là “ton-tai-0”?',
  },
  {
    name: 'a control character, as an escape',
    content: () => changed('name: Văn phòng Sở', String.raw`name: "Văn\u0007 phòng"`),
    rule: 'control-character',
    at: [11, 11],
    says: 'U+0007',
  },
  {
    name: 'a sequence that steers the terminal',
    content: () => changed('Văn phòng Sở', 'Văn \u001b[2J\u001b]0;x\u0007phòng'),
    rule: 'control-character',
    at: [11, 15],
    says: 'U+001B',
  },
  {
    name: 'a sequence that steers the terminal, in a key',
    content: () => changed('symbol: SNV\n', '"\\e[2J": SNV\n'),
    rule: 'unknown-key',
    at: [6, 5],
    says: 'không có khóa',
  },
  {
    name: 'a mark that turns the order of letters',
    content: () => changed('Văn phòng Sở', 'Văn \u{202E}phòng'),
    rule: 'control-character',
    at: [11, 15],
    says: 'U+202E',
  },
  {
    name: 'half a surrogate pair',
    content: () => changed('name: Văn phòng Sở', String.raw`name: "\uD800"`),
    rule: 'control-character',
    at: [11, 11],
    says: 'U+D800',
  },
  ...['{{constructor}}', '{{__proto__}}', '{{toString}}', '{{hasOwnProperty "a"}}'].map((call): Case => ({
    name: `the call ${call}`,
    content: () => changed('{{cite "kh-02"}}', call),
    rule: 'unknown-helper',
    at: PROSE,
    says: 'không có lời gọi',
  })),
  ...[
    '{{#each agencies}}x{{/each}}',
    '{{> partial}}',
    '{{{cite "kh-02"}}}',
    '{{&cite "kh-02"}}',
    '{{agencies.[0].name}}',
    '{{../x}}',
    '{{@root}}',
    '{{lookup (lookup this "constructor") "name"}}',
    '{{cite id="kh-02"}}',
    '{{!-- ghi chú --}}',
  ].map((call): Case => ({
    name: `the template code ${call}`,
    content: () => changed('{{cite "kh-02"}}', call),
    rule: 'prose-forbidden',
    at: PROSE,
    says: 'hồ sơ không cho phép',
  })),
  {
    name: 'a call that is not closed',
    content: () => changed('{{cite "kh-02"}}', '{{cite "kh-02"'),
    rule: 'prose-syntax',
    at: PROSE,
    says: 'lời gọi viết chưa đúng',
  },
  ...['../x', '..', 'a/b', 'a\\b', '/etc', 'C:x', 'Cong-Van', 'công-văn', 'a..b', 'a b'].map((id): Case => ({
    name: `the dossier id ${id}`,
    content: () => changed('id: ho-so-nho', `id: ${id}`),
    rule: 'bad-id',
    at: [1, 5],
    says: 'không hợp lệ',
  })),
  ...['../x', 'a/b', '..'].map((id): Case => ({
    name: `the document id ${id}`,
    content: () => changed('id: cong-van', `id: ${id}`),
    rule: 'bad-id',
    at: [38, 9],
    says: 'không hợp lệ',
  })),
  {
    name: 'a dossier id that Windows keeps for a device',
    content: () => changed('id: ho-so-nho', 'id: con'),
    rule: 'bad-file-name',
    says: 'Windows',
  },
  {
    name: 'a dossier id too long for a folder',
    content: () => changed('id: ho-so-nho', `id: ${'a'.repeat(300)}`),
    rule: 'bad-file-name',
    says: 'tên quá dài',
  },
  ...['__proto__', 'constructor', 'hasOwnProperty', '<<'].map((key): Case => ({
    name: `the key ${key}`,
    content: () => changed('symbol: SNV\n', `${key}: {isAdmin: true}\n`),
    rule: 'unknown-key',
    at: [6, 5],
    says: `không có khóa “${key}”`,
  })),
  {
    name: 'the key __proto__ at the root, of the kind that the dossier needs',
    content: () => `__proto__:\n${smallDossier.replaceAll(/^(?=.)/gmu, '  ')}`,
    rule: 'unknown-key',
    at: [1, 1],
    says: '“__proto__”',
  },
  {
    name: 'the bare figure 1.917',
    content: () => changed('"1.917"', '1.917'),
    rule: 'ambiguous-number',
    at: [27, 12],
    says: '1.917 (một nghìn chín trăm mười bảy) hoặc 1,917 (một phẩy chín trăm mười bảy)',
  },
  {
    name: 'the bare figure 63.820',
    content: () => changed('"1.917"', '63.820'),
    rule: 'ambiguous-number',
    at: [27, 12],
    says: '63.820 (sáu mươi ba nghìn tám trăm hai mươi) hoặc 63,820',
  },
  {
    name: 'the bare figure 08',
    content: () => changed('"1.917"', '08'),
    rule: 'ambiguous-number',
    at: [27, 12],
    says: '8 (tám) hoặc 08',
  },
  ...['.inf', '.nan', '0x1F', '1e400', '1_917'].map((typed): Case => ({
    name: `the figure ${typed}`,
    content: () => changed('"1.917"', typed),
    rule: 'bad-number',
    at: [27, 12],
    says: 'không phải một số viết theo lối Việt Nam',
  })),
  ...['!!js/function', '!!python/object/apply:os.system', '!!str', '!!binary', '!ho-so'].map((tag): Case => ({
    name: `the tag ${tag}`,
    content: () => changed('name: Văn phòng Sở', `name: ${tag} "x"`),
    rule: 'yaml-tag',
    at: [11, 11],
    says: `thẻ kiểu của YAML: ${tag}`,
  })),
  {
    name: 'a tag on a group',
    content: () => changed('people:\n', 'people: !!js/object\n'),
    rule: 'yaml-tag',
    at: [12, 9],
    says: '!!js/object',
  },
  {
    name: 'a tag on a list',
    content: () => changed('addressees: [van-phong]', 'addressees: !!set [van-phong]'),
    rule: 'yaml-tag',
    at: [44, 17],
    says: '!!set',
  },
  {
    name: 'a list as a key',
    content: () => changed('symbol: SNV\n', '? [a, b]\n    : x\n'),
    rule: 'yaml-syntax',
    at: [6, 7],
    says: 'tên khóa phải là một từ',
  },
  {
    name: 'a key typed twice',
    content: () => changed('symbol: SNV\n', 'name: x\n'),
    rule: 'yaml-syntax',
    at: [6, 5],
    says: 'khóa này đã có ở trên',
  },
  {
    name: 'indentation with a tab',
    content: () => changed('    name: Văn phòng Sở', '\tname: Văn phòng Sở'),
    rule: 'yaml-syntax',
    at: [11, 1],
    says: 'không dùng phím Tab',
  },
  {
    name: 'two dossiers in one file',
    content: () => `${smallDossier}---\n${smallDossier}`,
    rule: 'yaml-syntax',
    at: [54, 1],
    says: 'chỉ được chứa một hồ sơ',
  },
  { name: 'an empty file', content: () => '', rule: 'empty-file', at: [1, 1], says: 'không có dữ liệu' },
  {
    name: 'a file of comments',
    content: () => '# x\n\n',
    rule: 'empty-file',
    at: [1, 1],
    says: 'không có dữ liệu',
  },
  {
    name: 'a BOM alone',
    content: () => '\u{FEFF}',
    rule: 'empty-file',
    at: [1, 1],
    says: 'không có dữ liệu',
  },
  {
    name: 'a list at the root',
    content: () => '- a\n- b\n',
    rule: 'wrong-type',
    at: [1, 1],
    says: 'nhóm khóa',
  },
  {
    name: 'words at the root',
    content: () => 'xin chào\n',
    rule: 'wrong-type',
    at: [1, 1],
    says: 'nhóm khóa',
  },
  {
    name: 'binary garbage',
    content: () => Uint8Array.from({ length: 4096 }, (_, index) => (index * 7919 + 0x89) % 256),
    rule: 'not-utf8',
    at: [1, 1],
    says: 'UTF-8',
  },
  {
    name: 'zeros',
    content: () => new Uint8Array(4096),
    rule: 'control-character',
    at: [1, 1],
    says: 'U+0000',
  },
  {
    name: 'a Word file with the name of a dossier',
    content: () => Buffer.from('504b0304140000000800d0a1', 'hex'),
    rule: 'not-utf8',
    at: [1, 10],
    says: 'UTF-8',
  },
  {
    name: 'a UTF-16 file',
    content: () => Buffer.from(`\u{FEFF}${smallDossier}`, 'utf16le'),
    rule: 'not-utf8',
    at: [1, 1],
    says: 'UTF-8',
  },
  {
    name: 'JSON with a comma too many',
    content: () => JSON.stringify(parse(smallDossier, { schema: 'failsafe' })).replace(/\}$/u, ',}'),
    rule: 'json-syntax',
    says: 'bỏ dấu phẩy ấy',
    file: 'thua-phay.json',
  },
  {
    name: 'JSON with the key __proto__',
    content: () =>
      JSON.stringify(parse(smallDossier, { schema: 'failsafe' })).replace(
        '{',
        '{"__proto__":{"isAdmin":true},',
      ),
    rule: 'unknown-key',
    at: [1, 2],
    says: '“__proto__”',
    file: 'proto.json',
  },
];

describe('a hostile or mistaken dossier', () => {
  it.each(cases)(
    '$name: one clear error ($rule), nothing written',
    async ({ content, rule, at, says, file = 'ho-so.yaml' }) => {
      const source = temp.write(file, content());
      const out = path.join(temp.path, 'out');
      const { code, stdout, stderr } = await runApp('generate', source, '-o', out, '--json');
      const report = reportSchema.parse(JSON.parse(stdout));
      const errors = report.reports.flatMap(({ diagnostics }) =>
        diagnostics.filter(({ severity }) => severity === 'error'),
      );
      const [first] = errors;
      expect(first?.rule).toBe(rule);
      if (at !== undefined) expect([first?.where.line, first?.where.column]).toEqual(at);
      if (says !== undefined) expect(`${first?.message ?? ''} ${first?.hint ?? ''}`).toContain(says);
      for (const { message } of errors) expect(message).toMatch(VIETNAMESE);
      expect([code, report.ok, stderr]).toEqual([1, false, '']);
      expect(stdout.length).toBeLessThan(500_000);

      const told = await runApp('generate', source, '-o', out);
      expect(told.code).toBe(1);
      expect(told.stdout).toContain(`[${rule}`);
      expect(told.stdout + told.stderr).not.toMatch(STACK);
      expect(told.stdout).not.toMatch(STEERING);
      expect(existsSync(out)).toBe(false);
    },
  );

  it('with the key __proto__ changes nothing for the program', async () => {
    await runApp('validate', temp.write('ho-so.yaml', `__proto__: {isAdmin: true}\n${smallDossier}`));
    expect(Object.hasOwn(Object.prototype, 'isAdmin')).toBe(false);
  });
});

describe('a dossier as other systems write it', () => {
  it.each([
    ['with a BOM', `\u{FEFF}${smallDossier}`],
    ['with CRLF', smallDossier.replaceAll('\n', '\r\n')],
    ['decomposed (NFD)', smallDossier.normalize('NFD')],
    ['with a header of its own', `%YAML 1.2\n---\n${smallDossier}...\n`],
  ])('%s is drawn to the same bytes', async (name, content) => {
    const plain = path.join(temp.path, 'out-plain');
    const other = path.join(temp.path, `out-${name}`);
    const draw = async (text: string, out: string): Promise<unknown> => {
      const ran = await runApp('generate', temp.write('ho-so.yaml', text), '-o', out, '--json');
      expect(ran.code).toBe(0);
      return z
        .object({ reports: z.tuple([z.object({ files: z.array(z.object({ sha256: z.string() })) })]) })
        .parse(JSON.parse(ran.stdout)).reports[0].files;
    };
    expect(await draw(content, other)).toEqual(await draw(smallDossier, plain));
  });
});

import { beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import type { Diagnostic } from '../../src/diagnostic/diagnostic.ts';
import { terminalLines } from '../../src/diagnostic/terminal.ts';
import { readDossier, type DossierReading } from '../../src/intake/read-dossier.ts';
import { builtinKinds, type Kinds } from '../../src/kinds/registry.ts';
import { smallDossier } from '../support/small-dossier.ts';

let kinds: Kinds;
beforeAll(async () => {
  kinds = await builtinKinds();
});

const read = (text: string, source = 'ho-so.yaml'): DossierReading => readDossier(source, text, kinds);
const changed = (from: string, to: string): string => {
  expect(smallDossier).toContain(from);
  return smallDossier.replace(from, to);
};
const plain = (words: string): string => words;
const paint = { red: plain, yellow: plain, cyan: plain, dim: plain };

/** What the caret points at: the words of the source above it. */
function underCaret(diagnostic: Diagnostic | undefined): string {
  const [, above = '', below = ''] = diagnostic === undefined ? [] : terminalLines(diagnostic, paint);
  return above.slice(below.indexOf('^'), below.lastIndexOf('^') + 1);
}

describe('the place of a fault', () => {
  it.each([
    ['a value', 'date: 2024-01-10', 'date: 31/02/2024', '31/02/2024'],
    ['a quoted value', 'date: 2024-01-10', 'date: "31/02/2024"', '"31/02/2024"'],
    ['a value of a list in brackets', '[van-phong]', '[so, van-fong]', 'van-fong'],
    ['a key', 'symbol: SNV\n', 'simbol: SNV\n', 'simbol'],
    ['a call in prose', '{{cite "kh-02"}}', '{{cite "kh-99"}}', '{{cite "kh-99"}}'],
    ['a call late in a quoted line', '"Sở Nội vụ yêu cầu:"', '"Sở yêu cầu {{nope}}:"', '{{nope}}'],
    [
      'a call in a literal block',
      '"Sở Nội vụ yêu cầu:"',
      '|\n      Sở Nội vụ\n      yêu cầu {{nope}}:',
      '{{nope}}',
    ],
    [
      'a call in a folded block',
      '"Sở Nội vụ yêu cầu:"',
      '>-\n      Sở\n\n      yêu cầu {{nope "a"}}:',
      '{{nope "a"}}',
    ],
    ['a control character in a block', '"Sở Nội vụ yêu cầu:"', '|\n      Sở\n      Nội\u{7} vụ', '\u{FFFD}'],
    ['a tag before a group', 'people:\n', 'people: !!js/object\n', '!!js/object'],
    ['an anchored value', 'name: Văn phòng Sở', 'name: &a Văn phòng Sở', 'Văn phòng Sở'],
    ['a list as a key', 'symbol: SNV\n', '? [a, b]\n    : x\n', '[a, b]'],
  ])('is %s, exactly under the caret', (_name, from, to, words) => {
    const text = changed(from, to);
    const { facts, diagnostics } = read(text);
    expect(facts).toBeUndefined();
    expect(diagnostics).toHaveLength(1);
    expect(underCaret(diagnostics[0])).toBe(words);
    const { line = 0, column = 0, excerpt = '' } = diagnostics[0]?.where ?? {};
    expect(text.split('\n')[line - 1]).toBe(excerpt);
    expect(
      excerpt
        .slice(column - 1)
        .replace('\u{7}', '\u{FFFD}')
        .startsWith(words),
    ).toBe(true);
  });

  it('is under the right letters also where the line is decomposed (NFD)', () => {
    const text = changed('"Sở Nội vụ yêu cầu:"', '"Sở Nội vụ yêu cầu {{nope}}:"'.normalize('NFD'));
    const [diagnostic] = read(text).diagnostics;
    const [, above = '', below = ''] = diagnostic === undefined ? [] : terminalLines(diagnostic, paint);
    // Combining marks take no column on a terminal.
    const shown = above.replaceAll(/\p{M}/gu, '');
    expect(shown.slice(below.indexOf('^'), below.lastIndexOf('^') + 1)).toBe('{{nope}}');
  });

  it('is shown in the middle of a line that is too long to show', () => {
    const text = changed(
      '"Sở Nội vụ yêu cầu:"',
      `"${'Sở Nội vụ yêu cầu '.repeat(100)}{{nope}}${' và'.repeat(500)}"`,
    );
    const [diagnostic] = read(text).diagnostics;
    expect(underCaret(diagnostic)).toBe('{{nope}}');
    expect(
      Math.max(
        ...(diagnostic === undefined ? [] : terminalLines(diagnostic, paint))
          .slice(1, 3)
          .map((line) => line.length),
      ),
    ).toBeLessThan(130);
  });

  it('of a missing key is the entry that lacks it', () => {
    const { diagnostics } = read(changed('    name: Văn phòng Sở\n', ''));
    expect(diagnostics).toMatchObject([
      { rule: 'required', where: { line: 10, column: 5, path: 'agencies[2].name' } },
    ]);
  });

  it('is right in a file with CRLF, and the line break is no part of the excerpt', () => {
    const { diagnostics } = read(changed('date: 2024-01-10', 'date: 31/02/2024').replaceAll('\n', '\r\n'));
    expect(diagnostics).toMatchObject([{ where: { line: 21, column: 11, excerpt: '    date: 31/02/2024' } }]);
  });
});

describe('assumed values', () => {
  it('stand in their places, and each is told as a warning with its reason', () => {
    const { facts, diagnostics } = read(
      changed('post: Giám đốc', 'post: { value: Giám đốc, assumed: chưa có quyết định bổ nhiệm }'),
    );
    expect(facts?.person('giam-doc').post).toBe('Giám đốc');
    expect(diagnostics).toMatchObject([
      { rule: 'assumed', severity: 'warning', where: { line: 15, path: 'people[0].post' } },
    ]);
    expect(diagnostics[0]?.message).toContain('chưa có quyết định bổ nhiệm');
  });

  it('may be a whole list, and are checked like any other value', () => {
    const { diagnostics } = read(changed('[van-phong]', '{ value: [van-fong], assumed: chưa chốt }'));
    expect(diagnostics.map(({ rule }) => rule).sort()).toEqual(['assumed', 'unknown-reference']);
  });

  it.each([
    '{ assumed: vì sao }',
    '{ value: Giám đốc, assumed: { a: b } }',
    '{ value: x, assumed: y, z: t }',
  ])('are refused as %s', (typed) => {
    const { facts, diagnostics } = read(changed('post: Giám đốc', `post: ${typed}`));
    expect(facts).toBeUndefined();
    expect(diagnostics.map(({ rule }) => rule)).toContain('assumed-without-reason');
  });
});

describe('blanks', () => {
  it.each(['', ' ~', ' null', ' # chưa có'])(
    'are what stands after “place:%s”, as if the key were not there',
    (blank) => {
      const without = read(changed('    place: Hà Tĩnh\n', ''));
      const { facts, diagnostics } = read(changed('    place: Hà Tĩnh\n', `    place:${blank}\n`));
      expect(diagnostics).toEqual([]);
      expect(facts?.dossier).toEqual(without.facts?.dossier);
    },
  );

  it('are missing where a value is needed', () => {
    const { diagnostics } = read(changed('name: Văn phòng Sở', 'name:'));
    expect(diagnostics).toMatchObject([{ rule: 'required', message: 'thiếu tên đầy đủ' }]);
  });

  it('are not the word in quotes', () => {
    const { facts } = read(changed('place: Hà Tĩnh', 'place: "null"'));
    expect(facts?.dossier.documents[0]).toMatchObject({ place: 'null' });
  });
});

describe('all faults', () => {
  it('of the schema are told at once, in the order of the file', () => {
    const text = changed('date: 2024-01-10', 'date: 31/02/2024')
      .replace('symbol: SNV\n', 'simbol: SNV\n')
      .replace('"1.917"', '1.917')
      .replace('kind: directive', 'kind: directiv');
    const { diagnostics } = read(text);
    expect(diagnostics.map(({ rule }) => rule)).toEqual([
      'unknown-key',
      'impossible-date',
      'ambiguous-number',
      'unknown-kind',
    ]);
    const lines = diagnostics.map(({ where }) => where.line ?? 0);
    expect(lines).toEqual([...lines].sort((a, b) => a - b));
  });

  it('of references and prose are told together', () => {
    const text = changed('answers: [tt-1]', 'answers: [tt-9]').replace(
      '{{figure "tong"}}',
      '{{figur "tong"}}',
    );
    expect(read(text).diagnostics.map(({ rule, hint }) => [rule, hint])).toEqual([
      ['unknown-reference', 'có phải ý là “tt-1”?'],
      ['unknown-helper', 'có phải ý là “figure”?'],
    ]);
  });

  it('are cut where they are too many, errors kept before warnings, and that is told', () => {
    const entries = Array.from(
      { length: 300 },
      (_, index) => `  - {id: t${index}, text: {value: x, assumed: y}}\n`,
    );
    const warned = read(changed('findings:\n', `findings:\n${entries.join('')}`));
    expect(warned.facts).toBeDefined();
    expect(warned.diagnostics).toHaveLength(201);
    expect(warned.diagnostics.at(-1)?.rule).toBe('too-many-faults');
    expect(warned.diagnostics.some(({ severity }) => severity === 'error')).toBe(false);
    const failed = read(
      changed('findings:\n', `findings:\n${entries.join('')}`).replace('{{figure "tong"}}', '{{nope}}'),
    );
    expect(failed.facts).toBeUndefined();
    expect(failed.diagnostics.map(({ rule }) => rule)).toContain('unknown-helper');
  });
});

describe('a JSON dossier', () => {
  const json = (text: string): string => JSON.stringify(parse(text, { schema: 'failsafe' }), undefined, 2);

  it('gives the facts that the same dossier gives as YAML', () => {
    const { facts, diagnostics } = read(json(smallDossier), 'ho-so.json');
    expect(diagnostics).toEqual([]);
    expect(facts?.dossier).toEqual(read(smallDossier).facts?.dossier);
  });

  it('has places too', () => {
    const { diagnostics } = read(json(changed('date: 2024-01-10', 'date: 31/02/2024')), 'ho-so.json');
    expect(diagnostics).toHaveLength(1);
    expect(underCaret(diagnostics[0])).toBe('"31/02/2024"');
  });

  it('has numbers that may be ambiguous', () => {
    const { diagnostics } = read(json(smallDossier).replace('"1.917"', '1.917'), 'ho-so.json');
    expect(diagnostics.map(({ rule }) => rule)).toEqual(['ambiguous-number']);
    expect(underCaret(diagnostics[0])).toBe('1.917');
  });

  it.each([
    ['{\n  "id": "a",\n}', 3, 1, 'dấu phẩy thừa'],
    ['{\n  "id": ["a", ]\n}', 2, 15, 'dấu phẩy thừa'],
    ["{\n  'id': 1\n}", 2, 3, 'không đúng chỗ'],
    ['{\n  "id": "a"\n', 3, 1, 'chưa đóng'],
    ['{\n  "id": "a', 2, 9, 'không đúng chỗ'],
    ['{"a": [1, {"b": 2}]]', 1, 20, 'không đúng chỗ'],
    ['{"a": 01}', 1, 8, 'không đúng chỗ'],
    ['{"a": "\t"}', 1, 7, 'không đúng chỗ'],
    ['{"a" 1}', 1, 6, 'không đúng chỗ'],
    ['{} {}', 1, 4, 'không đúng chỗ'],
    ['id: a', 1, 1, 'không đúng chỗ'],
  ])('is JSON and nothing more: %j', (text, line, column, words) => {
    const { diagnostics } = read(text, 'ho-so.json');
    expect(diagnostics).toMatchObject([{ rule: 'json-syntax', where: { line, column } }]);
    expect(diagnostics[0]?.message).toContain(words);
  });
});

import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FaultsError, type Diagnostic } from '../../src/diagnostic/diagnostic.ts';
import { loadSentences, wordingFolder } from '../../src/wording/wording.ts';
import { parseWordingFile } from '../../src/wording/wording-file.ts';
import { useTempDir } from '../support/temp.ts';

const temp = useTempDir();

const inline = (name: string, words: string): string => `{{#*inline "${name}"}}${words}{{/inline}}`;
const faultsOf = (text: string): readonly Diagnostic[] => parseWordingFile('thu.hbs', text).diagnostics;
/** `rule line:column` of each fault. */
const placed = (text: string): string[] =>
  faultsOf(text).map(({ rule, where }) => `${rule} ${where.line ?? '?'}:${where.column ?? '?'}`);

const wanted = { han: ['han'], 'san-pham': ['san-pham'] };
const whole = `${inline('han', 'Xong trước {{han}}.')}\n${inline('san-pham', 'Ra: {{san-pham}}')}\n`;
/** The faults of loading this text as the sentences of the kind `thu`. */
function loadFaults(text: string | Uint8Array, name = 'thu'): readonly Diagnostic[] {
  temp.write(`${name}.hbs`, text);
  try {
    loadSentences(name, wanted, [temp.path]);
    return [];
  } catch (error) {
    if (error instanceof FaultsError) return error.diagnostics;
    throw error;
  }
}

describe('standard sentences', () => {
  it('are words with slots; spaces and line ends between words are one space', () => {
    temp.write('loi.hbs', whole.replace('Xong trước', 'Xong\r\n   trước'));
    const say = loadSentences('loi', wanted, [temp.path]);
    expect(say('han', { han: '{{due "nv-1"}}' })).toBe('Xong trước {{due "nv-1"}}.');
    expect(say('san-pham', { 'san-pham': 'báo cáo' })).toBe('Ra: báo cáo');
  });

  it('are in NFC however they were typed, with or without a byte order mark', () => {
    temp.write('nfd.hbs', `\u{FEFF}${whole}`.normalize('NFD'));
    expect(loadSentences('nfd', wanted, [temp.path])('han', { han: 'mai' })).toBe('Xong trước mai.');
  });

  it('of the first folder that has the file; the package’s own stand last', () => {
    const typed = readFileSync(path.join(wordingFolder, 'directive.hbs'), 'utf8');
    const read = [...parseWordingFile('', typed).sentences].map(([name, { parts }]): [string, string[]] => [
      name,
      parts.flatMap((part) => (typeof part === 'string' ? [] : [part.slot])),
    ]);
    const slots = Object.fromEntries(read);
    const first = read[0]?.[0] ?? '';
    const opening = `{{#*inline "${first}"}}`;
    temp.write('directive.hbs', typed.replace(opening, `${opening}Riêng: `));
    expect(loadSentences('directive', slots, [temp.path])(first)).toMatch(/^Riêng:/u);
    expect(loadSentences('directive', slots, [path.join(temp.path, 'không có')])(first)).not.toMatch(
      /^Riêng:/u,
    );
  });

  it.each(readdirSync(wordingFolder).filter((name) => name.endsWith('.hbs')))(
    '%s is without a fault',
    (name) => {
      const text = readFileSync(path.join(wordingFolder, name), 'utf8');
      expect(parseWordingFile(name, text).diagnostics).toEqual([]);
      expect(text).toBe(text.normalize('NFC'));
    },
  );
});

describe('a broken file is told with line and column', () => {
  it.each([
    ['a sentence never closed', `${inline('a', 'một')}\n\n  {{#*inline "b"}}hai\n`, 'wording-syntax 3:3'],
    ['closed by another name', `${inline('a', 'một')}\n{{#*inline "b"}}hai{{/inlin}}`, 'wording-syntax 2:5'],
    [
      'a slot without its end',
      `${inline('a', 'một')}\n{{#*inline "b"}}hai {{han}. ba{{/inline}}`,
      'wording-syntax 2:26',
    ],
    ['a slot of two words', `\n${inline('a', 'Đến hạn {{hạn nộp}}')}`, 'wording-forbidden 2:25'],
    ['an else', `\n\n${inline('a', 'x{{else}}y')}`, 'wording-syntax 3:1'],
    ['a helper that Handlebars knows', inline('a', '{{#if han}}x{{/if}}'), 'wording-forbidden 1:17'],
    ['a partial', inline('a', '{{> b}}'), 'wording-forbidden 1:17'],
    ['words outside a sentence', `${inline('a', 'một')}\nhai`, 'wording-forbidden 1:31'],
    ['a sentence twice', `${inline('a', 'một')}\n${inline('a', 'hai')}`, 'wording-twice 2:12'],
    ['a name that is no string', '{{#*inline a}}một{{/inline}}', 'wording-forbidden 1:1'],
    ['a control character', `${inline('a', 'một')}\nx\u{7}`, 'control-character 2:2'],
    ['a mark of the composer', inline('a', '\u{E000}0\u{E001}'), 'control-character 1:17'],
  ])('%s', (_name, text, expected) => {
    expect(placed(text)).toContain(expected);
  });

  it('a slot or a sentence that does not exist, with the nearest that does', () => {
    const faults = loadFaults(whole.replace('{{han}}', '{{hna}}').replace('"san-pham"', '"san-phan"'));
    expect(faults.map(({ rule, where, hint }) => [rule, where.line, where.column, hint])).toEqual([
      ['wording-missing', undefined, undefined, 'chép câu ấy từ tệp thu.hbs gốc của vanthu'],
      ['wording-slot', 1, 30, 'có phải ý là “han”?'],
      ['wording-unknown', 2, 12, 'có phải ý là “san-pham”?'],
    ]);
  });

  it('a sentence that is missing, by the file and its name', () => {
    const [fault] = loadFaults(inline('han', '{{han}}'));
    expect(fault?.message).toBe('tệp câu chữ thu.hbs thiếu câu “san-pham”');
    expect(fault?.where.source).toBe(path.join(temp.path, 'thu.hbs'));
  });

  it('a file too large, or not UTF-8, before it is parsed', () => {
    expect(loadFaults('{{'.repeat(100_001)).map(({ rule }) => rule)).toEqual(['wording-too-large']);
    expect(loadFaults(new Uint8Array([0xc3, 0x28])).map(({ rule }) => rule)).toEqual(['not-utf8']);
  });
});

describe('a hostile file runs nothing', () => {
  const hostile = [
    '{{lookup . "constructor"}}',
    '{{constructor.constructor "return process"}}',
    '{{__proto__.x}}',
    '{{../han}}',
    '{{./han}}',
    '{{this}}',
    '{{@root}}',
    '{{{han}}}',
    '{{&han}}',
    '{{han x=1}}',
    '{{log "x"}}',
    '{{(helperMissing)}}',
    '{{cite "kh-02"}}',
    '{{* log "x"}}',
    '{{#*inline "b"}}x{{/inline}}',
    '{{#each this}}x{{/each}}',
    '{{> (lookup . "x")}}',
    '\\{{constructor "x"}}',
    '{{{{raw}}}} {{han}} {{{{/raw}}}}',
    'chữ { {{han}}',
    '{{han}}} chữ',
  ];
  it.each(hostile.filter((words) => words !== 'chữ { {{han}}'))('%s is refused', (words) => {
    expect(faultsOf(inline('a', words)).length).toBeGreaterThan(0);
  });

  it('a brace beside a slot cannot make a call of the slot’s own words', () => {
    expect(placed(inline('a', 'x {{{han}}'))).not.toEqual([]);
    expect(placed(inline('a', 'x \\{{han}}{{han}}'))).not.toEqual([]);
  });

  it.each(['constructor', '__proto__', 'toString', 'hasOwnProperty'])(
    '%s is neither a sentence nor a slot',
    (name) => {
      expect(loadFaults(whole + inline(name, 'x')).map(({ rule }) => rule)).toEqual(['wording-unknown']);
      const faults = loadFaults(whole.replace('{{han}}', `{{${name}}}`));
      expect(faults.map(({ rule }) => rule)).toEqual(['wording-slot']);
    },
  );

  it('whatever its text: a reading, never an exception, and each fault within the text', () => {
    const piece = fc.oneof(
      fc.constantFrom(
        '{{',
        '}}',
        '{',
        '}',
        '#*inline "a"',
        '/inline',
        'han',
        '"',
        '\\',
        '\n',
        '!--',
        '--',
        '~',
        '&',
        '>',
        '(',
        '|',
        '.',
        '@',
      ),
      fc.string({ maxLength: 4 }),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 25 }), (pieces) => {
        const text = pieces.join('');
        const lines = text.split(/\r\n?|\n/u).length;
        for (const { where } of faultsOf(text)) {
          expect(where.line).toBeGreaterThanOrEqual(1);
          expect(where.line).toBeLessThanOrEqual(lines);
          expect(where.column).toBeGreaterThanOrEqual(1);
        }
      }),
      { numRuns: 500 },
    );
  });

  it('is read in a moment, however many faults it has', () => {
    const started = performance.now();
    expect(faultsOf('{{x}}'.repeat(40_000)).length).toBeLessThanOrEqual(50);
    expect(faultsOf(inline('a', '{{x y}}'.repeat(25_000))).length).toBeLessThanOrEqual(50);
    expect(performance.now() - started).toBeLessThan(5000);
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { calls, parseProse } from '../../src/wording/prose.ts';

describe('prose of text and calls', () => {
  it.each([
    '',
    'chữ thường',
    'một { ngoặc } đơn',
    '100% < 5 & "nháy"',
    '**đậm** và ^2^',
    'gạch chéo \\ đứng một mình',
  ])('takes %j as it is typed', (prose) => {
    expect(parseProse(prose)).toEqual({ parts: prose === '' ? [''] : [prose], faults: [] });
  });

  it('parts text from calls, in order', () => {
    expect(parseProse('Theo {{cite "kh-02"}} và {{agency "so" "local"}}.')).toEqual({
      parts: [
        'Theo ',
        { helper: 'cite', arguments: ['kh-02'], source: '{{cite "kh-02"}}' },
        ' và ',
        { helper: 'agency', arguments: ['so', 'local'], source: '{{agency "so" "local"}}' },
        '.',
      ],
      faults: [],
    });
  });

  it.each([`{{cite 'kh-02'}}`, '{{ cite   "kh-02" }}', '{{~cite "kh-02"~}}'])(
    'knows the call however it is spaced: %s',
    (source) => {
      expect(parseProse(source).parts).toEqual([{ helper: 'cite', arguments: ['kh-02'], source }]);
    },
  );

  it('gives back the words of a call that stands after Vietnamese letters', () => {
    expect(parseProse('Ủy ban nhân dân: {{cite "kh"}}').parts[1]).toHaveProperty('source', '{{cite "kh"}}');
  });

  it('takes an escaped call for text', () => {
    const { parts, faults } = parseProse('viết \\{{cite "kh"}} như vậy');
    expect(faults).toEqual([]);
    expect(parts.map((part) => (typeof part === 'string' ? part : part.source)).join('')).toBe(
      'viết {{cite "kh"}} như vậy',
    );
  });

  it.each(['{{constructor}}', '{{__proto__}}', '{{toString}}', '{{hasOwnProperty "x"}}'])(
    '%s is a call of a helper by that name, for the check to refuse',
    (source) => {
      const { parts, faults } = parseProse(source);
      expect(faults).toEqual([]);
      expect(parts).toEqual([expect.objectContaining({ source })]);
    },
  );
});

describe('prose that may not be', () => {
  it.each([
    ['a block', '{{#if x}}a{{/if}}'],
    ['an inverse block', '{{^x}}a{{/x}}'],
    ['a raw block', '{{{{raw}}}} a {{{{/raw}}}}'],
    ['a partial', '{{> "tep"}}'],
    ['a partial block', '{{#> tep}}a{{/tep}}'],
    ['a decorator', '{{* "x"}}'],
    ['an inline partial', '{{#*inline "x"}}a{{/inline}}'],
    ['three braces', '{{{cite "kh"}}}'],
    ['an ampersand', '{{&cite "kh"}}'],
    ['a comment', '{{! ghi chú }}'],
    ['a long comment', '{{!-- ghi chú --}}'],
    ['a sub-expression', '{{cite (agency "so")}}'],
    ['a sub-expression as the helper', '{{(lookup "x")}}'],
    ['a hash', '{{cite "kh" form="full"}}'],
    ['a hash alone', '{{cite id="kh"}}'],
    ['a data variable', '{{@root}}'],
    ['a data variable as an argument', '{{cite @index}}'],
    ['a path', '{{citations.kh}}'],
    ['a path with a slash', '{{citations/kh}}'],
    ['a path to the parent', '{{../kh}}'],
    ['this', '{{this}}'],
    ['a member of this', '{{this.cite "kh"}}'],
    ['a path to the prototype', '{{constructor.constructor "return 1"}}'],
    ['a word as an argument', '{{cite kh}}'],
    ['a number as an argument', '{{cite 5}}'],
    ['a truth value as an argument', '{{cite true}}'],
    ['null as an argument', '{{cite null}}'],
    ['a string as the helper', '{{"cite"}}'],
    ['a number as the helper', '{{5}}'],
  ])('%s is refused, and quoted', (_name, source) => {
    const { faults, parts } = parseProse(`trước ${source} sau`);
    expect(parts.filter((part) => typeof part !== 'string')).toEqual([]);
    expect(faults.length).toBeGreaterThan(0);
    expect(source.startsWith(faults[0]?.words.slice(0, source.length) ?? '?')).toBe(true);
  });

  it.each(['{{', '{{cite', '{{cite "kh"', '{{cite "kh}}', '{{}}', '{{#if x}}a', '{{/if}}', '{{cite "a" "}}'])(
    'what cannot be read is told from where it begins: %s',
    (source) => {
      const { parts, faults } = parseProse(`trước ${source}`);
      expect(parts).toEqual([]);
      expect(faults).toEqual([{ reason: 'syntax', words: source }]);
    },
  );

  it('tells every forbidden thing of a text, not the first alone', () => {
    const { faults } = parseProse('{{this}} {{cite "a"}} {{! x }} {{@root}}');
    expect(faults).toEqual([
      { reason: 'forbidden', words: '{{this}}' },
      { reason: 'forbidden', words: '{{! x }}' },
      { reason: 'forbidden', words: '{{@root}}' },
    ]);
  });

  it('quotes no more than a line', () => {
    const [fault] = parseProse(`{{! ${'dài '.repeat(100)} }}`).faults;
    expect(fault?.words.length).toBeLessThanOrEqual(60);
  });

  it('never lets anything but text and calls with literal arguments pass', () => {
    const piece = fc.constantFrom(
      '{{',
      '}}',
      '{',
      '"',
      "'",
      'cite',
      ' ',
      '#',
      '/',
      '>',
      '!',
      '(',
      ')',
      '@',
      '.',
      '=',
      'a',
      '\\',
      '~',
      '&',
    );
    fc.assert(
      fc.property(fc.string({ unit: piece, maxLength: 14 }), (prose) => {
        const { parts, faults } = parseProse(prose);
        for (const part of parts) {
          if (typeof part === 'string') continue;
          expect(part.helper).not.toMatch(/[./@]/u);
          expect(prose).toContain(part.source);
        }
        for (const { words } of faults) expect(prose).toContain(words);
      }),
      { numRuns: 3000 },
    );
  });

  it('answers at once on hostile prose', () => {
    const started = performance.now();
    for (const piece of ['{{', '{{cite "a"}}', '{{#if a}}', '\\{{', '{{!', '}}'])
      parseProse(piece.repeat(2_000));
    expect(performance.now() - started).toBeLessThan(5_000);
  });
});

describe('whether prose calls a helper for an entry', () => {
  it.each([
    ['xem {{appendix "pl-1"}}', true],
    [`xem {{appendix 'pl-1'}}`, true],
    ['xem {{ appendix "pl-1" }}', true],
    ['xem {{appendix "pl-10"}}', false],
    ['xem {{cite "pl-1"}}', false],
    ['xem \\{{appendix "pl-1"}}', false],
    ['xem phụ lục', false],
  ])('%s: %s', (prose, answer) => {
    expect(calls(prose, 'appendix', 'pl-1')).toBe(answer);
  });
});

describe('plain calls, read without a syntax tree', () => {
  const word = fc.constantFrom(
    ...[
      'cite',
      'else',
      'true',
      'elsewhere',
      'a',
      'A',
      ' ',
      '  ',
      '"',
      '""',
      ' "kh-02"',
      '"a b"',
      "'x'",
      '{{',
      '}}',
    ],
    ...[
      '{',
      '}',
      '{{{',
      '}}}',
      '\\\\',
      '~',
      '#',
      '!',
      '/',
      '>',
      '&',
      '^',
      '@',
      '\n',
      'ạ',
      '.',
      '{{cite "kh-02"}}',
    ],
  );

  it('are what the parser of the syntax makes of them', () => {
    fc.assert(
      fc.property(fc.array(word, { maxLength: 14 }), (words) => {
        const prose = words.join('');
        // What follows is no plain call, so that the whole is parsed; it is told as a fault and changes nothing before it.
        const parsed = parseProse(`${prose} {{#x}}{{/x}}`);
        const read = parseProse(prose);
        if (read.faults.length > 0) return;
        const text = [...read.parts.filter((part) => part !== '')];
        const last = text.at(-1);
        const wanted = typeof last === 'string' ? [...text.slice(0, -1), `${last} `] : [...text, ' '];
        expect(parsed.parts).toEqual(wanted);
      }),
      { numRuns: 5000 },
    );
  });
});

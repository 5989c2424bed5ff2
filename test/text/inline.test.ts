import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { TextRun } from '../../src/text/inline.ts';
import { escapeInline, mergeRuns, parseInline, plainText } from '../../src/text/inline.ts';

const markedText = fc.string({
  unit: fc.constantFrom('*', '**', '^', '~', '\\', ' ', 'a', 'đ', '1', '.', '\ue000'),
});

describe('parseInline', () => {
  it.each<[string, TextRun[]]>([
    ['', []],
    ['chữ thường', [{ text: 'chữ thường' }]],
    ['**đậm**', [{ text: 'đậm', bold: true }]],
    ['*nghiêng*', [{ text: 'nghiêng', italic: true }]],
    ['m^2^', [{ text: 'm' }, { text: '2', raised: true }]],
    ['H~2~O', [{ text: 'H' }, { text: '2', lowered: true }, { text: 'O' }]],
    ['***cả hai***', [{ text: 'cả hai', bold: true, italic: true }]],
    [
      '**a *b* c**',
      [
        { text: 'a ', bold: true },
        { text: 'b', bold: true, italic: true },
        { text: ' c', bold: true },
      ],
    ],
    [
      '*a **b***',
      [
        { text: 'a ', italic: true },
        { text: 'b', bold: true, italic: true },
      ],
    ],
    [
      '***a** b*',
      [
        { text: 'a', bold: true, italic: true },
        { text: ' b', italic: true },
      ],
    ],
    [
      '***a* b**',
      [
        { text: 'a', bold: true, italic: true },
        { text: ' b', bold: true },
      ],
    ],
    ['(*a*)', [{ text: '(' }, { text: 'a', italic: true }, { text: ')' }]],
    ['**đậm**liền', [{ text: 'đậm', bold: true }, { text: 'liền' }]],
    [
      '**x^2^**',
      [
        { text: 'x', bold: true },
        { text: '2', bold: true, raised: true },
      ],
    ],
    ['*a\nb*', [{ text: 'a\nb', italic: true }]],
  ])('%j', (source, runs) => {
    expect(parseInline(source)).toEqual(runs);
  });

  it.each([
    '*',
    '^',
    '2*3*4',
    '2 * 3 * 4',
    'a*b*',
    'x^2',
    '**chưa đóng',
    'chưa mở**',
    '** đậm**',
    '**đậm **',
    '**a*',
    '*a**',
    '****',
    '****a****',
    '^^a^^',
    '(*) ghi chú',
    'C:\\thư mục',
    '5~6',
    'đ*a*',
  ])('keeps %j as it is typed', (source) => {
    expect(parseInline(source)).toEqual([{ text: source }]);
  });

  it.each([
    ['\\*a\\*', '*a*'],
    ['\\\\', '\\'],
    ['\\^2\\^', '^2^'],
    ['\\~', '~'],
    ['\\n', '\\n'],
    ['\\', '\\'],
    ['*a\\*', '*a*'],
  ])('%j is the plain text %j', (source, text) => {
    expect(parseInline(source)).toEqual([{ text }]);
  });

  it('leaves the inner of two crossing marks as text', () => {
    expect(parseInline('**a *b** c*')).toEqual([{ text: 'a *b', bold: true }, { text: ' c*' }]);
  });

  it('gives back any escaped text', () => {
    fc.assert(
      fc.property(fc.oneof(markedText, fc.string({ unit: 'binary' })), (s) => {
        expect(parseInline(escapeInline(s))).toEqual(s === '' ? [] : [{ text: s }]);
        expect(plainText(parseInline(escapeInline(s)))).toBe(s);
      }),
    );
  });

  it('loses nothing but marks, and answers in canonical runs', () => {
    const bare = (s: string) => s.replaceAll(/[*^~\\]/g, '');
    fc.assert(
      fc.property(markedText, (s) => {
        const runs = parseInline(s);
        expect(bare(plainText(runs))).toBe(bare(s));
        expect(mergeRuns(runs)).toEqual(runs);
        expect(runs.some((run) => run.raised && run.lowered)).toBe(false);
      }),
      { numRuns: 1000 },
    );
  });

  it('answers at once on hostile marks', () => {
    const started = performance.now();
    for (const part of ['*a ', '**a *b ', '^a', 'a* ', '*a **b** ', '(*', '*a^']) {
      const many = part.repeat(20_000);
      parseInline(many);
      parseInline(many + 'a* '.repeat(20_000));
      parseInline(many + 'a** '.repeat(20_000));
    }
    expect(performance.now() - started).toBeLessThan(5000);
  });
});

describe('mergeRuns', () => {
  it('joins neighbours of one look, drops empty runs and leaves its input alone', () => {
    const runs: TextRun[] = [
      { text: 'a', bold: true },
      { text: '' },
      { text: 'b', bold: true },
      { text: 'c' },
    ];
    expect(mergeRuns(runs)).toEqual([{ text: 'ab', bold: true }, { text: 'c' }]);
    expect(runs[0]).toEqual({ text: 'a', bold: true });
  });
});

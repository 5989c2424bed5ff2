import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pt, twip } from '../../src/nd30/units.ts';
import { advances, coveredRanges } from '../../src/text/times-metrics.ts';
import type { Font } from '../../src/text/width.ts';
import { balancedBreak, lineCount, textWidth, wrapLines } from '../../src/text/width.ts';

const regular: Font = { size: pt(14) };
const bold: Font = { size: pt(13), bold: true };
const words = fc.array(fc.constantFrom('ủy', 'ban', 'nhân', 'dân', 'tỉnh', 'NGHIÊNG', 'a', 'i', '–'), {
  maxLength: 30,
});
const column = fc.integer({ min: 200, max: 6000 }).map(twip);

describe('the table', () => {
  it('has one advance a face for every covered code point, in rising order', () => {
    const count = coveredRanges.reduce((sum, [first, last]) => sum + last - first + 1, 0);
    for (const face of Object.values(advances)) expect(face).toHaveLength(count);
    const edges = coveredRanges.flat();
    expect(edges.toSorted((a, b) => a - b)).toEqual(edges);
  });

  it('covers every letter of Vietnamese and the signs of official documents', () => {
    const base = Array.from('aăâeêioôơuưyAĂÂEÊIOÔƠUƯY');
    const letters = base.flatMap((v) =>
      ['', '\u0300', '\u0301', '\u0303', '\u0309', '\u0323'].map((t) => (v + t).normalize('NFC')),
    );
    for (const char of [...letters, ...Array.from('đĐ–—“”‘’…•₫≤≥→₁²³§°±×÷\u00a0')]) {
      const code = char.codePointAt(0) ?? 0;
      expect(
        coveredRanges.some(([first, last]) => code >= first && code <= last),
        char,
      ).toBe(true);
    }
  });
});

describe('textWidth', () => {
  it('knows Times New Roman: digits half an em, "M" 1821, bold "n" 1139 units of 2048', () => {
    expect(textWidth('0123456789', { size: pt(12) })).toBe(10 * 120);
    expect(textWidth('M', { size: pt(12) })).toBeCloseTo((1821 / 2048) * 240, 9);
    expect(textWidth('n', { size: pt(12), bold: true })).toBeCloseTo((1139 / 2048) * 240, 9);
  });

  it('measures a letter with marks as the letter', () => {
    for (const [marked, plain] of [
      ['ệ', 'e'],
      ['ẵ', 'a'],
      ['Ỷ', 'Y'],
    ] as const) {
      expect(textWidth(marked, regular)).toBe(textWidth(plain, regular));
      expect(textWidth(marked.normalize('NFD'), regular)).toBe(textWidth(marked, regular));
    }
  });

  it('takes the unknown for "n", a non-breaking hyphen for a hyphen, a line feed for nothing', () => {
    expect(textWidth('漢😀', regular)).toBe(textWidth('nn', regular));
    expect(textWidth('\u2011', regular)).toBe(textWidth('\u2010', regular));
    expect(textWidth('\n\t', regular)).toBe(0);
  });

  it('grows with the size and adds up', () => {
    fc.assert(
      fc.property(words, words, (a, b) => {
        const [x, y] = [a.join(' '), b.join(' ')];
        expect(textWidth(x + y, regular)).toBeCloseTo(textWidth(x, regular) + textWidth(y, regular), 6);
        expect(textWidth(x, { size: pt(28) })).toBeCloseTo(2 * textWidth(x, regular), 6);
      }),
    );
  });

  it('sets the national name in bold 13 within the right-hand column, motto shorter', () => {
    const name = textWidth('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', bold);
    expect(name).toBeGreaterThan(5000);
    expect(name).toBeLessThan(6000);
    expect(textWidth('Độc lập - Tự do - Hạnh phúc', { size: pt(14), bold: true })).toBeLessThan(name);
  });
});

describe('wrapLines', () => {
  it('fills lines, keeps line feeds, and lets a long word stand alone', () => {
    expect(
      wrapLines('aa aa aa', { size: pt(10) }, twip(Math.ceil(textWidth('aa aa', { size: pt(10) })))),
    ).toEqual(['aa aa', 'aa']);
    expect(wrapLines('a\n\nb', regular, twip(5000))).toEqual(['a', '', 'b']);
    expect(wrapLines('a NGHIÊNGNGHIÊNG b', regular, twip(400))).toEqual(['a', 'NGHIÊNGNGHIÊNG', 'b']);
    expect(wrapLines('', regular, twip(400))).toEqual(['']);
    expect(wrapLines('a  b', regular, twip(4000))).toEqual(['a  b']);
  });

  it('puts exactly as much on a line as fits', () => {
    const text = 'Ủy ban nhân dân tỉnh';
    expect(wrapLines(text, regular, twip(textWidth(text, regular)))).toEqual([text]);
    expect(wrapLines(text, regular, twip(textWidth(text, regular) - 1))).toEqual(['Ủy ban nhân dân', 'tỉnh']);
  });

  it('loses no word, overfills no line, and could pull no word up', () => {
    fc.assert(
      fc.property(words, column, (list, width) => {
        const lines = wrapLines(list.join(' '), regular, width);
        expect(lines.join(' ')).toBe(list.join(' '));
        for (const [i, line] of lines.entries()) {
          expect(textWidth(line, regular) <= width + 0.001 || !line.includes(' ')).toBe(true);
          const pulled = `${line} ${lines[i + 1]?.split(' ')[0] ?? ''}`;
          if (i + 1 < lines.length) expect(textWidth(pulled, regular)).toBeGreaterThan(width);
        }
      }),
    );
  });
});

describe('balancedBreak', () => {
  it('parts a long name evenly', () => {
    const name = 'SỞ LAO ĐỘNG - THƯƠNG BINH VÀ XÃ HỘI';
    const width = twip(Math.ceil(textWidth('SỞ LAO ĐỘNG - THƯƠNG BINH VÀ', bold)));
    expect(wrapLines(name, bold, width)).toEqual(['SỞ LAO ĐỘNG - THƯƠNG BINH VÀ', 'XÃ HỘI']);
    expect(balancedBreak(name, bold, width)).toEqual(['SỞ LAO ĐỘNG - THƯƠNG', 'BINH VÀ XÃ HỘI']);
  });

  it('answers at once on a long text', () => {
    const started = performance.now();
    balancedBreak('a b '.repeat(5000), regular, twip(3000));
    expect(performance.now() - started).toBeLessThan(5000);
  });

  it('takes as few lines as wrapLines, loses no word, and is never less even', () => {
    const squares = (lines: readonly string[]) =>
      lines.reduce((sum, line) => sum + textWidth(line, regular) ** 2, 0);
    fc.assert(
      fc.property(words, column, (list, width) => {
        const text = list.join(' ');
        const greedy = wrapLines(text, regular, width);
        const even = balancedBreak(text, regular, width);
        expect(even).toHaveLength(greedy.length);
        expect(even.join(' ')).toBe(text);
        expect(squares(even)).toBeLessThanOrEqual(squares(greedy) + 0.001);
        for (const line of even)
          expect(textWidth(line, regular) <= width + 0.001 || !line.includes(' ')).toBe(true);
      }),
    );
  });
});

describe('balancedBreak against every possible breaking', () => {
  function breakings(list: readonly string[]): string[][] {
    if (list.length === 0) return [[]];
    return list.flatMap((_, i) =>
      breakings(list.slice(i + 1)).map((rest) => [list.slice(0, i + 1).join(' '), ...rest]),
    );
  }
  const squares = (lines: readonly string[]) =>
    lines.reduce((sum, line) => sum + textWidth(line, regular) ** 2, 0);

  it('finds the fewest lines, then the least sum of squares', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('ủy', 'nhân', 'NGHIÊNG', 'a'), { minLength: 1, maxLength: 8 }),
        column,
        (list, width) => {
          const fitting = breakings(list).filter((lines) =>
            lines.every((line) => textWidth(line, regular) <= width || !line.includes(' ')),
          );
          const fewest = Math.min(...fitting.map((lines) => lines.length));
          const least = Math.min(...fitting.filter((lines) => lines.length === fewest).map(squares));
          const even = balancedBreak(list.join(' '), regular, width);
          expect(even).toHaveLength(fewest);
          expect(squares(even)).toBeCloseTo(least, 3);
        },
      ),
    );
  });
});

describe('lineCount', () => {
  const size = pt(14);

  it('agrees with wrapLines on one run, however it is cut into runs', () => {
    fc.assert(
      fc.property(words, column, fc.nat(200), (list, width, cut) => {
        const text = list.join(' ');
        const lines = wrapLines(text, regular, width).length;
        expect(lineCount([{ text }], size, width, twip(0))).toBe(lines);
        const runs = [{ text: text.slice(0, cut) }, { text: text.slice(cut) }];
        expect(lineCount(runs, size, width, twip(0))).toBe(lines);
      }),
    );
  });

  it('counts the first-line indent, bold, line feeds and raised text', () => {
    const text = 'nnn nnn';
    const width = twip(Math.ceil(textWidth(text, regular)));
    const count = (indent: number, ...runs: Parameters<typeof lineCount>[0]) =>
      lineCount(runs, size, width, twip(indent));
    expect(count(0, { text })).toBe(1);
    expect(count(100, { text })).toBe(2);
    expect(count(0, { text, bold: true })).toBe(2);
    expect(count(0, { text: 'nnn ' }, { text: 'nnn', bold: true })).toBe(2);
    expect(count(0, { text }, { text: 'n' })).toBe(2);
    expect(count(60, { text: 'nnn nn' }, { text: 'n', raised: true })).toBe(2);
    expect(count(40, { text: 'nnn nn' }, { text: 'n', raised: true })).toBe(1);
    expect(count(0, { text: 'n\nn' })).toBe(2);
    expect(count(100, { text: `n\n${text}` })).toBe(2);
    expect(count(0)).toBe(1);
    expect(count(0, { text: '' })).toBe(1);
  });
});

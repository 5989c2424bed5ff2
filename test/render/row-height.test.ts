import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pt, twip } from '../../src/nd30/units.ts';
import { isLowerThan, rowHeight } from '../../src/render/row-height.ts';
import { brokenLineCount, lineCount, textWidth } from '../../src/text/width.ts';

const words = fc
  .array(
    fc.constantFrom('ủy', 'nghiêng', 'Ǆ', 'ẦẦẦẦẦẦẦẦẦẦẦẦẦẦ', 'W'.repeat(40), 'i', '\n', 'a\nb', ' ', '–'),
    {
      maxLength: 40,
    },
  )
  .map((list) => list.join(' '));
const flag = fc.option(fc.constant(true as const), { nil: undefined });
const run = fc.record({ text: words, bold: flag, raised: flag }).map(({ text, bold, raised }) => ({
  text,
  ...(bold === undefined ? {} : { bold }),
  ...(raised === undefined ? {} : { raised }),
}));
const text = fc.oneof(
  words.map((one) => [{ text: one }]),
  fc.array(run, { maxLength: 3 }),
);
const cell = fc.oneof(
  text.map((one) => [one]),
  fc.array(text, { maxLength: 3 }),
);
const column = fc.integer({ min: 1, max: 6000 }).map(twip);
const size = fc.constantFrom(pt(12), pt(13));

describe('the lines of a cell', () => {
  it('are those of its paragraph, and one more for each piece of a word wider than the column', () => {
    fc.assert(
      fc.property(text, size, column, (runs, points, width) => {
        const said = runs.map((one) => one.text).join('');
        const pieces = said
          .split(' ')
          .map((word) => Math.max(0, Math.ceil(textWidth(word, { size: points }) / width) - 1));
        const wanted = pieces.reduce((sum, one) => sum + one, lineCount(runs, points, width, twip(0)));
        expect(brokenLineCount(runs, points, width)).toBe(wanted);
      }),
      { numRuns: 500 },
    );
  });
});

describe('whether a row is lower than a height', () => {
  it('is told as its measured height tells, whatever its words', () => {
    const row = fc.array(fc.tuple(cell, column), { minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(row, size, fc.integer({ min: 1, max: 15000 }), (cells, points, height) => {
        const own = cells.map(([one]) => one);
        const inner = cells.map(([, width]) => width);
        expect(isLowerThan(height, inner, points)(own)).toBe(rowHeight(own, inner, points) < height);
      }),
      { numRuns: 1000 },
    );
  });
});

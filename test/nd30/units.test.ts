import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  lineMultipleToAuto,
  mm,
  mmToTwip,
  pt,
  ptToHalfPoints,
  ptToTwip,
  twip,
  twipToMm,
  twipToPt,
} from '../../src/nd30/units.ts';

describe('conversions', () => {
  it.each([
    [210, 11906],
    [297, 16838],
    [20, 1134],
    [25, 1417],
    [30, 1701],
    [35, 1984],
    [15, 850],
    [10, 567],
    [12.7, 720],
    [25.4, 1440],
    [-10, -567],
  ])('%d mm is %d twips', (length, expected) => {
    expect(mmToTwip(mm(length))).toBe(expected);
  });

  it.each([
    [6, 120],
    [13, 260],
    [0.5, 10],
    [11.33, 227],
  ])('%d pt is %d twips', (length, expected) => {
    expect(ptToTwip(pt(length))).toBe(expected);
  });

  it.each([
    [13, 26],
    [13.5, 27],
    [10, 20],
    [-1.5, -3],
  ])('%d pt is %d half points', (size, expected) => {
    expect(ptToHalfPoints(pt(size))).toBe(expected);
  });

  it.each([
    [1, 240],
    [1.15, 276],
    [1.5, 360],
  ])('a line spacing of %d is w:line %d', (multiple, expected) => {
    expect(lineMultipleToAuto(multiple)).toBe(expected);
  });

  it('whole twips come back from points unchanged, and from millimetres after rounding', () => {
    fc.assert(
      fc.property(fc.integer({ min: -113_000, max: 113_000 }), (length) => {
        expect(ptToTwip(twipToPt(twip(length))) - length).toBe(0);
        expect(mmToTwip(twipToMm(twip(length))) - length).toBe(0);
      }),
    );
  });
});

describe('refusals', () => {
  const constructors = [
    ['mm', mm, 2000],
    ['pt', pt, 5669],
    ['twip', twip, 113_386],
  ] as const;

  it.each(constructors)('%s takes lengths up to 2000 mm and no longer, either way', (_, make, longest) => {
    expect(make(longest)).toBe(longest);
    expect(make(-longest)).toBe(-longest);
    expect(() => make(longest + 1)).toThrow(RangeError);
    expect(() => make(-longest - 1)).toThrow(RangeError);
  });

  it.each(constructors)('%s names the value and the unit it refuses', (name, make) => {
    for (const value of [Number.NaN, Infinity, -Infinity]) {
      expect(() => make(value)).toThrow(new RangeError(`not a length of a page: ${value} ${name}`));
    }
  });

  it('refuses a size between half points', () => {
    expect(() => ptToHalfPoints(pt(12.7))).toThrow(/12\.7 pt/);
  });

  it.each([0, -1, Number.NaN, Infinity, 133])('refuses a line spacing multiple of %d', (multiple) => {
    expect(() => lineMultipleToAuto(multiple)).toThrow(RangeError);
  });

  it('keeps the units apart when types are checked', () => {
    // @ts-expect-error points are not twips
    expect(twipToPt(pt(20))).toBe(1);
    // @ts-expect-error a plain number has no unit
    expect(mmToTwip(10)).toBe(567);
  });
});

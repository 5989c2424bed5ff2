import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { horizontalRules, type Raster } from './raster.ts';

interface Ink {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A page of 100 × 60 mm at ten pixels a mm, white but for these black boxes (in pixels). */
function page(...ink: readonly Ink[]): Raster {
  const raster = { width: 1000, height: 600, dpi: 254, data: new Uint8Array(600_000).fill(255) };
  for (const { x, y, width, height } of ink) {
    for (let row = y; row < y + height; row++) raster.data.fill(0, row * 1000 + x, row * 1000 + x + width);
  }
  return raster;
}

const LINE: Ink = { x: 200, y: 300, width: 600, height: 3 };

describe('horizontalRules', () => {
  it('measures any thin line in mm', () => {
    const line = fc.record({
      x: fc.integer({ min: 0, max: 400 }),
      y: fc.integer({ min: 5, max: 580 }),
      width: fc.integer({ min: 50, max: 600 }),
      height: fc.integer({ min: 1, max: 10 }),
    });
    fc.assert(
      fc.property(line, (ink) => {
        const [rule, ...others] = horizontalRules(page(ink));
        expect(others).toEqual([]);
        expect(rule?.x).toBeCloseTo(ink.x / 10);
        expect(rule?.length).toBeCloseTo(ink.width / 10);
        expect(rule?.thickness).toBeCloseTo(ink.height / 10);
        expect(rule?.y).toBeCloseTo((ink.y + ink.height / 2) / 10);
      }),
      { numRuns: 40 },
    );
  });

  it('says how far the next ink stands above and below', () => {
    const [rule] = horizontalRules(page(LINE, { x: 500, y: 260, width: 30, height: 20 }));
    expect(rule?.clearAbove).toBeCloseTo(2);
    expect(rule?.clearBelow).toBeCloseTo(10);
  });

  it.each([
    ['a short dash', { ...LINE, width: 49 }],
    ['a thick bar', { ...LINE, height: 11 }],
  ])('leaves out %s', (_, ink) => {
    expect(horizontalRules(page(ink))).toEqual([]);
  });

  it('leaves out a line that touches other ink, as a table border does', () => {
    expect(horizontalRules(page(LINE, { x: 200, y: 300, width: 3, height: 100 }))).toEqual([]);
  });

  it('keeps two lines of one row and two of one column apart', () => {
    const lines = [
      { x: 50, y: 100, width: 200, height: 2 },
      { x: 600, y: 100, width: 300, height: 2 },
      { x: 600, y: 130, width: 100, height: 2 },
    ];
    expect(horizontalRules(page(...lines)).map((rule) => Math.round(rule.length))).toEqual([20, 30, 10]);
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Decimal } from '../../src/text/number.ts';
import {
  add,
  compare,
  decimal,
  divideToPercent,
  formatVietnameseNumber,
  numberInWords,
  parseVietnameseNumber,
  readBareNumber,
  round,
  subtract,
} from '../../src/text/number.ts';

const anyDecimal: fc.Arbitrary<Decimal> = fc
  .record({
    digits: fc.bigInt({ min: -(10n ** 20n), max: 10n ** 20n }),
    scale: fc.integer({ min: 0, max: 12 }),
  })
  .map(({ digits, scale }) => decimal(digits, scale));

describe('parseVietnameseNumber', () => {
  it.each<[string, bigint, number]>([
    ['1.917', 1917n, 0],
    ['63.820', 63820n, 0],
    ['89,729', 89729n, 3],
    ['1.234.567,5', 12345675n, 1],
    ['1917', 1917n, 0],
    ['13', 13n, 0],
    ['-3', -3n, 0],
    ['−3,5', -35n, 1],
    ['0', 0n, 0],
    ['0,25', 25n, 2],
    ['60,0', 600n, 1],
    [' 12 ', 12n, 0],
  ])('reads %s', (text, digits, scale) => {
    expect(parseVietnameseNumber(text)).toEqual({ ok: true, value: { digits, scale } });
  });

  it.each([
    ['08', 8n, 2],
    ['007', 7n, 3],
    ['-05', -5n, 2],
  ])('keeps the padding of %s', (text, digits, padTo) => {
    expect(parseVietnameseNumber(text)).toEqual({ ok: true, value: { digits, scale: 0 }, padTo });
  });

  it.each(['1.91', '12.3456', '1234.567', '1..234', '1.', '0.123', '08.123', '1.234.56', '88.5'])(
    'refuses the grouping of %s',
    (text) => {
      expect(parseVietnameseNumber(text)).toEqual({ ok: false, reason: 'grouping', text });
    },
  );

  it.each([
    '',
    'mười',
    '1,',
    ',5',
    '1,2,3',
    '1,234.5',
    '1 917',
    '--3',
    '+3',
    '60%',
    '1e3',
    '١',
    '9'.repeat(101),
  ])('does not take %j for a number', (text) => {
    expect(parseVietnameseNumber(text)).toEqual({ ok: false, reason: 'shape', text });
  });

  it('reads back what formatVietnameseNumber prints', () => {
    fc.assert(
      fc.property(anyDecimal, (value) => {
        expect(parseVietnameseNumber(formatVietnameseNumber(value))).toEqual({ ok: true, value });
      }),
    );
  });

  it('reads back padding', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 9999 }), fc.integer({ min: 5, max: 9 }), (n, padTo) => {
        const value = decimal(n);
        expect(parseVietnameseNumber(formatVietnameseNumber(value, { padTo }))).toEqual({
          ok: true,
          value,
          padTo,
        });
      }),
    );
  });
});

describe('readBareNumber', () => {
  it.each<[string, bigint, number]>([
    ['13', 13n, 0],
    ['-3', -3n, 0],
    ['0', 0n, 0],
    ['1917', 1917n, 0],
    ['88.5', 885n, 1],
    ['0.25', 25n, 2],
    ['0.125', 125n, 3],
    ['1234.567', 1234567n, 3],
    ['89.7290', 897290n, 4],
    ['88,5', 885n, 1],
    ['1.234.567', 1234567n, 0],
    ['1.234,5', 12345n, 1],
  ])('%s has one reading', (source, digits, scale) => {
    expect(readBareNumber(source)).toEqual({ ok: true, value: { digits, scale } });
  });

  it.each([
    ['1.917', '1.917', 'một nghìn chín trăm mười bảy', '1,917', 'một phẩy chín trăm mười bảy'],
    ['1,917', '1.917', 'một nghìn chín trăm mười bảy', '1,917', 'một phẩy chín trăm mười bảy'],
    ['63.820', '63.820', 'sáu mươi ba nghìn tám trăm hai mươi', '63,820', 'sáu mươi ba phẩy tám mươi hai'],
    [
      '89.729',
      '89.729',
      'tám mươi chín nghìn bảy trăm hai mươi chín',
      '89,729',
      'tám mươi chín phẩy bảy trăm hai mươi chín',
    ],
    ['-1.917', '-1.917', 'âm một nghìn chín trăm mười bảy', '-1,917', 'âm một phẩy chín trăm mười bảy'],
    ['08', '8', 'tám', '08', 'tám'],
    ['010', '10', 'mười', '010', 'mười'],
  ])('%s has two, and both are shown', (source, printed1, words1, printed2, words2) => {
    expect(readBareNumber(source)).toMatchObject({
      ok: false,
      reason: 'ambiguous',
      text: source,
      readings: [
        { printed: printed1, words: words1 },
        { printed: printed2, words: words2 },
      ],
    });
  });

  it.each(['1e3', '0x1F', '.5', '5.', '1_000', '.inf', 'NaN', '+5', '', '1,234,567'])(
    'refuses %j',
    (source) => {
      expect(readBareNumber(source)).toMatchObject({ ok: false });
    },
  );

  it('never reads what a Vietnamese reader would read otherwise', () => {
    const source = fc
      .tuple(fc.nat(99_999), fc.constantFrom('.', ','), fc.nat(99_999))
      .map((part) => part.join(''));
    fc.assert(
      fc.property(source, (text) => {
        const bare = readBareNumber(text);
        const vietnamese = parseVietnameseNumber(text);
        if (bare.ok && vietnamese.ok) expect(compare(bare.value, vietnamese.value)).toBe(0);
      }),
      { numRuns: 1000 },
    );
  });
});

describe('formatVietnameseNumber', () => {
  it.each<[Decimal, { decimals?: number; padTo?: number }, string]>([
    [decimal(1917), {}, '1.917'],
    [decimal(999), {}, '999'],
    [decimal(1234567), {}, '1.234.567'],
    [decimal(89729, 3), {}, '89,729'],
    [decimal(89729, 3), { decimals: 2 }, '89,73'],
    [decimal(89729, 3), { decimals: 0 }, '90'],
    [decimal(6, 0), { decimals: 1 }, '6,0'],
    [decimal(125, 1), { decimals: 0 }, '13'],
    [decimal(-125, 1), { decimals: 0 }, '-13'],
    [decimal(-4, 2), { decimals: 1 }, '0,0'],
    [decimal(999995, 2), { decimals: 1 }, '10.000,0'],
    [decimal(5, 3), {}, '0,005'],
    [decimal(8), { padTo: 2 }, '08'],
    [decimal(-8), { padTo: 2 }, '-08'],
    [decimal(13), { padTo: 2 }, '13'],
    [decimal(1917), { padTo: 2 }, '1.917'],
    [decimal(12345n * 10n ** 20n), {}, '1.234.500.000.000.000.000.000.000'],
  ])('%o as %o', (value, format, text) => {
    expect(formatVietnameseNumber(value, format)).toBe(text);
  });
});

describe('arithmetic', () => {
  it('has no binary fractions', () => {
    expect(add(decimal(1, 1), decimal(2, 1))).toEqual(decimal(3, 1));
    expect(subtract(decimal(897, 1), decimal(89729, 3))).toEqual(decimal(-29, 3));
  });

  it('add and subtract undo each other', () => {
    fc.assert(
      fc.property(anyDecimal, anyDecimal, (a, b) => {
        expect(compare(subtract(add(a, b), b), a)).toBe(0);
      }),
    );
  });

  it('compares by value, not by writing', () => {
    expect(compare(decimal(150, 2), decimal(15, 1))).toBe(0);
    expect(compare(decimal(-1), decimal(1, 3))).toBe(-1);
    expect(compare(decimal(2), decimal(1999, 3))).toBe(1);
  });

  it.each<[number, number, number, string]>([
    [1, 3, 2, '33,33'],
    [2, 3, 2, '66,67'],
    [1, 8, 1, '12,5'],
    [1, 8, 0, '13'],
    [1, 200, 0, '1'],
    [-1, 8, 0, '-13'],
    [1, -8, 0, '-13'],
    [1917, 1917, 2, '100,00'],
    [0, 5, 1, '0,0'],
    [1714, 1917, 3, '89,411'],
  ])('%d of %d to %d decimals is %s%%', (a, b, decimals, text) => {
    expect(formatVietnameseNumber(divideToPercent(decimal(a), decimal(b), decimals))).toBe(text);
  });

  it('is within half a last place of the true percentage', () => {
    fc.assert(
      fc.property(anyDecimal, anyDecimal, fc.integer({ min: 0, max: 6 }), (a, b, decimals) => {
        fc.pre(b.digits !== 0n);
        const percent = divideToPercent(a, b, decimals);
        // |percent × b − 100a| ≤ |b| × 10^−decimals / 2, with everything brought to whole numbers
        const scale = 10n ** BigInt(decimals);
        const x = percent.digits * b.digits * 10n ** BigInt(a.scale);
        const y = 100n * a.digits * scale * 10n ** BigInt(b.scale);
        const width = b.digits * 10n ** BigInt(a.scale);
        const abs = (n: bigint) => (n < 0n ? -n : n);
        expect(2n * abs(x - y) <= abs(width)).toBe(true);
      }),
    );
  });

  it('refuses what has no answer', () => {
    expect(() => divideToPercent(decimal(1), decimal(0, 2), 1)).toThrow(RangeError);
    expect(() => round(decimal(1), -1)).toThrow(RangeError);
    expect(() => round(decimal(1), 0.5)).toThrow(RangeError);
    expect(() => decimal(0.5)).toThrow(RangeError);
    expect(() => decimal(2 ** 60)).toThrow(RangeError);
  });
});

describe('numberInWords', () => {
  it.each<[Decimal, string]>([
    [decimal(0), 'không'],
    [decimal(0, 3), 'không'],
    [decimal(8), 'tám'],
    [decimal(15), 'mười lăm'],
    [decimal(21), 'hai mươi mốt'],
    [decimal(24), 'hai mươi tư'],
    [decimal(105), 'một trăm lẻ năm'],
    [decimal(1001), 'một nghìn không trăm lẻ một'],
    [decimal(1010), 'một nghìn không trăm mười'],
    [decimal(1000000), 'một triệu'],
    [decimal(2000000000), 'hai tỷ'],
    [decimal(89729, 3), 'tám mươi chín phẩy bảy trăm hai mươi chín'],
    [decimal(805, 2), 'tám phẩy không năm'],
    [decimal(5, 1), 'không phẩy năm'],
    [decimal(100, 1), 'mười'],
    [decimal(-3), 'âm ba'],
  ])('%o is "%s"', (value, words) => {
    expect(numberInWords(value)).toBe(words);
  });
});

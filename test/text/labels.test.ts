import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fromRoman, listLetter, listLetterIndex, roman } from '../../src/text/labels.ts';

describe('listLetter', () => {
  it('runs through the decree alphabet, without ă â ê ô ơ ư f j w z', () => {
    const first = Array.from({ length: 23 }, (_, i) => listLetter(i + 1)).join(' ');
    expect(first).toBe('a b c d đ e g h i k l m n o p q r s t u v x y');
  });

  it.each([
    [24, 'aa'],
    [25, 'ab'],
    [28, 'ađ'],
    [46, 'ay'],
    [47, 'ba'],
    [552, 'yy'],
  ])('%d is %s', (n, letter) => {
    expect(listLetter(n)).toBe(letter);
  });

  it('is undone by listLetterIndex, all the way', () => {
    for (let n = 1; n <= 552; n++) expect(listLetterIndex(listLetter(n))).toBe(n);
  });

  it.each([0, -1, 1.5, 553, NaN, Infinity])('has no letter for %d', (n) => {
    expect(() => listLetter(n)).toThrow(RangeError);
  });

  it.each(['', 'ă', 'f', 'A', 'aaa', 'a)', 'z', 'aw'])('does not take %j for a letter', (s) => {
    expect(() => listLetterIndex(s)).toThrow(RangeError);
  });
});

describe('roman', () => {
  it.each([
    [1, 'I'],
    [4, 'IV'],
    [9, 'IX'],
    [14, 'XIV'],
    [40, 'XL'],
    [90, 'XC'],
    [400, 'CD'],
    [1994, 'MCMXCIV'],
    [3999, 'MMMCMXCIX'],
  ])('%d is %s', (n, text) => {
    expect(roman(n)).toBe(text);
  });

  it('is undone by fromRoman, all the way', () => {
    for (let n = 1; n <= 3999; n++) expect(fromRoman(roman(n))).toBe(n);
  });

  it.each([0, -1, 1.5, 4000, NaN])('has no numeral for %d', (n) => {
    expect(() => roman(n)).toThrow(RangeError);
  });

  it.each(['', 'IIII', 'VX', 'IC', 'iv', 'MMMM', 'X ', 'IXI', '01'])('refuses %j', (s) => {
    expect(() => fromRoman(s)).toThrow(RangeError);
  });

  it('reads nothing that it would not write', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('I', 'V', 'X', 'L', 'C', 'D', 'M') }), (s) => {
        let value: number;
        try {
          value = fromRoman(s);
        } catch {
          return;
        }
        expect(roman(value)).toBe(s);
      }),
    );
  });
});

import { describe, expect, it } from 'vitest';
import { isPlain, nfc, unprintable } from '../../src/text/nfc.ts';

describe('nfc', () => {
  it('composes decomposed Vietnamese', () => {
    expect(nfc('Công văn'.normalize('NFD'))).toBe('Công văn');
  });

  it('says the same of every character as normalising it', () => {
    for (let code = 0; code <= 0xffff; code += 1) {
      const character = String.fromCharCode(code);
      for (const text of [character, `a${character}`, `${character}\u0301`])
        if (nfc(text) !== text.normalize('NFC')) expect.fail(`U+${code.toString(16)}`);
    }
  });
});

describe('isPlain', () => {
  it('holds of no character that is composed, folded or refused', () => {
    for (let code = 0; code <= 0xffff; code += 1) {
      const text = `a${String.fromCharCode(code)}b`;
      const isAsItStands = text.normalize('NFC') === text && (code === 0x20 || /^\S*$/u.test(text));
      if (isPlain(text) && (!isAsItStands || unprintable(text) !== undefined))
        expect.fail(`U+${code.toString(16)}`);
    }
  });

  it.each(['Kính gửi: Sở Nội vụ', '“Đề án 06” – 60%…', 'tt-1'])('holds of %j', (text) => {
    expect(isPlain(text)).toBe(true);
  });

  it.each([' a', 'a ', 'a  b', 'a\nb', 'a\u00a0b', 'hoà'.normalize('NFD')])('does not hold of %j', (text) => {
    expect(isPlain(text)).toBe(false);
  });

  it('takes a very long text without running out of room', () => {
    expect(nfc('ả b '.repeat(10_000_000)).length).toBe(40_000_000);
  });
});

describe('unprintable', () => {
  it.each([
    ['NUL', 0x00],
    ['vertical tab', 0x0b],
    ['carriage return', 0x0d],
    ['escape', 0x1b],
    ['DEL', 0x7f],
    ['C1', 0x85],
    ['lone high surrogate', 0xd800],
    ['lone low surrogate', 0xdfff],
    ['first private-use', 0xe000],
    ['last private-use', 0xf8ff],
    ['right-to-left override', 0x202e],
    ['isolate', 0x2066],
    ['U+FFFE', 0xfffe],
    ['U+FFFF', 0xffff],
  ])('finds %s and where it stands', (_name, codePoint) => {
    expect(unprintable(`Số ${String.fromCodePoint(codePoint)}1`)).toEqual({ index: 3, codePoint });
  });

  it('names the first of several', () => {
    expect(unprintable('a\u0007b\u0000')).toEqual({ index: 1, codePoint: 7 });
  });

  it.each(['', 'Kính gửi:\tSở Nội vụ\n', '“Đề án 06” – 60% ₫ …', 'a\u00a0b', '📄', 'hoà'.normalize('NFD')])(
    'lets %j pass',
    (text) => {
      expect(unprintable(text)).toBeUndefined();
    },
  );
});

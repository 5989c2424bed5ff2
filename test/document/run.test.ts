import { describe, expect, it } from 'vitest';
import { canonicalText, plain, textSchema, words, type Text } from '../../src/document/run.ts';

describe('a text in canonical form', () => {
  it('joins neighbours of one look and drops empty runs', () => {
    const text: Text = [
      { text: 'a' },
      { text: '' },
      { text: 'b' },
      { text: 'c', bold: true },
      { text: 'd', bold: true },
    ];
    expect(canonicalText(text)).toEqual([{ text: 'ab' }, { text: 'cd', bold: true }]);
  });

  it('keeps references apart and in their place', () => {
    const text: Text = [{ text: 'a' }, { ref: 'k' }, { ref: 'k' }, { text: 'b' }, { text: 'c' }];
    expect(canonicalText(text)).toEqual([{ text: 'a' }, { ref: 'k' }, { ref: 'k' }, { text: 'bc' }]);
  });

  it('leaves its input alone', () => {
    const text: Text = [{ text: 'a' }, { text: 'b' }];
    canonicalText(text);
    expect(text).toEqual([{ text: 'a' }, { text: 'b' }]);
  });
});

describe('plain words', () => {
  it('are no run where there are none', () => {
    expect(words('')).toEqual([]);
    expect(plain([])).toBe('');
  });

  it('show an unresolved reference for what it is', () => {
    expect(plain([{ text: 'theo ', italic: true }, { ref: 'k-1' }])).toBe('theo «k-1»');
  });
});

describe('a text that no page can show', () => {
  it.each(['\u0000', '\u0007', '\uE000', '\uD800', '\u202E'])('is refused: %j', (character) => {
    expect(textSchema.safeParse([{ text: `a${character}b` }]).success).toBe(false);
  });
});

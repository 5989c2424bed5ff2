import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nearest } from '../../src/diagnostic/nearest.ts';

const keys = ['addressees', 'appendices', 'signature', 'subject', 'opening', 'id', 'due'];

describe('the word that was meant', () => {
  it.each([
    ['adressees', 'addressees'],
    ['addresees', 'addressees'],
    ['Subject', 'subject'],
    ['subejct', 'subject'],
    ['signatures', 'signature'],
    ['apendixes', 'appendices'],
    ['deu', 'due'],
  ])('%s: %s', (word, meant) => {
    expect(nearest(word, keys)).toBe(meant);
  });

  it.each(['nguoi-ky', 'x', '', 'deadline', 'constructor'])(
    'is none for %j, which is like no other',
    (word) => {
      expect(nearest(word, keys)).toBeUndefined();
    },
  );

  it('counts letters, not their parts: đ, ế are one each', () => {
    expect(nearest('Quyêt định', ['Quyết định', 'Nghị quyết'])).toBe('Quyết định');
  });

  it('is the nearest, and of two as near the first', () => {
    expect(nearest('nv-2', ['nv-10', 'nv-1', 'nv-3'])).toBe('nv-1');
    expect(nearest('nv-2', ['nv-10', 'nv-2a'])).toBe('nv-2a');
  });

  it('is not sought among words that nobody typed by hand', () => {
    const long = 'a'.repeat(5_000);
    const started = performance.now();
    expect(nearest(long, [long])).toBeUndefined();
    expect(nearest('abc', [long])).toBeUndefined();
    expect(
      nearest(
        'a'.repeat(80),
        Array.from({ length: 500 }, (_, i) => `${'b'.repeat(70)}${i}`),
      ),
    ).toBeUndefined();
    expect(performance.now() - started).toBeLessThan(5_000);
  });

  it('is any word with one letter dropped, doubled or swapped', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('addressees', 'appendices', 'signature', 'opening'),
        fc.nat(7),
        fc.constantFrom('drop', 'double', 'swap'),
        (key, at, slip) => {
          const [a, b] = [key.charAt(at), key.charAt(at + 1)];
          const typed = { drop: '', double: a + a, swap: b + a }[slip];
          const rest = key.slice(at + (slip === 'swap' ? 2 : 1));
          expect(nearest(key.slice(0, at) + typed + rest, keys)).toBe(key);
        },
      ),
    );
  });
});

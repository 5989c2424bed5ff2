import fc from 'fast-check';
import { expect, it } from 'vitest';
import { linesOf, linesWith } from '../../src/check/full-text.ts';
import { wordsOfDocument } from '../../src/check/words-of-document.ts';
import { letter, para } from '../support/drawn-letter.ts';

const paragraph = fc.string({ unit: fc.constantFrom('a', 'b', 'ộ', ' '), minLength: 1, maxLength: 6 });

it('a search over the whole text finds every line that holds what is sought', () => {
  fc.assert(
    fc.property(fc.array(paragraph, { minLength: 1, maxLength: 8 }), (paragraphs) => {
      const words = wordsOfDocument(letter({ body: paragraphs.map(para) }));
      const found = linesWith(/aộ|b/g, linesOf(words.all));
      expect(found).toEqual(words.all.filter(({ text }) => /aộ|b/.test(text)));
    }),
  );
});

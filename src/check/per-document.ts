import type { DocumentWords } from './words.ts';

/** What is made of a document's words is made once, whichever of its rules asks first. */
export function perDocument<T, W extends object = DocumentWords>(make: (words: W) => T): (words: W) => T {
  const known = new WeakMap<W, { readonly made: T }>();
  return (words) => {
    const before = known.get(words);
    if (before !== undefined) return before.made;
    const made = make(words);
    known.set(words, { made });
    return made;
  };
}

import type { DocumentWords } from './words.ts';

/** What is made of a document's words is made once, whichever of its rules asks first. */
export function perDocument<T>(make: (words: DocumentWords) => T): (words: DocumentWords) => T {
  const known = new WeakMap<DocumentWords, { readonly made: T }>();
  return (words) => {
    const before = known.get(words);
    if (before !== undefined) return before.made;
    const made = make(words);
    known.set(words, { made });
    return made;
  };
}

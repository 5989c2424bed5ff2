/** Longer text is not tried against a pattern: it might run out of room for its way back. */
const LONGEST_TRIED = 20_000;

// Letters and marks that stand as they are in normal form C, and join with nothing before them: nearly all that is typed.
const composed = /^[\u0000-\u02ff\u1e00-\u1eff\u2010-\u2027]*$/u;
// The same without what must not enter a document, in words with one space between them.
const plain = /^(?! )(?:[!-~\u00a1-\u02ff\u1e00-\u1eff\u2010-\u2027]| (?! |$))*$/u;

/** The text in Unicode normal form C, the only form inside the program (TCVN 6909:2001; PL1.A.I.4). */
export function nfc(s: string): string {
  return s.length < LONGEST_TRIED && composed.test(s) ? s : s.normalize('NFC');
}

/** Whether a text is certainly in normal form C, without a space to fold and without anything {@link unprintable}. */
export const isPlain = (s: string): boolean => s.length < LONGEST_TRIED && plain.test(s);

/** Where a forbidden character stands: UTF-16 index in the string, and its code point. */
export interface Unprintable {
  readonly index: number;
  readonly codePoint: number;
}

// C0 but tab and line feed, DEL and C1, lone surrogates, private use, bidi overrides and isolates, non-characters.
const forbidden =
  /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\ud800-\udfff\ue000-\uf8ff\u202a-\u202e\u2066-\u2069\ufffe\uffff]/u;

/**
 * The first character that must not enter a document: XML cannot hold it, or it changes what the reader sees, or
 * (private use) it belongs to the program's own markers. `undefined` when the text is clean.
 */
export function unprintable(s: string): Unprintable | undefined {
  const index = s.search(forbidden);
  const codePoint = index < 0 ? undefined : s.codePointAt(index);
  return codePoint === undefined ? undefined : { index, codePoint };
}

import { createHash } from 'node:crypto';
import { paragraphTexts } from '../../docx/markup.ts';

/** A field that Word counts itself: its result is no word of the text. Kept as long as it was, so that places hold. */
const pageField =
  /<w:fldSimple(?=\s)[^<>]*\sw:instr\s*=\s*["']\s*PAGE\b[\s\S]*?<\/w:fldSimple>|<w:fldChar[^<>]*"begin"[^<>]*>(?:(?!<w:fldChar)[\s\S])*?<w:instrText[^<>]*>\s*PAGE\b[\s\S]*?<w:fldChar[^<>]*"end"[^<>]*>/gu;

const blanked = (xml: string): string => xml.replace(pageField, (field) => ' '.repeat(field.length));

const isWordy = (text: string): boolean => /[\p{L}\p{N}]/u.test(text);
const spaced = (text: string): string => text.normalize('NFC').replace(/\s+/gu, ' ').trim();

/** A paragraph that has words: its part, which of the part's it is, where it begins and what it says. */
export interface Wording {
  readonly key: string;
  readonly start: number;
  readonly text: string;
}

/** The paragraphs of a part that have words, cells that go on from above and hidden text among them. */
export function wordingOf(part: string, xml: string): Wording[] {
  return paragraphTexts(blanked(xml))
    .filter(({ text }) => isWordy(text))
    .map(({ start, text }, index) => ({ key: `${part}#${index}`, start, text: spaced(text) }));
}

const byKey = (a: Wording, b: Wording): number => (a.key < b.key ? -1 : 1);

/**
 * SHA-256 of all words of all parts in NFC, in order, but of the paragraphs that are knowingly reworded. Page numbers,
 * blanks and lines made of marks are no words.
 */
export function fingerprint(parts: ReadonlyMap<string, string>, reworded: ReadonlySet<string>): string {
  const wordings = [...parts].flatMap(([part, xml]) => wordingOf(part, xml));
  const kept = wordings.filter(({ key }) => !reworded.has(key)).sort(byKey);
  const hash = createHash('sha256');
  for (const { key, text } of kept) hash.update(`${key}\u0000${text}\u0001`);
  return hash.digest('hex');
}

import { fullText, linesWith, type Lines } from '../full-text.ts';
import { contentRule, notApplicable, type ContentRule, type Finding, type Spot } from '../rule.ts';
import type { DocumentWords, Words } from '../words.ts';

/** How much of a line on either side of the words found is looked at: however long a line, the time stays linear. */
const WINDOW = 1000;
/** No line that a clerk wrote has more to be judged. */
const MOST_IN_LINE = 300;

/** Words that a pattern found, and those around them. */
export interface Found {
  readonly groups: readonly (string | undefined)[];
  readonly text: string;
  readonly before: string;
  readonly after: string;
}

export type WordingFault = Omit<Finding, 'at'> | undefined;

export interface Wording extends Pick<ContentRule, 'id' | 'title' | 'valid' | 'invalid'> {
  /**
   * Global. Searched as whole words: what begins or ends within a word is passed over, so that the pattern need not look
   * around itself; that, and the flag `u`, cost many times the search.
   */
  readonly pattern: RegExp;
  /** Also within a word. */
  readonly anywhere?: true;
  /** A document that holds none of these is not searched. */
  readonly signs?: readonly string[] | ((words: DocumentWords) => readonly string[]);
  readonly judge: (found: Found, words: DocumentWords) => WordingFault;
  /** Which lines are held against it; all of them by default. */
  readonly lines?: (words: DocumentWords) => readonly Words[];
  /** Why the rule does not concern a document. */
  readonly when?: (words: DocumentWords) => string | undefined;
}

const inWord = /^[\p{L}\p{M}\p{N}]$/u;
const letter = /^[\p{L}\p{M}]$/u;

/** Whether the words found are part of longer ones. */
const isPart = ({ text, before, after }: Found): boolean =>
  inWord.test(before.slice(-1)) || (letter.test(text.slice(-1)) && letter.test(after.slice(0, 1)));

/** The words themselves where the file has them, else the line that they stand in. */
function spotOf(words: Words, found: string): Spot {
  if (words.line === undefined) return words;
  const { paragraph, start } = words.line;
  const at = paragraph.text.indexOf(found, start);
  return at < 0 ? words : { paragraph, start: at, end: at + found.length, text: found };
}

const sentenceEnd = /[.;?!](?=\s)/;
const sentencesBefore = /^.*[.;?!](?=\s)/s;

/** The sentence that the words found stand in. */
export function sentenceOf({ text, before, after }: Found): string {
  const stop = after.search(sentenceEnd);
  const from = sentencesBefore.exec(before)?.[0].length ?? 0;
  return before.slice(from) + text + (stop < 0 ? after : after.slice(0, stop));
}

/** Every place where a document uses certain words, judged one by one; the same is told once a line. */
export function wordingRule({ pattern, anywhere, signs, judge, lines, when, ...rule }: Wording): ContentRule {
  const isVain = ({ text }: Lines, asked: readonly string[] | undefined): boolean =>
    asked?.some((sign) => text.includes(sign)) === false;
  return contentRule({
    ...rule,
    seek: (sought) =>
      typeof signs !== 'function' && isVain(sought, signs) ? [] : linesWith(pattern, sought),
    check(words) {
      const reason = when?.(words);
      if (reason !== undefined) return notApplicable(reason);
      const whole = fullText(words);
      if (isVain(whole, typeof signs === 'function' ? signs(words) : signs)) return [];
      const hit = linesWith(pattern, whole);
      if (hit.length === 0) return [];
      return (lines?.(words) ?? hit).flatMap((line): Finding[] => {
        if (lines !== undefined && line.text.search(pattern) < 0) return [];
        const told = new Map<string, Finding>();
        let judged = 0;
        for (const match of line.text.matchAll(pattern)) {
          judged += 1;
          if (judged > MOST_IN_LINE) break;
          const [text] = match;
          const end = match.index + text.length;
          const before = line.text.slice(Math.max(0, match.index - WINDOW), match.index);
          const found = { groups: match, text, before, after: line.text.slice(end, end + WINDOW) };
          const fault = anywhere === undefined && isPart(found) ? undefined : judge(found, words);
          if (fault !== undefined && !told.has(fault.message))
            told.set(fault.message, { at: spotOf(line, text), ...fault });
        }
        return [...told.values()];
      });
    },
  });
}

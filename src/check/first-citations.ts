import { citedCodes, mayCite, type CitedCode } from './cited.ts';
import { linesWith, type Lines } from './full-text.ts';
import { perDocument } from './per-document.ts';
import type { DocumentWords, Words, WordsBlock } from './words.ts';

/** Of lines, those in which an act may be cited by number and symbol. */
export const seekCited = (lines: Lines): Words[] => linesWith(mayCite, lines);

/** An act cited in the running text of the body, with what was said of it before. */
export interface BodyCitation {
  readonly words: Words;
  readonly act: CitedCode;
  /** It stands within a sentence that cites another act before it: it may be part of that one's abstract. */
  readonly nested: boolean;
  /** The act as it was first cited in the body; none where this is the first. */
  readonly first?: CitedCode;
  /** The subject or a legal basis has named it. */
  readonly known: boolean;
}

const namedAbove = (words: DocumentWords): Set<string> =>
  new Set(
    [...words.lines('legalBasis'), ...words.lines('subject'), ...words.lines('letterSubject')].flatMap(
      ({ text }) => citedCodes(text).map(({ key }) => key),
    ),
  );

/** A quotation or bracket that was opened farther back than this is none. */
const LONGEST_QUOTED = 1000;

const isNested = (text: string, { start }: CitedCode, before: CitedCode | undefined): boolean =>
  (before !== undefined && !/[.;]\s/u.test(text.slice(before.end, start))) ||
  /[“"(][^”")]*$/u.test(text.slice(Math.max(0, start - LONGEST_QUOTED), start));

const isTitle = ({ titled, level }: WordsBlock): boolean =>
  titled || !['article', 'clause', 'point', 'dash', 'text'].includes(level);

/** Every act that the running text of the body cites by number and symbol, in reading order. Titles cite nothing. */
export const bodyCitations = perDocument((words): readonly BodyCitation[] => {
  const known = namedAbove(words);
  const first = new Map<string, CitedCode>();
  return words.body
    .filter((block) => !isTitle(block))
    .flatMap((block) => {
      const acts = citedCodes(block.text);
      return acts.map((act, at): BodyCitation => {
        const before = first.get(act.key);
        if (before === undefined) first.set(act.key, act);
        return {
          words: block,
          act,
          nested: isNested(block.text, act, acts[at - 1]),
          ...(before === undefined ? {} : { first: before }),
          known: known.has(act.key),
        };
      });
    });
});

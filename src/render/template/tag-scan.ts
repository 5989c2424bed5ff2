import { paragraphTexts } from '../../docx/markup.ts';
import type { Parts } from '../../docx/package.ts';
import { isStory } from './clean.ts';

/** A paragraph of a template: its part, which of the part's paragraphs, and its words. */
export interface TagPlace {
  readonly part: string;
  readonly paragraph: number;
  readonly text: string;
}

/** What stands before a tag's name: nothing, or the sign of a loop, its end, whole paragraphs, or their absence. */
export type TagMark = '' | '#' | '/' | '@' | '^';

/** A tag as it was found; `name` as typed, without its mark. */
export interface FoundTag {
  readonly kind: 'tag';
  readonly mark: TagMark;
  readonly name: string;
  /** Whether its letters stand in more than one run. */
  readonly split: boolean;
  readonly place: TagPlace;
}

/** A brace without its other; `words` are those next to it. */
export interface StrayBrace {
  readonly kind: 'unclosed' | 'unopened';
  readonly words: string;
  readonly place: TagPlace;
}

const LONGEST_STRAY = 30;
const isMark = (character: string): character is TagMark => ['#', '/', '@', '^'].includes(character);

/** The tags of one paragraph, and its stray braces, in order. */
function scan(pieces: readonly { readonly text: string }[], place: TagPlace): (FoundTag | StrayBrace)[] {
  const found: (FoundTag | StrayBrace)[] = [];
  const runOf = pieces.flatMap(({ text }, run) => Array.from({ length: text.length }, () => run));
  const { text } = place;
  let open: number | undefined;
  const unclosed = (to: number): void => {
    if (open === undefined) return;
    const words = text.slice(open + 1, Math.min(to, open + 1 + LONGEST_STRAY)).trim();
    found.push({ kind: 'unclosed', words, place });
  };
  for (const { index, 0: brace } of text.matchAll(/[{}]/gu)) {
    if (brace === '{') {
      unclosed(index);
      open = index;
    } else if (open === undefined) {
      const words = text.slice(Math.max(0, index - LONGEST_STRAY), index).trim();
      found.push({ kind: 'unopened', words, place });
    } else {
      const inner = text.slice(open + 1, index);
      const first = inner.slice(0, 1);
      const mark = isMark(first) ? first : '';
      const name = inner.slice(mark.length).trim();
      found.push({ kind: 'tag', mark, name, split: runOf[open] !== runOf[index], place });
      open = undefined;
    }
  }
  unclosed(text.length);
  return found;
}

/** The tags and stray braces of each part that is filled, in reading order: the document, then headers and footers. */
export const scanTags = (parts: Parts): Map<string, (FoundTag | StrayBrace)[]> =>
  new Map(
    [...parts]
      .filter(([part]) => isStory(part))
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([part, xml]) => [
        part,
        paragraphTexts(xml).flatMap(({ pieces, text }, paragraph) =>
          scan(pieces, { part, paragraph, text: text.trim() === '' ? '' : text }),
        ),
      ]),
  );

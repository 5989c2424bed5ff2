import type { DXT } from 'docxtemplater';
import { foldTag } from '../tags.ts';

/** One step of filling a part: text that always stands, a tag's words, its paragraphs as XML, or steps once an item. */
export type Step =
  | { readonly kind: 'static'; readonly text: string }
  | { readonly kind: 'words' | 'paragraphs'; readonly tag: string }
  | {
      readonly kind: 'loop';
      readonly tag: string;
      readonly inverted: boolean;
      readonly steps: readonly Step[];
    };

/** The item of the innermost loop. */
export const ITEM = '.';

export const OPEN_TEXT = '<w:t xml:space="preserve">';
export const CLOSE_TEXT = '</w:t>';

/** What docxtemplater's loop says of itself where it does no more than repeat its parts. */
const KNOWN_LOOP = new Set([
  'type',
  'value',
  'module',
  'raw',
  'offset',
  'lIndex',
  'num',
  'endLindex',
  'inverted',
  'subparsed',
  'expandTo',
  'location',
  'paragraphLoop',
]);

/** A loop that would move sections or page breaks: its marks are set only then. */
const isPlainLoop = (part: DXT.Part): boolean =>
  Object.entries(part).every(
    ([key, value]) =>
      KNOWN_LOOP.has(key) || value === undefined || value === false || value === 0 || value === '',
  );

/**
 * The steps that do what docxtemplater does with a part as it parsed it; `undefined` where it holds a construct that
 * only docxtemplater knows.
 * @param names the tags that there are data for, by their folded names
 */
export function stepsOf(parsed: readonly DXT.Part[], names: ReadonlyMap<string, string>): Step[] | undefined {
  const steps: Step[] = [];
  const nameOf = (tag: string): string | undefined => {
    const folded = foldTag(tag);
    return folded === ITEM ? ITEM : names.get(folded);
  };
  for (const part of parsed) {
    if (part.type === 'content' || part.type === 'tag') {
      addText(steps, part.value);
      continue;
    }
    const tag = nameOf(part.value);
    if (part.type !== 'placeholder' || tag === undefined) return undefined;
    if (!part.module) steps.push({ kind: 'words', tag });
    else if (part.module === 'rawxml') steps.push({ kind: 'paragraphs', tag });
    else if (part.module === 'loop' && isPlainLoop(part)) {
      const inner = stepsOf(part.subparsed ?? [], names);
      if (inner === undefined) return undefined;
      steps.push({ kind: 'loop', tag, inverted: part.inverted ?? false, steps: inner });
    } else return undefined;
  }
  return steps;
}

/** Text that always stands is one step, however many parts it was; an empty `w:t` closes itself, as docxtemplater has it. */
function addText(steps: Step[], text: string): void {
  if (text === '') return;
  const before = steps.at(-1);
  if (before?.kind !== 'static') {
    steps.push({ kind: 'static', text });
    return;
  }
  const empty = before.text.endsWith(OPEN_TEXT) && text.startsWith(CLOSE_TEXT);
  const joined = empty
    ? `${before.text.slice(0, -OPEN_TEXT.length)}<w:t/>${text.slice(CLOSE_TEXT.length)}`
    : before.text + text;
  steps[steps.length - 1] = { kind: 'static', text: joined };
}

import { keyOf } from '../locate/names.ts';
import type { LocatedDocument } from '../locate/located.ts';
import { itemsOf, type Item } from './addressees-of.ts';
import { perDocument } from './per-document.ts';
import type { Words } from './words.ts';

const drafterLike = /^\p{L}{1,8}\.? ?\(?\d{1,4}\)?\.?$/u;

/** A line that is meant as the drafter's mark, however it is written. */
export const isDrafterLike = ({ text }: Words): boolean => drafterLike.test(text);

/** The items of Nơi nhận: words that begin with no mark belong to the line above. */
export const recipientItems = perDocument((words): readonly Item[] =>
  itemsOf(words.lines('recipientsList').filter((line) => !isDrafterLike(line))),
);

const archive = /^LUU(?:$|VT|VANTHU|[A-Z]*VT|HOSO|HS)/u;

/** "- Lưu: VT, …." among the items. */
export const isArchive = ({ lines: [{ text }] }: Item): boolean =>
  /^[-‐‑–—+•* ]*L[ưu]u ?[:;,.]/iu.test(text) || archive.test(keyOf(text));

/** The archive's item, wherever it stands. */
export const archiveOf = perDocument((words) => recipientItems(words).find(isArchive));

const label = 'NOINHAN';

/** Some paragraph speaks of Nơi nhận, though it was not recognised as such. */
export const mayReceive = ({ document }: LocatedDocument): boolean =>
  document.paragraphs.some(({ text }) => text.length < 400 && keyOf(text).includes(label));

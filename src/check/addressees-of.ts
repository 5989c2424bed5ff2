import type { DocumentTypeId } from '../nd30/document-types.ts';
import type { DocumentWords, Words } from './words.ts';

/** The names of whom a công điện is for have a form of their own (Mẫu 1.6). */
export const notTelegram = ({ type }: { readonly type?: DocumentTypeId }): string | undefined =>
  type === 'cong-dien' ? 'công điện không có Kính gửi (Mẫu 1.6)' : undefined;

const spaced = (text: string): string => text.replace(/\s+/gu, ' ').trim();
const opening = /^-? ?\p{L}+ \p{L}+ ?:?/u;
const marked = /^[-‐‑–—+•*]/u;

/** A line's words with the label that Word's numbering sets before it. */
export function withLabel({ text, line }: Words): string {
  const label = line?.start === 0 || line === undefined ? (line?.paragraph.label?.text ?? '') : '';
  // A bullet of a symbol font is drawn as a dash or a dot: which, only the font knows.
  return spaced(`${label.replace(/[\uE000-\uF8FF]/gu, '-')} ${text}`);
}

/** One addressee or recipient, with the lines that it takes. */
export interface Item {
  /** Its words with their mark, spaces folded. */
  readonly text: string;
  readonly lines: readonly [Words, ...Words[]];
  /** It stands on the line of the label. */
  readonly beside: boolean;
}

/** Lines grouped into items: each begins with a mark, or after one that has ended. */
export function itemsOf(lines: readonly Words[]): Item[] {
  const items: Item[] = [];
  const dashed = lines.some((line) => marked.test(withLabel(line)));
  for (const line of lines) {
    const text = withLabel(line);
    const last = items.at(-1);
    const ended = last !== undefined && /[;.:]$/u.test(last.text);
    const begins = marked.test(text) || ended || !dashed;
    if (last === undefined || begins) items.push({ text, lines: [line], beside: false });
    else items[items.length - 1] = { ...last, text: `${last.text} ${text}`, lines: [...last.lines, line] };
  }
  return items;
}

const isBeside = (label: Words, first: Words): boolean => {
  const [a, b] = [label.line?.paragraph.cell, first.line?.paragraph.cell];
  return b !== undefined && a?.table === b.table && a.row === b.row && a.column !== b.column;
};

/** Kính gửi taken apart: the line of the label, and those addressed; none where the document has none. */
export function addressed(
  words: DocumentWords,
): { readonly label: Words; readonly items: readonly Item[] } | undefined {
  const [label, ...rest] = words.lines('addressees');
  if (label === undefined) return undefined;
  const tail = spaced(label.text).replace(opening, '').trim();
  const items = itemsOf(rest).map((item, at) => ({
    ...item,
    beside: at === 0 && tail === '' && isBeside(label, item.lines[0]),
  }));
  return {
    label,
    items: tail === '' ? items : [{ text: tail, lines: [label], beside: true }, ...items],
  };
}

export const isMarked = (text: string): boolean => marked.test(text);

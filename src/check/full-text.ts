import { perDocument } from './per-document.ts';
import type { Words } from './words.ts';

/** Lines that are searched together: one search over them costs far less than one a line, and most find nothing. */
export interface Lines {
  readonly all: readonly Words[];
  /** What they say, joined by line feeds. */
  readonly text: string;
  /** Where each line begins in that. */
  readonly starts: readonly number[];
}

export function linesOf(all: readonly Words[]): Lines {
  let next = 0;
  const starts = all.map(({ text }) => {
    const start = next;
    next += text.length + 1;
    return start;
  });
  return { all, text: all.map(({ text }) => text).join('\n'), starts };
}

/** Everything that a document says. */
export const fullText = perDocument(({ all }) => linesOf(all));

/** The lines in which a match of a global pattern begins; one may run on into the next line. */
export function linesWith(pattern: RegExp, { all, text, starts }: Lines): Words[] {
  const found: Words[] = [];
  pattern.lastIndex = 0;
  let at = 0;
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
    while ((starts[at + 1] ?? Infinity) <= match.index) at += 1;
    const line = all[at];
    if (line !== undefined) found.push(line);
    const next = starts[at + 1];
    if (next === undefined) break;
    pattern.lastIndex = next;
  }
  return found;
}

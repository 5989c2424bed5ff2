import { perDocument } from './per-document.ts';
import type { Words } from './words.ts';

/** Lines that are searched together: a document's, or some of them. */
export interface Lines {
  readonly all: readonly Words[];
}

/**
 * Everything a document says, a line each: one search over it costs far less than one a paragraph, and most rules about
 * words find nothing.
 */
export const fullText = perDocument(({ all }: Lines) => all.map(({ text }) => text).join('\n'));

/** Where each line begins in the full text. */
const lineStarts = perDocument(({ all }: Lines) => {
  let next = 0;
  return all.map(({ text }) => {
    const start = next;
    next += text.length + 1;
    return start;
  });
});

/** The lines in which a match of a global pattern begins; one may run on into the next line. */
export function linesWith(pattern: RegExp, lines: Lines): Words[] {
  const text = fullText(lines);
  const starts = lineStarts(lines);
  const found: Words[] = [];
  pattern.lastIndex = 0;
  let at = 0;
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
    while ((starts[at + 1] ?? Infinity) <= match.index) at += 1;
    const line = lines.all[at];
    if (line !== undefined) found.push(line);
    const next = starts[at + 1];
    if (next === undefined) break;
    pattern.lastIndex = next;
  }
  return found;
}

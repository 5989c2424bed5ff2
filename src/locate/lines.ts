import type { Paragraph } from '../docx/read/model.ts';
import { compact, fold } from './fold.ts';
import type { Line } from './located.ts';

/** A stretch of a printed line, ready to be compared; several stand on one line where tabs or blanks set them apart. */
export interface Piece extends Line {
  readonly fold: string;
  readonly compact: string;
  /** Its place among the pieces of its printed line, and how many there are. */
  readonly column: number;
  readonly columns: number;
}

/** A stretch of a paragraph without the blanks at its ends; none where nothing is left. */
export function lineOf(paragraph: Paragraph, from: number, to: number): Line | undefined {
  const stretch = paragraph.text.slice(from, to);
  const text = stretch.trim();
  if (text === '') return undefined;
  const start = from + stretch.indexOf(text);
  return { paragraph, start, end: start + text.length, text };
}

/** Stretches of a text between what matches. */
function stretches(text: string, gap: RegExp, from: number): [number, number][] {
  const found: [number, number][] = [];
  let start = 0;
  for (const { index, 0: matched } of text.matchAll(gap)) {
    found.push([from + start, from + index]);
    start = index + matched.length;
  }
  found.push([from + start, from + text.length]);
  return found;
}

/** The printed lines of a paragraph, broken by hand; empty ones left out. */
export const linesOf = (paragraph: Paragraph): Line[] =>
  stretches(paragraph.text, /[\n\f\v]/gu, 0).flatMap(([from, to]) => lineOf(paragraph, from, to) ?? []);

const columnGap = /(?:\t|[ \u00a0]{3,})[\t \u00a0]*/gu;

/** A gap that stands within words: room for a number or a day, or letters spread over a title. */
const isWithin = (before: string, after: string): boolean =>
  /(?:^|\s)(?:Số|So)\s*:?\s*[\d.…_]*$/iu.test(before) ||
  /(?:ngày|tháng|năm)\s*[\d.…_]*$/iu.test(before) ||
  /^[/.…_;,]/u.test(after) ||
  /^(?:tháng|năm)(?!\p{L})/iu.test(after) ||
  (/^(?:\p{L} ?)(?: \p{L})+$/u.test(after) && /(?:^| )\p{L}$/u.test(before)) ||
  /(?:^|\s)(?:gửi|gui)\s*:$/iu.test(before);

function joined(text: string, parts: readonly [number, number][], from: number): [number, number][] {
  const found: [number, number][] = [];
  for (const [start, end] of parts) {
    if (text.slice(start - from, end - from).trim() === '') continue;
    const last = found.at(-1);
    if (
      last !== undefined &&
      isWithin(text.slice(last[0] - from, last[1] - from).trim(), text.slice(start - from, end - from).trim())
    )
      last[1] = end;
    else found.push([start, end]);
  }
  return found;
}

/** No line of a head is longer: beyond it, tabs set nothing side by side. */
const LONGEST_LINE = 1000;

/** How many letters a line has; blanks in a row, however many, count as one. */
const lettersOf = ({ text }: Line): number =>
  text.length > LONGEST_LINE ? text.replace(/\s+/gu, ' ').length : text.length;

/** The pieces of a paragraph, line by line, left to right. */
export function piecesOf(paragraph: Paragraph): Piece[] {
  return linesOf(paragraph).flatMap((line) => {
    const parts: [number, number][] =
      lettersOf(line) > LONGEST_LINE
        ? [[line.start, line.end]]
        : joined(line.text, stretches(line.text, columnGap, line.start), line.start);
    return parts.flatMap(([from, to], column) => {
      const one = lineOf(paragraph, from, to);
      if (one === undefined) return [];
      const folded = fold(one.text);
      return [{ ...one, fold: folded, compact: compact(folded), column, columns: parts.length }];
    });
  });
}

const BOLD_SHARE = 0.8;

/** Most of the letters of a line are bold. */
export function isBold({ paragraph, start, end }: Line): boolean {
  let bold = 0;
  let all = 0;
  for (const run of paragraph.runs) {
    const from = Math.max(start, run.start);
    const to = Math.min(end, run.start + run.text.length);
    if (to <= from || run.text.trim() === '') continue;
    all += to - from;
    if (run.format.bold) bold += to - from;
  }
  return all > 0 && bold >= all * BOLD_SHARE;
}

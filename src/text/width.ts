import { twip, type Pt, type Twip } from '../nd30/units.ts';
import type { TextRun } from './inline.ts';
import type { FontFace } from './times-metrics.ts';
import { advances, coveredRanges, unitsPerEm } from './times-metrics.ts';

/** Times New Roman in a size and a look. */
export interface Font {
  readonly size: Pt;
  readonly bold?: boolean;
  readonly italic?: boolean;
}

const twipsPerPoint = 20;
// Word draws raised and lowered text at about two thirds of the size.
const raisedScale = 0.65;
// Sums of floats may miss an exactly full line by a hair.
const hair = 1e-6;
const letterN = 0x6e;
const space = 0x20;
const lineFeed = 0x0a;
const nonBreakingHyphen = 0x2011;

function faceOf(look: { readonly bold?: boolean; readonly italic?: boolean }): FontFace {
  if (look.bold) return look.italic ? 'boldItalic' : 'bold';
  return look.italic ? 'italic' : 'regular';
}

/** One place a unit of UTF-16, up to the last that the table covers. */
const lastCovered = Math.max(...coveredRanges.map(([, last]) => last));
const widths = new Map<FontFace, Uint16Array>();

/** The advances of a face by UTF-16 unit; looked up for every letter of every table, so laid out once. */
function widthsOf(face: FontFace): Uint16Array {
  const known = widths.get(face);
  if (known) return known;
  const own = advances[face];
  const laid = new Uint16Array(lastCovered + 1);
  let start = 0;
  const placed = coveredRanges.map(([first, last]) => {
    const range = { first, from: start, to: start + last - first + 1 };
    start = range.to;
    return range;
  });
  const unknown = own[letterN - (placed[0]?.first ?? 0)] ?? 0;
  laid.fill(unknown, 0x20);
  for (const { first, from, to } of placed) laid.set(own.slice(from, to), first);
  laid[nonBreakingHyphen] = laid[nonBreakingHyphen - 1] ?? unknown;
  widths.set(face, laid);
  return laid;
}

/** Of a text from one UTF-16 place to another, by the advances of its face. */
function emUnits(text: string, laid: Uint16Array, from = 0, to = text.length): number {
  const unknown = laid[letterN] ?? 0;
  let units = 0;
  for (let at = from; at < to; at += 1) {
    const unit = text.charCodeAt(at);
    units += laid[unit] ?? unknown;
    // A pair is one character.
    if (unit >= 0xd800 && unit < 0xdc00 && at + 1 < to && (text.charCodeAt(at + 1) & 0xfc00) === 0xdc00)
      at += 1;
  }
  return units;
}

function twipsPerUnit(size: Pt): number {
  return (size * twipsPerPoint) / unitsPerEm;
}

/** No character of any face is wider, in twips for each point of size; one beyond UTF-16's units counts for two. */
export const widestCharacter: number =
  (Math.max(...Object.values(advances).flatMap((face) => face)) * twipsPerPoint) / unitsPerEm;

/**
 * A line feed, or a character that is wider than an em in some face. A text without is no wider than an em for each unit
 * of UTF-16.
 */
export const beyondEm = new RegExp(
  `[\\n${coveredRanges
    .flatMap(([first, last]) => Array.from({ length: last - first + 1 }, (_, index) => first + index))
    .filter((_, place) => Object.values(advances).some((face) => (face[place] ?? 0) > unitsPerEm))
    .map((unit) => String.fromCharCode(unit))
    .join('')}]`,
);

/**
 * Width of a text on one line, in twips (a fraction), without kerning, as Word sets it by default. Line feeds and tabs
 * count nothing; a character that the table does not know counts as an "n".
 */
export function textWidth(text: string, font: Font): number {
  return emUnits(text, widthsOf(faceOf(font))) * twipsPerUnit(font.size);
}

/** A word and the spaces before it, in twips. `index` and `end` are UTF-16 places of the word. */
interface Word {
  readonly gap: number;
  readonly width: number;
  readonly index: number;
  readonly end: number;
}

function findWords(text: string, widthBetween: (from: number, to: number) => number): readonly Word[] {
  const words: Word[] = [];
  const { length } = text;
  for (let gapFrom = 0, end = 0; end < length; gapFrom = end) {
    let index = end;
    while (index < length && text.charCodeAt(index) === space) index += 1;
    if (index === length) break;
    end = text.indexOf(' ', index);
    if (end < 0) end = length;
    words.push({ gap: widthBetween(gapFrom, index), width: widthBetween(index, end), index, end });
  }
  return words;
}

/** Greedy lines: the words of each, never none. Spaces at a break have no width. */
function fill(words: readonly Word[], room: (line: number) => number): Word[][] {
  const lines: Word[][] = [];
  let used = 0;
  for (const word of words) {
    const line = lines.at(-1);
    const withWord = used + word.gap + word.width;
    if (line && withWord <= room(lines.length - 1) + hair) {
      line.push(word);
      used = withWord;
    } else {
      lines.push([word]);
      used = word.width + (line ? 0 : word.gap);
    }
  }
  return lines;
}

function printLine(text: string, line: readonly Word[], isFirst: boolean): string {
  return text.slice(isFirst ? 0 : line[0]?.index, line.at(-1)?.end);
}

function breakParagraphs(
  text: string,
  font: Font,
  breakOne: (words: readonly Word[]) => readonly Word[][],
): string[] {
  const laid = widthsOf(faceOf(font));
  const scale = twipsPerUnit(font.size);
  return text.split('\n').flatMap((paragraph) => {
    const words = findWords(paragraph, (from, to) => emUnits(paragraph, laid, from, to) * scale);
    const lines = breakOne(words);
    return lines.length === 0 ? [''] : lines.map((line, i) => printLine(paragraph, line, i === 0));
  });
}

/**
 * The lines of a text in a column: broken at spaces when the next word has no room, and at every line feed. A word
 * wider than the column stands alone on its line. The spaces at a break are dropped.
 */
export function wrapLines(text: string, font: Font, maxWidth: Twip): string[] {
  return breakParagraphs(text, font, (words) => fill(words, () => maxWidth));
}

/**
 * The lines of a text in a column: as few as `wrapLines` needs, and among those the most even (least sum of squared
 * widths). For centred names and titles.
 */
export function balancedBreak(text: string, font: Font, maxWidth: Twip): readonly string[] {
  // Most names stand on one line.
  if (!text.includes('\n') && textWidth(text, font) < maxWidth) return [withoutEnd(text)];
  return breakParagraphs(text, font, (words) => evenLines(words, maxWidth));
}

/** A line without the spaces at its end. */
function withoutEnd(line: string): string {
  let end = line.length;
  while (line.charCodeAt(end - 1) === space) end -= 1;
  return line.slice(0, end);
}

function evenLines(words: readonly Word[], maxWidth: number): Word[][] {
  // The best way to set the words before each place: its lines, its cost, and the word its last line begins with.
  const [lines, costs, froms] = [[0], [0], [0]];
  for (let from = 0; from < words.length; from += 1) {
    const count = (lines[from] ?? 0) + 1;
    const before = costs[from] ?? 0;
    let width = 0;
    for (let i = from, word = words[i]; word; word = words[++i]) {
      width += word.width + (i === 0 || i > from ? word.gap : 0);
      if (i > from && width > maxWidth + hair) break;
      const cost = before + width ** 2;
      const known = lines[i + 1] ?? Infinity;
      if (count < known || (count === known && cost < (costs[i + 1] ?? Infinity))) {
        lines[i + 1] = count;
        costs[i + 1] = cost;
        froms[i + 1] = from;
      }
    }
  }
  const even: Word[][] = [];
  for (let to = words.length; to > 0; to = froms[to] ?? 0) even.push(words.slice(froms[to], to));
  return even.reverse();
}

/**
 * How many lines one run takes: as `fill` sets it, without the lines.
 * @param breaks a word wider than the column counts for each piece
 */
function linesOfRun(
  text: string,
  face: FontFace,
  scale: number,
  width: number,
  indent: number,
  breaks = false,
): number {
  const laid = widthsOf(face);
  const unknown = laid[letterN] ?? 0;
  let lines = 0;
  let room = width - indent;
  let used = 0;
  let count = 0;
  let gap = 0;
  const { length } = text;
  for (let at = 0; at <= length;) {
    let unit = at === length ? lineFeed : text.charCodeAt(at);
    if (unit === lineFeed) {
      lines += Math.max(1, count);
      room = width;
      used = 0;
      count = 0;
      gap = 0;
      at += 1;
    } else if (unit === space) {
      gap += laid[space] ?? unknown;
      at += 1;
    } else {
      let word = 0;
      while (unit !== space && unit !== lineFeed) {
        word += laid[unit] ?? unknown;
        at += 1;
        // A pair is one character.
        if (unit >= 0xd800 && unit < 0xdc00 && (text.charCodeAt(at) & 0xfc00) === 0xdc00) at += 1;
        if (at >= length) break;
        unit = text.charCodeAt(at);
      }
      if (breaks && word * scale > width) lines += Math.ceil((word * scale) / width) - 1;
      const withWord = used + gap * scale + word * scale;
      if (count > 0 && withWord <= room + hair) used = withWord;
      else {
        used = word * scale + (count > 0 ? 0 : gap * scale);
        if (count > 0) room = width;
        count += 1;
      }
      gap = 0;
    }
  }
  return lines;
}

/**
 * How many lines a paragraph of mixed runs takes, measured: at least 1. `width` is the text width; the first line is
 * shorter by `firstLineIndent`. Raised and lowered text is measured at 0.65 of the size.
 */
export function lineCount(runs: readonly TextRun[], size: Pt, width: Twip, firstLineIndent: Twip): number {
  const [only] = runs;
  if (runs.length === 1 && only !== undefined) {
    const { raised, lowered } = only;
    if (!raised && !lowered)
      return linesOfRun(only.text, faceOf(only), twipsPerUnit(size), width, firstLineIndent);
  }
  const text = runs.map((run) => run.text).join('');
  const ends: { readonly end: number; readonly run: TextRun }[] = [];
  let end = 0;
  for (const run of runs) ends.push({ end: (end += run.text.length), run });
  const widthBetween = (from: number, to: number): number => {
    let total = 0;
    let start = 0;
    for (const { end: stop, run } of ends) {
      const piece = text.slice(Math.max(from, start), Math.min(to, stop));
      const scale = run.raised || run.lowered ? raisedScale : 1;
      if (start < to && stop > from) total += textWidth(piece, { ...run, size }) * scale;
      start = stop;
    }
    return total;
  };
  let lines = 0;
  let offset = 0;
  for (const paragraph of text.split('\n')) {
    const base = offset;
    const words = findWords(paragraph, (from, to) => widthBetween(base + from, base + to));
    const indent = base === 0 ? firstLineIndent : 0;
    lines += Math.max(1, fill(words, (line) => width - (line === 0 ? indent : 0)).length);
    offset += paragraph.length + 1;
  }
  return lines;
}

const isPlain = ({ bold, italic, raised, lowered }: TextRun): boolean =>
  !bold && !italic && !raised && !lowered;

/**
 * How many lines a paragraph takes in a cell, measured: as `lineCount`, but a word wider than the column is broken, and
 * counts for each piece.
 */
export function brokenLineCount(runs: readonly TextRun[], size: Pt, width: Twip): number {
  const [only] = runs;
  const text = runs.length === 1 && only !== undefined ? only.text : runs.map((run) => run.text).join('');
  if (runs.length === 1 && only !== undefined && isPlain(only) && !text.includes('\n'))
    return linesOfRun(text, 'regular', twipsPerUnit(size), width, 0, true);
  let lines = lineCount(runs, size, width, twip(0));
  for (const word of text.split(' ')) lines += Math.max(0, Math.ceil(textWidth(word, { size }) / width) - 1);
  return lines;
}

import { unescapeXml } from '../../docx/markup.ts';
import type { Run, SourceRange } from '../../docx/read/model.ts';

/** A place in a part's XML between two elements, or within the text of one run, which is cut there. */
export interface XmlSpot {
  readonly at: number;
  readonly cut?: RunCut;
}

/** What is needed to close a run at a place in its text and open one like it. */
interface RunCut {
  /** `<w:r …>` with its `w:rPr`. */
  readonly opening: string;
  /** Its `<w:t …>` tag: it must keep blanks once the text is cut. */
  readonly textTag: SourceRange;
}

/** One `w:r` and where its text stands in the paragraph's. */
interface Piece extends SourceRange {
  readonly from: number;
  readonly to: number;
}

const PLAIN =
  /^(<w:r(?:\s[^<>]*)?>(?:<w:rPr\/>|<w:rPr>.*?<\/w:rPr>)?)(<w:t(?:\s[^<>]*)?>)([^<]*)<\/w:t><\/w:r>$/su;
const PRINTED = /<w:t(?:\s[^<>]*)?>([^<]*)<\/w:t>|<w:(?:tab|br|cr|noBreakHyphen|sym)(?=[\s/>])/gu;

const printedLength = (xml: string): number =>
  Array.from(xml.matchAll(PRINTED)).reduce(
    (sum, [, text]) => sum + (text === undefined ? 1 : unescapeXml(text).normalize('NFC').length),
    0,
  );

/** The `w:r` elements of a run, each with its stretch of the text; as one where their texts cannot be told apart. */
function piecesOf({ start, text, sources }: Run, xml: string): Piece[] {
  const pieces: Piece[] = [];
  let from = start;
  for (const source of sources) {
    const to = from + printedLength(xml.slice(source.start, source.end));
    pieces.push({ ...source, from, to });
    from = to;
  }
  const [first] = sources;
  const last = sources.at(-1);
  if (from === start + text.length || first === undefined || last === undefined) return pieces;
  return [{ start: first.start, end: last.end, from: start, to: start + text.length }];
}

/** Where the nth letter of a text stands in its XML, where an entity counts as one. */
function letterAt(content: string, index: number): number | undefined {
  let letters = 0;
  for (const { 0: unit, index: at } of content.matchAll(/&[^;]*;|[^&]/gsu)) {
    if (letters === index) return at;
    letters += unescapeXml(unit).length;
  }
  return letters === index ? content.length : undefined;
}

/** A place within a run of nothing but text; undefined where it cannot be cut without a change of what is printed. */
function cutAt({ start, end, from }: Piece, offset: number, xml: string): XmlSpot | undefined {
  const parts = PLAIN.exec(xml.slice(start, end));
  if (parts === null) return undefined;
  const [, opening = '', tag = '', content = ''] = parts;
  const keepsBlanks = tag.includes('xml:space="preserve"');
  const isEven = unescapeXml(content).normalize('NFC') === unescapeXml(content);
  if (!isEven || (!keepsBlanks && content !== content.trim())) return undefined;
  const letter = letterAt(content, offset - from);
  if (letter === undefined) return undefined;
  const tagStart = start + opening.length;
  return {
    at: tagStart + tag.length + letter,
    cut: { opening, textTag: { start: tagStart, end: tagStart + tag.length } },
  };
}

/** Where words begin and end in the XML of their part; undefined where they stand in no run. */
export function xmlSpots(
  runs: readonly Run[],
  xml: string,
  start: number,
  end: number,
): { readonly start: XmlSpot; readonly end: XmlSpot } | undefined {
  const pieces = runs
    .flatMap((run) => piecesOf(run, xml))
    .filter(({ from, to }) => from < end && to > start)
    .sort((a, b) => a.start - b.start);
  const [first] = pieces;
  const last = pieces.at(-1);
  if (first === undefined || last === undefined) return undefined;
  const opens = start > first.from ? cutAt(first, start, xml) : undefined;
  const closes = end < last.to ? cutAt(last, end, xml) : undefined;
  return { start: opens ?? { at: first.start }, end: closes ?? { at: last.end } };
}

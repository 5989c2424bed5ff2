import type { Place } from '../diagnostic/diagnostic.ts';
import type { Paragraph } from '../docx/read/model.ts';
import type { Line } from '../locate/located.ts';
import type { Spot } from './rule.ts';

const LONGEST_EXCERPT = 400;

/** A paragraph as a place: the part, its ordinal there, its words, and which of them are meant. */
function inParagraph(
  { ordinal, place, text }: Paragraph,
  source: string,
  start = 0,
  end = text.length,
): Place {
  return {
    source,
    part: place.part,
    paragraph: ordinal,
    ...(text === ''
      ? {}
      : { excerpt: text.slice(0, LONGEST_EXCERPT), column: start + 1, length: Math.max(1, end - start) }),
  };
}

const inLine = ({ paragraph, start, end }: Line, source: string): Place =>
  inParagraph(paragraph, source, start, end);

/** Where a finding stands in its file. */
export function placeOf(spot: Spot | undefined, source: string): Place {
  if (spot === undefined) return { source };
  if ('kind' in spot) return inParagraph(spot, source);
  if ('pageWidth' in spot) return { source, section: spot.index + 1 };
  if ('paragraph' in spot) return inLine(spot, source);
  return spot.line === undefined
    ? { source, excerpt: spot.text.slice(0, LONGEST_EXCERPT) }
    : inLine(spot.line, source);
}

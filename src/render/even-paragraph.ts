import type { TemplateStyle } from '../docx/style-sheet.ts';
import { pt, twip } from '../nd30/units.ts';
import { balancedBreak } from '../text/width.ts';
import { indentedStart, PARAGRAPH_END, startsOf } from './paragraph-start.ts';
import { widestLine } from './rule-line.ts';
import { writeRuns, type PrintedRun } from './runs.ts';
import { Paragraphs } from './tags.ts';

/** Room beside the widest line, so that a hair's difference in a typeface does not break it anew (twips). */
const SLACK = 120;

/** A centred paragraph with its lines, and how they come out. */
export interface EvenParagraph {
  readonly paragraph: Paragraphs;
  readonly lines: readonly string[];
}

/**
 * A centred title whose lines come out even: indents on both sides narrow it to the widest line of its most even
 * breaking, so that no word is left alone on the last. The words stay in one piece.
 * @param container width in twips
 */
export function evenParagraph(
  style: TemplateStyle,
  runs: readonly PrintedRun[],
  container: number,
): EvenParagraph {
  const font = { size: pt(style.size), bold: style.bold, italic: style.italic };
  let text = '';
  for (const run of runs) text += run.text;
  const lines = balancedBreak(text, font, twip(container - SLACK));
  const indent = lines.length > 1 ? Math.floor((container - widestLine(lines, style) - SLACK) / 2) : 0;
  const start = indent > 0 ? indentedStart(style, indent, indent) : startsOf(style).loose;
  const paragraph = new Paragraphs((out) => {
    out.markup(start);
    writeRuns(runs, out);
    out.markup(PARAGRAPH_END);
  });
  return { paragraph, lines };
}

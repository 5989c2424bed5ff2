import type { TemplateStyle } from '../docx/style-sheet.ts';
import { pt, twip } from '../nd30/units.ts';
import { balancedBreak } from '../text/width.ts';
import { widestLine } from './rule-line.ts';
import { runsXml, type PrintedRun } from './runs.ts';

/** Room beside the widest line, so that a hair's difference in a typeface does not break it anew (twips). */
const SLACK = 120;

/** A centred paragraph with its lines, and how they come out. */
export interface EvenParagraph {
  readonly xml: string;
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
  const text = runs.map((run) => run.text).join('');
  const lines = balancedBreak(text, font, twip(container - SLACK));
  const indent = Math.max(0, Math.floor((container - widestLine(lines, style) - SLACK) / 2));
  const indents = lines.length > 1 && indent > 0 ? `<w:ind w:left="${indent}" w:right="${indent}"/>` : '';
  return {
    xml: `<w:p><w:pPr><w:pStyle w:val="${style.id}"/>${indents}</w:pPr>${runsXml(runs)}</w:p>`,
    lines,
  };
}

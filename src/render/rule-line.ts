import type { TemplateStyle } from '../docx/style-sheet.ts';
import { pt } from '../nd30/units.ts';
import { textWidth } from '../text/width.ts';
import { indentedStart, PARAGRAPH_END } from './paragraph-start.ts';
import { Paragraphs } from './tags.ts';

/** The widest of some lines set in a style, in twips. */
export function widestLine(lines: readonly string[], style: TemplateStyle): number {
  const font = { size: pt(style.size), bold: style.bold, italic: style.italic };
  let widest = 0;
  for (const line of lines) widest = Math.max(widest, textWidth(line, font));
  return widest;
}

/**
 * A rule line as a thin paragraph: its top border runs between indents that leave just the wanted length, centred.
 * @param length and @param container in twips
 */
export function ruleLine(style: TemplateStyle, length: number, container: number): Paragraphs {
  const wanted = Math.round(Math.min(length, container));
  const left = Math.floor((container - wanted) / 2);
  const start = indentedStart(style, left, container - wanted - left);
  return new Paragraphs((out) => {
    out.markup(start);
    out.markup(PARAGRAPH_END);
  });
}

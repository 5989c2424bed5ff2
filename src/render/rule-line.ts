import type { TemplateStyle } from '../docx/style-sheet.ts';
import { pt } from '../nd30/units.ts';
import { textWidth } from '../text/width.ts';

/** The widest of some lines set in a style, in twips. */
export const widestLine = (lines: readonly string[], style: TemplateStyle): number =>
  Math.max(
    0,
    ...lines.map((line) => textWidth(line, { size: pt(style.size), bold: style.bold, italic: style.italic })),
  );

/**
 * A rule line as a thin paragraph: its top border runs between indents that leave just the wanted length, centred.
 * @param length and @param container in twips
 */
export function ruleLine(style: TemplateStyle, length: number, container: number): string {
  const wanted = Math.round(Math.min(length, container));
  const left = Math.floor((container - wanted) / 2);
  const right = container - wanted - left;
  return `<w:p><w:pPr><w:pStyle w:val="${style.id}"/><w:ind w:left="${left}" w:right="${right}"/></w:pPr></w:p>`;
}

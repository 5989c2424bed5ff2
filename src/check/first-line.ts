import type { DocxDocument, Paragraph } from '../docx/read/model.ts';
import { bodyParagraph } from '../nd30/components.ts';
import { mm, mmToTwip, pt, twip, twipToMm } from '../nd30/units.ts';
import { textWidth } from '../text/width.ts';
import { printedNumber } from './letters.ts';

/** Our own: the decree gives none (the catalogue's note). */
const TOLERANCE = mmToTwip(mm(0.3));
/** Typed blanks are measured, not set: to the eye. */
/** What is pushed farther is off the page. */
const FARTHEST = mmToTwip(mm(500));
const BLANKS_TOLERANCE = mmToTwip(mm(1));

const choices = bodyParagraph.firstLineIndent.choices.map((choice) => mmToTwip(choice));

/** `1 cm hoặc 1,27 cm` */
export const indentWords = bodyParagraph.firstLineIndent.choices
  .map((choice) => `${printedNumber(choice / 10)} cm`)
  .join(' hoặc ');

/** Where a tab at a place takes the text, twips from the column's edge. */
function tabbed({ format }: Paragraph, { settings }: DocxDocument, from: number): number {
  const stop = format.tabs
    .filter(({ position, alignment }) => position > from && alignment === 'left')
    .sort((a, b) => a.position - b.position)[0];
  const step = Math.max(settings.defaultTabStop, 1);
  return stop?.position ?? (Math.floor(from / step) + 1) * step;
}

/** How far in the first letter, or Word's own label, stands from the column's left edge. Twips. */
export function firstLetterAt(paragraph: Paragraph, document: DocxDocument): number {
  const { indentLeft, firstLine } = paragraph.format;
  let at = indentLeft + firstLine;
  if (paragraph.label !== undefined) return at;
  const size = paragraph.runs[0]?.format.sizePt ?? paragraph.mark.sizePt;
  for (const letter of /^\s*/u.exec(paragraph.text)?.[0] ?? '')
    at = letter === '\t' ? tabbed(paragraph, document, at) : at + textWidth(' ', { size: pt(size) });
  return at;
}

/** What is wrong with the indent of a paragraph's first line, or undefined. */
export function indentFault(paragraph: Paragraph, document: DocxDocument): string | undefined {
  const { indentLeft, firstLine } = paragraph.format;
  const letter = firstLetterAt(paragraph, document);
  const near = (length: number, tolerance: number): boolean =>
    choices.some((choice) => Math.abs(length - choice) <= tolerance);
  if (near(firstLine, TOLERANCE) || near(letter, TOLERANCE)) return undefined;
  // A paragraph moved in as a whole is still set in by its first line.
  if (near(letter - indentLeft, TOLERANCE)) return undefined;
  if (/^ {2,}/u.test(paragraph.text) && near(letter, BLANKS_TOLERANCE)) return undefined;
  return `đầu đoạn lùi ${printedNumber(twipToMm(twip(Math.round(Math.min(letter, FARTHEST)))) / 10)} cm`;
}

import type { Paragraph } from '../docx/read/model.ts';
import type { BodyBlock } from '../locate/located.ts';

/** A block as it is printed on its first line: Word's own label, a blank, the words. */
export function printedBlock({ paragraph, label }: BodyBlock): string {
  const text = paragraph.text.trim().split('\n', 1)[0]?.trim() ?? '';
  return label === undefined || label.typed ? text : `${label.text} ${text}`.trim();
}

/** `A)`, `(a)`, `ă)`: what stands where the label of a point would. */
const oddPoint = /^(?:\(\p{Ll}\)|[\p{Lu}ăâêôơư]\))\s*\p{L}/u;

/** The label of a point, well or badly written. */
export const isPoint = (block: BodyBlock): boolean =>
  block.level === 'point' ||
  ((block.level === 'roman' || block.level === 'text') && oddPoint.test(printedBlock(block)));

/** Where the words after a typed label begin in the paragraph's text. */
export function afterLabel({ paragraph, label }: BodyBlock): number {
  if (!label?.typed) return 0;
  const at = paragraph.text.indexOf(label.text);
  return at < 0 ? 0 : at + label.text.length;
}

/** Words of more letters than this are running text, whatever they look like. */
const LONG = 160;

/** It reads as a sentence, not as a title: long, or closed as a sentence is. */
export const isSentence = (text: string): boolean => text.length > LONG || /[.;:]$/u.test(text.trim());

/** The paragraphs in which a division's label and its title stand. */
export const titleOf = ({ paragraph, titleParagraph, text }: BodyBlock): Paragraph | undefined =>
  titleParagraph ?? (text === '' ? undefined : paragraph);

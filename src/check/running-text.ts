import type { Paragraph } from '../docx/read/model.ts';
import type { BodyBlock, LocatedDocument } from '../locate/located.ts';
import { documentType } from '../nd30/document-types.ts';
import type { SampleId } from '../nd30/samples.ts';
import { mostUsedSize } from './letters.ts';

/** Samples whose body is a form to fill in, a line a field. */
const forms: ReadonlySet<SampleId> = new Set(['1.7', '1.8', '1.9', '1.10']);

const isForm = ({ type }: LocatedDocument): boolean =>
  type !== undefined && documentType(type).samples.some((sample) => forms.has(sample));

/** The words of a paragraph fit on one printed line. */
export function isOneLine({ geometry }: LocatedDocument, paragraph: Paragraph): boolean {
  if (paragraph.text.trim().includes('\n')) return false;
  const { left, right } = geometry.columnOf(paragraph);
  const line = { paragraph, start: 0, end: paragraph.text.length, text: paragraph.text.trim() };
  return geometry.fullWidthOf(line) + Math.max(0, paragraph.format.firstLine) <= right - left;
}

const fieldLine = /^[^:.;]{1,40}:\s+\S/u;

/** A short line that names a thing and says what it is: `Thời gian: …`. */
const isField = (located: LocatedDocument, { level, paragraph, text }: BodyBlock): boolean =>
  level === 'text' && (isForm(located) || fieldLine.test(text)) && isOneLine(located, paragraph);

const isTitle = ({ level, titled }: BodyBlock): boolean =>
  titled || !['article', 'clause', 'point', 'dash', 'text'].includes(level);

/** A dozen rules ask it of one document. */
const read = new WeakMap<LocatedDocument, readonly BodyBlock[]>();

/**
 * The running text of the main document: no titles, no cells, no boxes, no centred lines, no lines of a form. Appendices
 * are set as their matter asks.
 */
export function runningText(located: LocatedDocument): readonly BodyBlock[] {
  const known = read.get(located);
  if (known !== undefined) return known;
  const found = located.body.blocks.filter(
    (block) =>
      !isTitle(block) &&
      block.paragraph.format.alignment !== 'center' &&
      !block.paragraph.format.framed &&
      /\p{L}/u.test(block.text) &&
      !isField(located, block),
  );
  read.set(located, found);
  return found;
}

/** Where the body ends is known: something of the close was found. */
export const bodyIsSure = ({ signatures, components }: LocatedDocument): boolean =>
  signatures.length > 0 || components.has('recipientsLabel');

/** The size of the running text: of its plain paragraphs, or where there are none of all. */
export function runningSize(located: LocatedDocument): number | undefined {
  const blocks = runningText(located);
  const plain = blocks.filter(({ level }) => level === 'text' || level === 'dash');
  return mostUsedSize((plain.length === 0 ? blocks : plain).map(({ paragraph }) => paragraph));
}

import type { BlockContext } from './block-context.ts';
import { readContent, noContent, type Content } from './inline.ts';
import type { NumberLabel, Paragraph } from './model.ts';
import type { ParagraphLook } from './paragraph-looks.ts';
import { seenText } from './runs.ts';
import type { StoryReading, Writable } from './story.ts';
import { NONE, type Node } from './xml-tree.ts';

/** The Nth paragraph of the part, for each. */
function ordinalOf(story: StoryReading, node: Node): number {
  story.ordinals ??= new Map(story.tree.descendants(0, 'w:p').map((one, index) => [one, index + 1]));
  return story.ordinals.get(node) ?? 0;
}

function labelOf(story: StoryReading, look: ParagraphLook): NumberLabel | undefined {
  const { reading, counter } = story;
  if (look.number === undefined) return undefined;
  const { numId, level } = look.number;
  const own = reading.numbering.level(numId, level);
  const counted = counter.next(numId, level);
  if (own === undefined || counted === undefined) return undefined;
  return {
    text: counted.text,
    level,
    numberFormat: own.format,
    value: counted.value,
    numId,
    suffix: own.suffix,
    format: reading.labelLook(look.mark, own.run, look.style),
  };
}

/** A paragraph, or the content of one whose mark was deleted: it goes on in the next. */
export type ReadParagraph =
  { readonly done: Writable<Paragraph>; readonly content: Content } | { readonly carried: Content };

/** Reads one `w:p` and gives it its index. What it holds of text boxes is for the caller to read after it. */
export function readParagraph(
  story: StoryReading,
  node: Node,
  context: BlockContext,
  carried: Content | undefined,
  last: boolean,
): ReadParagraph {
  const { tree, reading, part } = story;
  reading.spend();
  const pPr = tree.child(node, 'w:pPr');
  const look = reading.paragraphLooks.of(tree, pPr, context.layer.paragraph);
  const content = carried ?? noContent();
  readContent(story, node, look, context.layer.run, content);
  if (look.markDeleted && !last) return { carried: content };

  const { at, ...seen } = seenText(content);
  const label = labelOf(story, look);
  const paragraph: Writable<Paragraph> = {
    kind: 'paragraph',
    index: reading.paragraphs.length,
    story: story.story,
    section: context.section,
    place: { part, start: tree.start(node), end: tree.end(node) },
    ordinal: ordinalOf(story, node),
    ...seen,
    format: look.format,
    spaceBefore: look.format.spaceBefore,
    spaceAfter: look.format.spaceAfter,
    mark: reading.looks.of({ table: context.layer.run, paragraph: look.style, direct: look.mark }),
    ...(label === undefined ? {} : { label }),
    fields: content.fields.map((field) => ({ ...field, start: at(field.start), end: at(field.end) })),
    references: content.references.map((reference) => ({ ...reference, at: at(reference.at) })),
    bookmarks: content.bookmarks,
    ...(context.cell === undefined ? {} : { cell: context.cell }),
    inTextBox: context.inTextBox,
    textBoxes: [],
    pictures: [],
    lines: [],
    endsSection: tree.child(pPr, 'w:sectPr') !== NONE,
  };
  reading.paragraphs.push(paragraph);
  return { done: paragraph, content };
}

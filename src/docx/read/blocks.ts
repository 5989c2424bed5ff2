import { blocksWithin } from './alternate.ts';
import type { BlockContext } from './block-context.ts';
import type { Content } from './inline.ts';
import type { Block, Paragraph, TextBox } from './model.ts';
import { readParagraph } from './paragraph.ts';
import type { StoryReading, Writable } from './story.ts';
import { readTable } from './table.ts';
import { noLayer } from './table-style.ts';
import { NONE, type Node } from './xml-tree.ts';

/** Lines, pictures and text boxes of a paragraph; the paragraphs of its text boxes follow it. */
function placeDrawn(
  story: StoryReading,
  paragraph: Writable<Paragraph>,
  content: Content,
  context: BlockContext,
): void {
  const { reading, relations } = story;
  const { lines, pictures, boxes, unread } = content.drawn;
  unread.forEach(reading.unread);
  for (const line of lines) reading.lines.push({ ...line, paragraph: paragraph.index });
  for (const { target, ...picture } of pictures) {
    const part = target === undefined ? undefined : relations.get(target)?.target;
    reading.pictures.push({
      ...picture,
      paragraph: paragraph.index,
      ...(part === undefined ? {} : { target: part }),
    });
  }
  if (pictures.length > 0)
    paragraph.pictures = pictures.map((_, index) => reading.pictures.length - pictures.length + index);
  if (boxes.length === 0) return;
  paragraph.textBoxes = boxes.map(({ content: inner, placed }): TextBox => ({
    ...placed,
    blocks: readBlocks(story, inner, {
      ...context,
      width: placed.width ?? context.width,
      inTextBox: true,
      layer: noLayer,
    }),
  }));
}

/** Contextual spacing between two neighbours of one style. */
function close(previous: Writable<Paragraph> | undefined, next: Writable<Paragraph>): void {
  if (previous === undefined || previous.format.styleId !== next.format.styleId) return;
  if (previous.format.contextualSpacing) previous.spaceAfter = 0;
  if (next.format.contextualSpacing) next.spaceBefore = 0;
}

/**
 * Reads the blocks within an element, in order.
 * @param sectionEnds told of a paragraph that ends a section, gives the context of what follows
 */
export function readBlocks(
  story: StoryReading,
  parent: Node,
  context: BlockContext,
  sectionEnds: () => BlockContext = () => context,
): Block[] {
  const { tree } = story;
  const blocks: Block[] = [];
  const nodes = blocksWithin(tree, parent);
  let around = context;
  let carried: Content | undefined;
  let previous: Writable<Paragraph> | undefined;
  nodes.forEach((node, index) => {
    const name = tree.name(node);
    if (name === 'w:tbl') {
      blocks.push(readTable(story, node, around, (cell, inner) => readBlocks(story, cell, inner)));
      previous = undefined;
    } else if (name === 'w:p') {
      const next = nodes[index + 1];
      const last = next === undefined || tree.name(next) !== 'w:p';
      const read = readParagraph(story, node, around, carried, last);
      if ('carried' in read) {
        carried = read.carried;
      } else {
        carried = undefined;
        close(previous, read.done);
        previous = read.done;
        blocks.push(read.done);
        placeDrawn(story, read.done, read.content, around);
      }
      if (tree.descend(node, 'w:pPr', 'w:sectPr') !== NONE) around = sectionEnds();
    }
  });
  return blocks;
}

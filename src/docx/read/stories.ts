import { entryOf } from './entry.ts';
import { limits } from './limits.ts';
import { readBlocks } from './blocks.ts';
import { noProperties, readRunProperties, type RunProperties } from './run-properties.ts';
import { makeLooks } from './looks.ts';
import type { Block, Note, Story } from './model.ts';
import { countNumbers, type Numbering } from './numbering.ts';
import { makeParagraphLooks } from './paragraph-looks.ts';
import type { Parts } from './parts.ts';
import type { Reading, StoryReading } from './story.ts';
import type { StyleSheet } from './style-sheet.ts';
import { makeTableStyles, noLayer } from './table-style.ts';
import { XmlError, type Node, type XmlTree } from './xml-tree.ts';

/** Makes what the stories of one document share. */
export function startReading(
  sheet: StyleSheet,
  numbering: Numbering,
  unread: (what: string) => void,
): Reading {
  let left: number = limits.objects;
  const looks = makeLooks(sheet);
  const properties = new Map<string, RunProperties>();
  const labels = new Map<RunProperties, Map<RunProperties, RunProperties>>();
  return {
    theme: sheet.theme,
    looks,
    paragraphLooks: makeParagraphLooks(sheet, numbering),
    numbering,
    tableStyle: makeTableStyles(sheet),
    runProperties: (tree, rPr) => {
      if (rPr < 0) return noProperties;
      const source = tree.source(rPr);
      return entryOf(properties, source, () => readRunProperties(tree, rPr, sheet.theme));
    },
    labelLook: (mark, level, paragraph) => {
      const byLevel = entryOf(labels, mark, () => new Map<RunProperties, RunProperties>());
      const both = entryOf(byLevel, level, () => ({ ...mark, ...level }));
      return looks.of({ table: noProperties, paragraph, direct: both });
    },
    paragraphs: [],
    tables: [],
    lines: [],
    pictures: [],
    unread,
    spend: () => {
      left -= 1;
      if (left < 0) throw new XmlError('too-many');
    },
  };
}

export const openStory = (
  reading: Reading,
  tree: XmlTree,
  part: string,
  story: Story,
  parts: Parts,
): StoryReading => ({
  reading,
  tree,
  part,
  story,
  relations: parts.relations(part),
  counter: countNumbers(reading.numbering),
  fields: [],
  ordinals: undefined,
  balanced: undefined,
});

/** The blocks of a story that stands apart from the body: a header, a note. */
export const blocksApart = (story: StoryReading, node: Node, width: number): readonly Block[] =>
  readBlocks(story, node, { section: 0, width, inTextBox: false, layer: noLayer });

const NOTES = [
  ['footnotes', 'footnote'],
  ['endnotes', 'endnote'],
  ['comments', 'comment'],
] as const;

/** Footnotes, endnotes and comments; the lines that separate notes from the text are none. */
export function readNotes(reading: Reading, parts: Parts, mainPart: string, width: number): Note[] {
  return NOTES.flatMap(([type, kind]) => {
    const relation = [...parts.relations(mainPart).values()].find(
      (one) => one.type === type && !one.external,
    );
    const tree = relation === undefined ? undefined : parts.tree(relation.target);
    if (relation === undefined || tree === undefined) return [];
    const story = openStory(reading, tree, relation.target, kind, parts);
    return tree
      .children(0, `w:${kind}`)
      .filter((node) => !/separator|continuationNotice/iu.test(tree.attribute(node, 'type') ?? ''))
      .map((node): Note => {
        const author = tree.attribute(node, 'author');
        return {
          kind,
          id: tree.attribute(node, 'id') ?? '',
          ...(author === undefined ? {} : { author }),
          blocks: blocksApart(story, node, width),
        };
      });
  });
}

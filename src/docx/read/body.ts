import { blocksWithin } from './alternate.ts';
import type { BlockContext } from './block-context.ts';
import { readBlocks } from './blocks.ts';
import type { Block, HeaderFooter, HeaderFooterType, HeadersFooters, RuleLine, Section } from './model.ts';
import type { Parts } from './parts.ts';
import { linesOf } from './rule-lines.ts';
import { inherited, readSection, type RawSection } from './sections.ts';
import { blocksApart, openStory } from './stories.ts';
import type { Reading } from './story.ts';
import { noLayer } from './table-style.ts';
import { NONE, type Node, type XmlTree } from './xml-tree.ts';

/** The sections of a body in order; what follows the last `w:sectPr` belongs to one without words. */
function rawSections(tree: XmlTree, body: Node, part: string): RawSection[] {
  const ends = blocksWithin(tree, body).map((node) =>
    tree.name(node) === 'w:p' ? tree.descend(node, 'w:pPr', 'w:sectPr') : NONE,
  );
  const last = tree.child(body, 'w:sectPr');
  return [...ends.filter((node) => node !== NONE), last].map((node) => readSection(tree, node, part));
}

interface ReadHeaders {
  readonly of: (raw: RawSection, kind: 'header' | 'footer', before: HeadersFooters) => HeadersFooters;
  readonly lines: RuleLine[];
}

/** Headers and footers, each part read once however many sections name it. */
function headerReader(reading: Reading, parts: Parts, mainPart: string): ReadHeaders {
  const known = new Map<string, readonly Block[] | undefined>();
  const lines: RuleLine[] = [];
  const relations = parts.relations(mainPart);
  function blocksOf(part: string, kind: 'header' | 'footer', width: number): readonly Block[] | undefined {
    if (known.has(part)) return known.get(part);
    const tree = parts.tree(part);
    const blocks =
      tree === undefined ? undefined : blocksApart(openStory(reading, tree, part, kind, parts), 0, width);
    if (blocks !== undefined) lines.push(...linesOf(blocks, width));
    known.set(part, blocks);
    return blocks;
  }
  return {
    lines,
    of: (raw, kind, before) => {
      const own: Partial<Record<HeaderFooterType, Omit<HeaderFooter, 'inherited'>>> = {};
      for (const type of ['default', 'first', 'even'] as const) {
        const id = (kind === 'header' ? raw.headers : raw.footers)[type];
        const relation = id === undefined ? undefined : relations.get(id);
        if (relation === undefined || relation.external) continue;
        const blocks = blocksOf(relation.target, kind, raw.columnWidth);
        if (blocks !== undefined) own[type] = { part: relation.target, blocks };
      }
      return inherited(own, before);
    },
  };
}

// Map.groupBy is not in Node 20.
function groupBy<T>(items: readonly T[], keyOf: (item: T) => number): Map<number, T[]> {
  const groups = new Map<number, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [item]);
    else group.push(item);
  }
  return groups;
}

export interface Body {
  readonly blocks: readonly Block[];
  readonly sections: readonly Section[];
  /** In the order of their paragraphs. */
  readonly lines: readonly RuleLine[];
}

/** Reads the body, then the headers and footers of its sections, then the lines of all of them. */
export function readBody(reading: Reading, parts: Parts, tree: XmlTree, body: Node, part: string): Body {
  const raws = rawSections(tree, body, part);
  const widthOf = (section: number): number => raws[section]?.columnWidth ?? 0;
  let current = 0;
  const contextOf = (section: number): BlockContext => ({
    section,
    width: widthOf(section),
    inTextBox: false,
    layer: noLayer,
  });
  const story = openStory(reading, tree, part, 'body', parts);
  const blocks = readBlocks(story, body, contextOf(0), () => {
    current = Math.min(current + 1, raws.length - 1);
    return contextOf(current);
  });

  const bySection = groupBy(blocks, ({ section }) => section);
  const readers = headerReader(reading, parts, part);
  let headers: HeadersFooters = {};
  let footers: HeadersFooters = {};
  const borderLines: RuleLine[] = [];
  const sections = raws.map((raw, index): Section => {
    const own = bySection.get(index) ?? [];
    borderLines.push(...linesOf(own, raw.columnWidth));
    headers = readers.of(raw, 'header', headers);
    footers = readers.of(raw, 'footer', footers);
    return { ...raw.section, index, blocks: own, headers, footers };
  });

  const lines = [...reading.lines, ...borderLines, ...readers.lines].sort(
    (a, b) => a.paragraph - b.paragraph,
  );
  const byParagraph = groupBy([...lines.keys()], (index) => lines[index]?.paragraph ?? NONE);
  for (const [paragraph, its] of byParagraph) {
    const one = reading.paragraphs[paragraph];
    if (one !== undefined) one.lines = its;
  }
  return { blocks, sections, lines };
}

import type { Element } from '@xmldom/xmldom';
import type { Block, Paragraph } from './docx-model.ts';
import { readRuns } from './docx-runs.ts';
import type { StyleSheet } from './docx-styles.ts';
import { readTable } from './docx-tables.ts';
import { childOf, isElement, valueOf } from './xml.ts';

/** Wrappers around whole blocks that leave no trace on the page. */
const WRAPPERS = ['sdt', 'sdtContent', 'customXml', 'ins', 'moveTo'];

/** Paragraph and table elements in a body, cell, header or footer, in order, wrappers opened. */
export function blockElements(container: Element): Element[] {
  return [...container.children].flatMap((element) => {
    if (isElement(element, 'p') || isElement(element, 'tbl')) return [element];
    return WRAPPERS.some((name) => isElement(element, name)) ? blockElements(element) : [];
  });
}

/** Blocks of a container; `tableStyle` is the style of the table around it. */
export function readBlocks(container: Element, styles: StyleSheet, tableStyle?: string): Block[] {
  return blockElements(container).map((element) => readBlock(element, styles, tableStyle));
}

export function readBlock(element: Element, styles: StyleSheet, tableStyle?: string): Block {
  return isElement(element, 'tbl') ? readTable(element, styles) : readParagraph(element, styles, tableStyle);
}

/** All paragraphs in order, those in table cells included. */
export function flatten(blocks: readonly Block[]): Paragraph[] {
  return blocks.flatMap((block) =>
    block.kind === 'paragraph'
      ? [block]
      : block.rows.flatMap((row) => row.cells.flatMap((cell) => flatten(cell.blocks))),
  );
}

function readParagraph(element: Element, styles: StyleSheet, tableStyle: string | undefined): Paragraph {
  const pPr = childOf(element, 'pPr');
  const styleId = valueOf(childOf(pPr, 'pStyle'));
  const context = { tableStyle, paragraphStyle: styleId };
  const runs = readRuns(element, styles, context);
  return {
    kind: 'paragraph',
    text: runs.map((run) => run.text).join(''),
    styleId,
    styleName: styles.paragraphStyleName(styleId),
    runs,
    mark: styles.runFormat(childOf(pPr, 'rPr'), context),
    ...styles.paragraphFormat(pPr, context),
  };
}

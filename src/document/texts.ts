import type { Block } from './blocks.ts';
import type { Appendix, FullDocument, OfficialDocument, Regulation } from './official-document.ts';
import type { Text } from './run.ts';

type Rewrite = (text: Text) => Text;

const mapTitled = <B extends { title?: Text; text?: Text }>(block: B, rewrite: Rewrite): B => ({
  ...block,
  ...(block.title === undefined ? {} : { title: rewrite(block.title) }),
  ...(block.text === undefined ? {} : { text: rewrite(block.text) }),
});

function mapBlock(block: Block, rewrite: Rewrite): Block {
  switch (block.kind) {
    case 'division':
    case 'heading': {
      const title = rewrite(block.title);
      return { ...block, title, children: mapBlocks(block.children, rewrite) };
    }
    case 'article':
    case 'clause': {
      const head = mapTitled(block, rewrite);
      return { ...head, children: mapBlocks(block.children, rewrite) };
    }
    case 'point':
    case 'dash': {
      const text = rewrite(block.text);
      return { ...block, text, children: mapBlocks(block.children, rewrite) };
    }
    case 'paragraph':
      return { ...block, text: rewrite(block.text) };
    case 'field':
      return { ...block, value: rewrite(block.value) };
    case 'table':
      return {
        ...block,
        columns: block.columns.map((column) => ({ ...column, title: rewrite(column.title) })),
        rows: block.rows.map((row) => ({ ...row, cells: row.cells.map((cell) => cell.map(rewrite)) })),
      };
    case 'box':
      return { ...block, lines: block.lines.map(rewrite) };
  }
}

export const mapBlocks = (blocks: readonly Block[], rewrite: Rewrite): Block[] =>
  blocks.map((block) => mapBlock(block, rewrite));

export const mapAppendix = (appendix: Appendix, rewrite: Rewrite): Appendix => ({
  ...appendix,
  title: rewrite(appendix.title),
  body: mapBlocks(appendix.body, rewrite),
});

export const mapRegulation = (regulation: Regulation, rewrite: Rewrite): Regulation => ({
  ...regulation,
  subject: rewrite(regulation.subject),
  body: mapBlocks(regulation.body, rewrite),
});

function mapFull(document: FullDocument, rewrite: Rewrite): FullDocument {
  // One statement a component, in reading order: the rewrite may depend on what it has met before.
  const subject = document.subject && rewrite(document.subject);
  const addressees = document.addressees && {
    ...document.addressees,
    items: document.addressees.items.map(rewrite),
  };
  const legalBases = document.legalBases.map(rewrite);
  const body = mapBlocks(document.body, rewrite);
  const recipients = document.recipients && {
    ...document.recipients,
    items: document.recipients.items.map(rewrite),
  };
  const endorsement = document.endorsement && {
    ...document.endorsement,
    title: rewrite(document.endorsement.title),
  };
  const addressFooter = document.addressFooter?.map(rewrite);
  const appendices = document.appendices.map((appendix) => mapAppendix(appendix, rewrite));
  const regulations = document.regulations.map((regulation) => mapRegulation(regulation, rewrite));
  return {
    ...document,
    ...(subject && { subject }),
    ...(addressees && { addressees }),
    legalBases,
    body,
    ...(recipients && { recipients }),
    ...(endorsement && { endorsement }),
    ...(addressFooter && { addressFooter }),
    appendices,
    regulations,
  };
}

/** The document with every running text rewritten, in reading order: head, bases, body, recipients, foot, then appendices. */
export function mapTexts(document: FullDocument, rewrite: Rewrite): FullDocument;
export function mapTexts(document: OfficialDocument, rewrite: Rewrite): OfficialDocument;
export function mapTexts(document: OfficialDocument, rewrite: Rewrite): OfficialDocument {
  return document.form === 'full'
    ? mapFull(document, rewrite)
    : { ...document, appendix: mapAppendix(document.appendix, rewrite) };
}

import type { Block, TableColumn, TableRow } from './blocks.ts';
import type { Appendix, FullDocument, OfficialDocument, Regulation } from './official-document.ts';
import type { Text } from './run.ts';

type Rewrite = (text: Text) => Text;

/** The same list where no item of it changed: a rewrite that changes little copies little. */
function mapEach<T>(list: readonly T[], rewrite: (item: T) => T): readonly T[] {
  let next: T[] | undefined;
  for (const [index, item] of list.entries()) {
    const made = rewrite(item);
    if (next === undefined && made !== item) next = list.slice(0, index);
    next?.push(made);
  }
  return next ?? list;
}

const mapTitled = <B extends { title?: Text; text?: Text }>(block: B, rewrite: Rewrite): B => {
  const title = block.title && rewrite(block.title);
  const text = block.text && rewrite(block.text);
  return title === block.title && text === block.text
    ? block
    : { ...block, ...(title && { title }), ...(text && { text }) };
};

const mapColumn = (column: TableColumn, rewrite: Rewrite): TableColumn => {
  const title = rewrite(column.title);
  return title === column.title ? column : { ...column, title };
};

const mapRow = (row: TableRow, rewrite: Rewrite): TableRow => {
  const cells = mapEach(row.cells, (cell) => mapEach(cell, rewrite));
  return cells === row.cells ? row : { ...row, cells };
};

function mapBlock(block: Block, rewrite: Rewrite): Block {
  switch (block.kind) {
    case 'division':
    case 'heading':
    case 'article':
    case 'clause': {
      const head = mapTitled(block, rewrite);
      const children = mapBlocks(block.children, rewrite);
      return children === block.children ? head : { ...head, children };
    }
    case 'point':
    case 'dash': {
      const text = rewrite(block.text);
      const children = mapBlocks(block.children, rewrite);
      return text === block.text && children === block.children ? block : { ...block, text, children };
    }
    case 'paragraph': {
      const text = rewrite(block.text);
      return text === block.text ? block : { ...block, text };
    }
    case 'field': {
      const value = rewrite(block.value);
      return value === block.value ? block : { ...block, value };
    }
    case 'table': {
      const columns = mapEach(block.columns, (column) => mapColumn(column, rewrite));
      const rows = mapEach(block.rows, (row) => mapRow(row, rewrite));
      return columns === block.columns && rows === block.rows ? block : { ...block, columns, rows };
    }
    case 'box': {
      const lines = mapEach(block.lines, rewrite);
      return lines === block.lines ? block : { ...block, lines };
    }
  }
}

export const mapBlocks = (blocks: readonly Block[], rewrite: Rewrite): readonly Block[] =>
  mapEach(blocks, (block) => mapBlock(block, rewrite));

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

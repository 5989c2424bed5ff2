import { appendixCount, attachedLine, BLANK_DATE, printedNumber } from '../document/appendices.ts';
import type { Block, Table } from '../document/blocks.ts';
import { appendixLabel, placeBlocks, type PlacedBlock } from '../document/labels.ts';
import type { Appendix, FullDocument, OfficialDocument } from '../document/official-document.ts';
import { plain } from '../document/run.ts';
import { signatureLines } from '../document/signature.ts';
import type { BlockLevel } from '../locate/located.ts';
import { fixedText, type ComponentId } from '../nd30/components.ts';
import { documentTypes } from '../nd30/document-types.ts';
import { formatPlaceDate } from '../text/date.ts';
import type { DocumentWords, Words, WordsAppendix, WordsBlock } from './words.ts';

const NONE: readonly Words[] = [];

const say = (text: string): Words => ({ text: text.trim() });

function levelOf(block: Block): BlockLevel {
  switch (block.kind) {
    case 'division':
      return block.level;
    case 'heading':
      return 'roman';
    case 'article':
    case 'clause':
    case 'point':
    case 'dash':
      return block.kind;
    case 'paragraph':
    case 'field':
    case 'table':
    case 'box':
      return 'text';
  }
}

function wordsOf(block: Block): string {
  switch (block.kind) {
    case 'division':
    case 'heading':
      return plain(block.title);
    case 'article':
    case 'clause':
      return plain(block.title ?? block.text ?? []);
    case 'point':
    case 'dash':
    case 'paragraph':
      return plain(block.text);
    case 'field':
      return `${block.label}: ${plain(block.value)}`;
    case 'table':
      return '';
    case 'box':
      return block.lines.map(plain).join(' ');
  }
}

function addCells({ columns, rows }: Table, said: Words[]): void {
  for (const { title } of columns) said.push(say(plain(title)));
  for (const { cells } of rows)
    for (const cell of cells) for (const text of cell) said.push(say(plain(text)));
}

type Made<T> = { -readonly [Key in keyof T]: T[Key] };

/** Each block after those above it, and the cells of the tables between them. */
function bodyWords(body: readonly Block[]): { blocks: WordsBlock[]; cells: Words[] } {
  const blocks: WordsBlock[] = [];
  const cells: Words[] = [];
  const index = new Map<PlacedBlock, number>();
  for (const one of placeBlocks(body)) {
    const { block, label, ancestors } = one;
    if (block.kind === 'table') {
      addCells(block, cells);
      continue;
    }
    const above = ancestors.at(-1);
    const parent = above === undefined ? undefined : index.get(above);
    const words: Made<WordsBlock> = {
      level: levelOf(block),
      text: wordsOf(block),
      titled: 'title' in block,
      confidence: 'sure',
    };
    if (label !== '') words.label = label;
    if (parent !== undefined) words.parent = parent;
    index.set(one, blocks.length);
    blocks.push(words);
  }
  return { blocks, cells };
}

function appendixWords(
  appendix: Appendix,
  label: string,
  value: number | undefined,
  blocks: readonly WordsBlock[],
): WordsAppendix {
  return {
    label: say(label),
    ...(value === undefined ? {} : { value }),
    title: say(plain(appendix.title)),
    ...(appendix.attachedTo === undefined ? {} : { attached: say(attachedLine(appendix.attachedTo)) }),
    blocks,
  };
}

/** The closing mark of an item: `;`, of the last `.` (PL1.A.II.9.d). */
const closed = (items: readonly string[]): string[] =>
  items.map((item, index) => `- ${item}${index === items.length - 1 ? '.' : ';'}`);

function addresseeLines({ addressees }: FullDocument): string[] {
  if (addressees === undefined) return [];
  const items = addressees.items.map(plain);
  const [only] = items;
  return items.length === 1 && only !== undefined
    ? [`${addressees.lead}: ${only}`]
    : [`${addressees.lead}:`, ...closed(items)];
}

function recipientLines({ recipients }: FullDocument): string[] {
  if (recipients === undefined) return [];
  const { items, archive, drafter } = recipients;
  const by = drafter === undefined ? '' : ` ${drafter.symbol}.(${drafter.copies})`;
  return [...items.map((item) => `- ${plain(item)};`), `- Lưu: ${archive.join(', ')}.${by}`];
}

function headLines(document: FullDocument): Partial<Record<ComponentId, readonly string[]>> {
  const { subject, typeName, place, date } = document;
  return {
    nationalName: [fixedText.nationalName.text],
    motto: [fixedText.motto.text],
    parent: document.parent ?? [],
    issuer: document.issuer,
    number: [`${fixedText.numberLabel.text} ${printedNumber(document.number)}/${document.symbol}`],
    placeDate:
      place === undefined
        ? []
        : [date === undefined ? `${place}, ${BLANK_DATE}` : formatPlaceDate(place, date)],
    typeName: typeName === undefined ? [] : [typeName],
    ...(subject === undefined
      ? {}
      : typeName === undefined
        ? { letterSubject: [`${fixedText.letterSubjectPrefix.text} ${plain(subject)}`] }
        : { subject: [plain(subject)] }),
    authorityLine: document.authorityLine === undefined ? [] : [document.authorityLine],
    commandLine: document.commandLine === undefined ? [] : [document.commandLine],
    legalBasis: document.legalBases.map(
      (basis, index, all) => `${plain(basis)}${index === all.length - 1 ? '.' : ';'}`,
    ),
    addressees: addresseeLines(document),
  };
}

const typesByName = new Map(documentTypes.map(({ name, id }) => [name.toUpperCase(), id] as const));

const typeOf = (typeName: string | undefined) =>
  typeName === undefined ? 'cong-van' : typesByName.get(typeName.toUpperCase());

const saidIn = (lines: Partial<Record<ComponentId, readonly string[]>>): (readonly [string, Words[]])[] =>
  Object.entries(lines).map(([id, texts]) => [id, texts.map(say)] as const);

/** What a document says before it is drawn, its marks and references resolved. */
export function wordsOfDocument(document: OfficialDocument): DocumentWords {
  const full = document.form === 'full' ? document : undefined;
  const count = appendixCount(document);
  const appendices =
    document.form === 'full'
      ? document.appendices.map((appendix, at) => ({ appendix, ordinal: at + 1 }))
      : [{ appendix: document.appendix, ordinal: document.ordinal ?? 1 }];
  const bodies = appendices.map(({ appendix }) => bodyWords(appendix.body));
  const attached = appendices.map(({ appendix, ordinal }, at) =>
    appendixWords(
      appendix,
      appendixLabel(document.appendixLabels, ordinal, count),
      count === 1 ? undefined : ordinal,
      bodies[at]?.blocks ?? [],
    ),
  );
  const head = full === undefined ? {} : headLines(full);
  const close: Partial<Record<ComponentId, readonly string[]>> =
    full?.recipients === undefined
      ? {}
      : { recipientsLabel: [fixedText.recipientsLabel.text], recipientsList: recipientLines(full) };
  const saidHead = saidIn(head);
  const saidClose = saidIn(close);
  const said = new Map([...saidHead, ...saidClose]);
  const main = bodyWords(full?.body ?? []);
  const cells = [main, ...bodies].flatMap((one) => one.cells);
  const signatures = (full?.signatures ?? []).map((signature) => ({
    authority: signatureLines(signature).map(say),
    ...(signature.postAboveName === undefined ? {} : { postAboveName: say(signature.postAboveName) }),
    ...(signature.name === undefined ? {} : { name: say(signature.name) }),
  }));
  const type = full === undefined ? undefined : typeOf(full.typeName);
  return {
    class: full === undefined ? 'appendix' : 'administrative',
    ...(type === undefined ? {} : { type }),
    ...(full?.date === undefined ? {} : { date: full.date }),
    draft: document.stage === 'draft',
    medium: document.medium,
    lines: (id) => said.get(id) ?? NONE,
    sure: () => true,
    body: main.blocks,
    signatures,
    appendices: attached,
    cells,
    all: [
      ...saidHead.flatMap(([, lines]) => lines),
      ...main.blocks,
      ...signatures.flatMap(({ authority, name }) => [...authority, ...(name === undefined ? [] : [name])]),
      ...saidClose.flatMap(([, lines]) => lines),
      ...attached.flatMap(({ label, title, attached: line, blocks }) =>
        [label, title, line, ...blocks].filter((words) => words !== undefined),
      ),
      ...cells,
    ],
  };
}

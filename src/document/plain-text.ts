import { formatPlaceDate } from '../text/date.ts';
import { appendixCount, attachedLine, printedNumber } from './appendices.ts';
import type { Block } from './blocks.ts';
import { appendixLabel, placeBlocks } from './labels.ts';
import type { Appendix, FullDocument, OfficialDocument } from './official-document.ts';
import { plain, type Text } from './run.ts';
import { signatureLines } from './signature.ts';

const joined = (label: string, text: Text): string =>
  [label, plain(text)].filter((part) => part !== '').join(' ');

function blockLines(block: Block, label: string): string[] {
  switch (block.kind) {
    case 'division':
      return [label, plain(block.title)];
    case 'article':
    case 'clause':
      return [joined(label, block.title ?? block.text ?? [])];
    case 'heading':
      return [joined(label, block.title)];
    case 'point':
    case 'dash':
      return [joined(label, block.text)];
    case 'paragraph':
      return [plain(block.text)];
    case 'field':
      return [`${block.label}: ${plain(block.value)}`];
    case 'table':
      return [
        ...block.columns.map((column) => plain(column.title)),
        ...block.rows.flatMap((row) => row.cells.flatMap((cell) => cell.map(plain))),
      ];
    case 'box':
      return block.lines.map(plain);
  }
}

const bodyLines = (body: readonly Block[]): string[] =>
  placeBlocks(body).flatMap(({ block, label }) => blockLines(block, label));

const appendixLines = (appendix: Appendix, label: string): string[] => [
  label,
  plain(appendix.title),
  ...(appendix.attachedTo === undefined ? [] : [attachedLine(appendix.attachedTo)]),
  ...bodyLines(appendix.body),
];

const fullLines = (document: FullDocument): string[] => [
  ...(document.parent ?? []),
  ...document.issuer,
  `Số: ${printedNumber(document.number)}/${document.symbol}`,
  ...(document.place === undefined || document.date === undefined
    ? []
    : [formatPlaceDate(document.place, document.date)]),
  ...(document.typeName === undefined ? [] : [document.typeName]),
  ...(document.subject === undefined ? [] : [plain(document.subject)]),
  ...(document.authorityLine === undefined ? [] : [document.authorityLine]),
  ...(document.addressees === undefined
    ? []
    : [`${document.addressees.lead}:`, ...document.addressees.items.map(plain)]),
  ...document.legalBases.map(plain),
  ...(document.commandLine === undefined ? [] : [document.commandLine]),
  ...bodyLines(document.body),
  ...document.signatures.flatMap((signature) => [
    ...signatureLines(signature),
    ...(signature.postAboveName === undefined ? [] : [signature.postAboveName]),
    ...(signature.name === undefined ? [] : [signature.name]),
  ]),
  ...(document.recipients === undefined
    ? []
    : [...document.recipients.items.map(plain), `Lưu: ${document.recipients.archive.join(', ')}`]),
  ...document.appendices.flatMap((appendix, index) =>
    appendixLines(appendix, appendixLabel(document.appendixLabels, index + 1, appendixCount(document))),
  ),
  ...document.regulations.flatMap((regulation) => [
    regulation.typeName,
    plain(regulation.subject),
    attachedLine(regulation.attachedTo),
    ...bodyLines(regulation.body),
  ]),
];

/** The words of a document in reading order, a line a paragraph, labels included. */
export const plainLines = (document: OfficialDocument): string[] =>
  document.form === 'full'
    ? fullLines(document)
    : appendixLines(
        document.appendix,
        appendixLabel(document.appendixLabels, document.ordinal ?? 1, appendixCount(document)),
      );

import { fixedText } from '../nd30/components.ts';
import { formatPlaceDate } from '../text/date.ts';
import { appendixCount, attachedLine, BLANK_DATE, printedNumber } from './appendices.ts';
import type { Block } from './blocks.ts';
import { appendixLabel, placeBlocks } from './labels.ts';
import type { Appendix, FullDocument, OfficialDocument, Regulation } from './official-document.ts';
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

const nationalLines = [fixedText.nationalName.text, fixedText.motto.text];

const regulationLines = (regulation: Regulation): string[] => [
  ...(regulation.parent ?? []),
  ...regulation.issuer,
  ...nationalLines,
  regulation.typeName,
  plain(regulation.subject),
  attachedLine(regulation.attachedTo),
  ...bodyLines(regulation.body),
];

function subjectLines({ typeName, subject }: FullDocument): string[] {
  if (subject === undefined) return [];
  return [
    typeName === undefined ? `${fixedText.letterSubjectPrefix.text} ${plain(subject)}` : plain(subject),
  ];
}

function placeDateLines({ place, date }: FullDocument): string[] {
  if (place === undefined) return [];
  return [date === undefined ? `${place}, ${BLANK_DATE}` : formatPlaceDate(place, date)];
}

function recipientLines({ recipients }: FullDocument): string[] {
  if (recipients === undefined) return [];
  const { items, archive, drafter } = recipients;
  const drawnUp = drafter === undefined ? '' : `. ${drafter.symbol}.(${drafter.copies})`;
  return [fixedText.recipientsLabel.text, ...items.map(plain), `Lưu: ${archive.join(', ')}${drawnUp}`];
}

const fullLines = (document: FullDocument): string[] => [
  ...(document.marks.circulation === undefined ? [] : [document.marks.circulation]),
  ...(document.parent ?? []),
  ...document.issuer,
  ...nationalLines,
  `${fixedText.numberLabel.text} ${printedNumber(document.number)}/${document.symbol}`,
  ...placeDateLines(document),
  ...(document.typeName === undefined ? [] : [document.typeName]),
  ...subjectLines(document),
  ...(document.marks.secrecy === undefined ? [] : [document.marks.secrecy]),
  ...(document.marks.urgency === undefined ? [] : [document.marks.urgency]),
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
  ...recipientLines(document),
  ...(document.endorsement === undefined ? [] : [plain(document.endorsement.title)]),
  ...(document.endorsement?.name === undefined ? [] : [document.endorsement.name]),
  ...(document.addressFooter ?? []).map(plain),
  ...document.appendices.flatMap((appendix, index) =>
    appendixLines(appendix, appendixLabel(document.appendixLabels, index + 1, appendixCount(document))),
  ),
  ...document.regulations.flatMap(regulationLines),
];

/**
 * The words of a document in reading order, a line a paragraph: the decree's own words and every label included, the
 * dashes and closing marks of Kính gửi and Nơi nhận left out.
 */
export const plainLines = (document: OfficialDocument): string[] =>
  document.form === 'full'
    ? fullLines(document)
    : appendixLines(
        document.appendix,
        appendixLabel(document.appendixLabels, document.ordinal ?? 1, appendixCount(document)),
      );

import type { DocxDocument, Paragraph, Section } from '../docx/read/model.ts';
import type { ComponentId } from '../nd30/components.ts';
import type { DocumentTypeId } from '../nd30/document-types.ts';
import { findAddressees, opensAddressees } from './addressees.ts';
import { appendixLabelOf, appendixOf, appendixStarts, firstAppendix, opensAttached } from './appendices.ts';
import { bodyOf } from './body-blocks.ts';
import { findClose, type Close } from './close.ts';
import { classOf, copyFormIn } from './document-class.ts';
import { findHead } from './head.ts';
import { commandAt, findBases } from './legal-bases.ts';
import type { Confidence, Located, LocatedDocument, LocatedSignature } from './located.ts';
import { numberIn } from './number.ts';
import { findFurniture } from './page-furniture.ts';
import { dateIn } from './place-date.ts';
import { located, sceneOf, type Found, type Scene } from './scene.ts';
import { findTitle, type Titled } from './type-subject.ts';
import { claimPieces, upperOf, type Upper } from './upper.ts';

interface Opening {
  readonly upper: Upper;
  readonly titled: Titled;
  /** The first paragraph of the body. */
  readonly bodyStart: number;
}

/** Head, title, addressees and bases. */
function openingOf(scene: Scene): Opening {
  const upper = upperOf(scene, 0, scene.document.paragraphs.length);
  const head = findHead(upper);
  const titled = findTitle(upper, head);
  const attached = upper.pieces.findIndex(
    (piece, at) => at >= head && at < titled.next + 3 && !upper.claimed.has(at) && opensAttached(piece),
  );
  if (attached >= 0 && titled.type !== undefined)
    claimPieces(upper, 'appendixAttached', [attached], 'likely');
  const from = Math.max(titled.next, attached + 1);
  const command = commandAt(upper, from);
  const addressedAt = upper.pieces.findIndex((piece, at) => at >= from && opensAddressees(piece));
  const telegraphic = titled.type === 'cong-dien';
  if (command >= 0 && addressedAt > command) {
    findAddressees(upper, findBases(upper, from, titled.type), telegraphic);
  } else findBases(upper, findAddressees(upper, from, telegraphic), titled.type);
  return { upper, titled, bodyStart: bodyStartOf(scene, upper) };
}

function bodyStartOf(scene: Scene, { claimed, pieces }: Upper): number {
  const last = pieces[claimed.size === 0 ? -1 : Math.max(...claimed)];
  if (last === undefined) return 0;
  const table = scene.tableOf(last.paragraph);
  return table === undefined ? last.paragraph.index + 1 : scene.endOf(table);
}

/** What the signature blocks are as components: the main one last, as it stands on the right. */
function signed(signatures: readonly LocatedSignature[]): Found[] {
  const lines = signatures.flatMap(({ authority }) => authority);
  if (signatures.length === 0) return [];
  const confidence: Confidence = signatures.every((one) => one.confidence === 'sure') ? 'sure' : 'likely';
  const names = signatures.flatMap(({ name }) => name ?? []);
  const posts = signatures.flatMap(({ postAboveName }) => postAboveName ?? []);
  return [
    { id: 'signatureAuthority', lines, confidence },
    { id: 'postAboveName', lines: posts, confidence },
    { id: 'signatureName', lines: names, confidence },
  ];
}

const componentsOf = (found: readonly Found[]): ReadonlyMap<ComponentId, Located> => {
  const components = new Map<ComponentId, Located>();
  for (const one of found)
    if (one.lines.length > 0 && !components.has(one.id)) components.set(one.id, located(one));
  return components;
};

/** A file that is nothing but appendices. */
function isAppendixAlone({ upper }: Opening): boolean {
  const [first] = upper.pieces;
  return (
    first !== undefined &&
    appendixLabelOf(first) !== undefined &&
    !upper.found.some(({ id }) => id === 'nationalName' || id === 'motto')
  );
}

const typeOf = ({ upper, titled }: Opening): DocumentTypeId | undefined => {
  if (titled.type !== undefined || titled.foreign !== undefined) return titled.type;
  const has = (id: ComponentId): boolean => upper.found.some((one) => one.id === id);
  if (has('letterSubject')) return 'cong-van';
  return has('number') && has('addressees') ? 'cong-van' : undefined;
};

const isBlankDate = (components: ReadonlyMap<ComponentId, Located>): boolean => {
  const date = components.get('placeDate');
  if (date === undefined) return false;
  const { day, month } = dateIn(date.text) ?? {};
  return day === undefined || month === undefined;
};

/** Finds the components of the decree in any document. What is not there is absent; nothing is thrown. */
export function locate(document: DocxDocument): LocatedDocument {
  const scene = sceneOf(document);
  const whole = document.paragraphs.length;
  const opening = openingOf(scene);
  const alone = isAppendixAlone(opening);
  const bodyStart = alone ? 0 : opening.bodyStart;
  const limit = alone ? 0 : firstAppendix(scene, bodyStart, whole);
  const close: Close = alone
    ? { start: 0, end: 0, found: [], signatures: [] }
    : findClose(scene, bodyStart, limit);
  const starts = appendixStarts(scene, alone ? 0 : close.end, whole);
  const end = starts[0] ?? whole;
  const tail = document.paragraphs.slice(close.end, end);
  const copied = copyFormIn(
    opening.upper.pieces,
    tail.flatMap((one) => scene.piecesOf(one)),
  );
  const copy: Found[] = copied === undefined ? [] : [{ id: 'copyForm', lines: [copied], confidence: 'sure' }];
  const found = alone ? [] : [...opening.upper.found, ...close.found, ...signed(close.signatures)];
  const components = componentsOf([...found, ...copy, ...findFurniture(document, tail)]);
  const body = bodyOf(scene, bodyStart, close.start);
  const number = components.get('number');
  const placeDate = components.get('placeDate');
  const date = placeDate === undefined ? undefined : dateIn(placeDate.text);
  const type = typeOf(opening);
  return {
    document,
    ...classOf({
      pieces: opening.upper.pieces,
      components,
      titled: opening.titled,
      alone,
      type,
      copied,
    }),
    ...(type === undefined || alone ? {} : { type }),
    ...(date === undefined ? {} : { date }),
    draft: (number !== undefined && numberIn(number.text) === '') || isBlankDate(components),
    components,
    body,
    signatures: close.signatures,
    appendices: starts.flatMap((start, at) => appendixOf(scene, start, starts[at + 1] ?? whole) ?? []),
    mainSections: sectionsUpTo(document, end),
    unclaimed: unclaimedIn(document, end, components, body, close),
    geometry: scene.geometry,
  };
}

function sectionsUpTo({ paragraphs, sections }: DocxDocument, end: number): Section[] {
  const last = paragraphs[end - 1]?.section ?? 0;
  return sections.slice(0, last + 1);
}

/** Paragraphs of the main document in no component, block or table of the body. */
function unclaimedIn(
  { paragraphs }: DocxDocument,
  end: number,
  components: ReadonlyMap<ComponentId, Located>,
  { blocks, tables }: LocatedDocument['body'],
  { signatures }: Close,
): Paragraph[] {
  const claimed = new Set<Paragraph>();
  for (const { lines } of components.values()) for (const { paragraph } of lines) claimed.add(paragraph);
  for (const { paragraph, titleParagraph } of blocks) {
    claimed.add(paragraph);
    if (titleParagraph !== undefined) claimed.add(titleParagraph);
  }
  for (const { authority } of signatures) for (const { paragraph } of authority) claimed.add(paragraph);
  const inBody = new Set(tables.map(({ index }) => index));
  return paragraphs
    .slice(0, end)
    .filter(
      (paragraph) =>
        !claimed.has(paragraph) && !(paragraph.cell !== undefined && inBody.has(paragraph.cell.table)),
    );
}

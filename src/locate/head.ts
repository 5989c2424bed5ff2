import { isUpper } from './fold.ts';
import { issuerOf } from './issuer.ts';
import { isBold, type Piece } from './lines.ts';
import type { Confidence } from './located.ts';
import { asMark } from './marks.ts';
import { isMotto, isNationalName, typeNamed } from './names.ts';
import { asNumber } from './number.ts';
import { asPlaceDate } from './place-date.ts';
import { claimPieces, isRunning, type Upper } from './upper.ts';

const HEAD = 45;
const FIRST_HALF = /^CONGHOAXAHOICHUNGHIA$/u;

/** Where the head must have ended: at Kính gửi, at a type's name, at the first running text. */
function endOfHead({ pieces }: Upper): number {
  const end = pieces.findIndex(
    (piece, at) =>
      isRunning(piece) ||
      piece.fold.startsWith('KINH GUI') ||
      (at > 0 && typeNamed(piece.compact) !== undefined),
  );
  return Math.min(end < 0 ? pieces.length : end, HEAD);
}

/** The first piece that is something, and how surely. */
function first(
  { pieces, claimed }: Upper,
  to: number,
  test: (piece: Piece) => Confidence | undefined,
): { at: number; confidence: Confidence } | undefined {
  for (let at = 0; at < to; at++) {
    const piece = pieces[at];
    if (piece === undefined || claimed.has(at)) continue;
    const confidence = test(piece);
    if (confidence !== undefined) return { at, confidence };
  }
  return undefined;
}

/** Quốc hiệu on one line, or broken into two. */
function nationalNameIn({ pieces }: Upper, end: number): number[] {
  for (let at = 0; at < end; at++) {
    const key = pieces[at]?.compact ?? '';
    if (isNationalName(key)) return [at];
    if (FIRST_HALF.test(key) && pieces[at + 1]?.compact === 'VIETNAM') return [at, at + 1];
  }
  return [];
}

function claimNation(upper: Upper, end: number): void {
  const { pieces, scene } = upper;
  const name = nationalNameIn(upper, end);
  const [at] = name;
  if (at === undefined) {
    const motto = pieces.slice(0, end).findIndex(({ compact }) => isMotto(compact));
    if (motto >= 0) claimPieces(upper, 'motto', [motto], 'likely');
    return;
  }
  const motto = pieces.findIndex((piece, place) => place > at && place < end + 12 && isMotto(piece.compact));
  const paragraph = pieces[at]?.paragraph;
  const placed = paragraph !== undefined && scene.geometry.sideOf(paragraph) !== 'left';
  claimPieces(upper, 'nationalName', name, motto >= 0 || placed ? 'sure' : 'likely');
  if (motto >= 0) claimPieces(upper, 'motto', [motto], 'sure');
}

const abstract = /^["“]?V ?\/ ?V(?![A-Z])/u;
const about = /^VE VIEC(?![A-Z])/u;

/** The abstract of a công văn: "V/v …" under the number, with the lines that go on below it. */
function claimLetterSubject(upper: Upper, end: number, number: number | undefined): void {
  const { pieces, claimed } = upper;
  // Below a type's name "V/v" opens that document's abstract.
  const titled = typeNamed(pieces[end]?.compact ?? '') !== undefined;
  const bound = titled ? end : Math.min(pieces.length, end + 3);
  const opening = pieces.findIndex(({ fold }, at) => at < bound && !claimed.has(at) && abstract.test(fold));
  const start =
    opening >= 0 || number === undefined
      ? opening
      : pieces.findIndex(
          ({ fold }, at) =>
            at > number && at <= number + 3 && at < end && !claimed.has(at) && about.test(fold),
        );
  const begun = pieces[start];
  if (begun === undefined) return;
  const places = [start];
  let last = begun;
  for (let at = start + 1; at < bound; at++) {
    const next = pieces[at];
    if (next === undefined) break;
    if (claimed.has(at) || next.column !== begun.column) continue;
    const goesOn =
      last.paragraph === next.paragraph ||
      (last.paragraph.index + 1 === next.paragraph.index &&
        last.paragraph.cell?.table === next.paragraph.cell?.table &&
        last.paragraph.cell?.row === next.paragraph.cell?.row &&
        last.paragraph.cell?.column === next.paragraph.cell?.column &&
        sameLook(upper, last, next));
    if (!goesOn || next.fold.startsWith('KINH GUI') || asMark(next) !== undefined) {
      if (next.columns > 1) continue;
      break;
    }
    places.push(at);
    last = next;
  }
  const sure = opening >= 0 && number !== undefined && start > number;
  claimPieces(upper, 'letterSubject', places, sure ? 'sure' : 'likely');
}

/** Two paragraphs that could be one text cut in two. */
function sameLook({ scene: { geometry } }: Upper, a: Piece, b: Piece): boolean {
  if (isBold(a) !== isBold(b) || isUpper(b.text)) return false;
  return a.paragraph.cell !== undefined || geometry.sideOf(b.paragraph) === geometry.sideOf(a.paragraph);
}

function claimMarks(upper: Upper, end: number): void {
  const marks = upper.pieces.flatMap((piece, at) => {
    const id = at < end + 3 && !upper.claimed.has(at) ? asMark(piece) : undefined;
    return id === undefined ? [] : [{ id, at }];
  });
  for (const id of ['urgencyMark', 'circulationMark'] as const) {
    const [one] = marks.filter((mark) => mark.id === id);
    if (one !== undefined) claimPieces(upper, id, [one.at], 'sure');
  }
}

/** Quốc hiệu, Tiêu ngữ, agencies, number, place and date, V/v and marks. Returns where the opening begins. */
export function findHead(upper: Upper): number {
  const end = endOfHead(upper);
  claimNation(upper, end);
  claimMarks(upper, end);
  const number = first(upper, end, asNumber) ?? below(upper, end);
  if (number !== undefined) claimPieces(upper, 'number', [number.at], number.confidence);
  const placeDate = first(upper, end, asPlaceDate);
  if (placeDate !== undefined) {
    const placed = placeDate.confidence === 'sure' && (number !== undefined || upper.claimed.size > 1);
    claimPieces(upper, 'placeDate', [placeDate.at], placed ? 'sure' : 'likely');
  }
  claimLetterSubject(upper, end, number?.at);
  issuerOf(upper, Math.min(number?.at ?? end, end));
  return upper.claimed.size === 0 ? 0 : Math.max(...upper.claimed) + 1;
}

/** A number that stands under the type's name, as on giấy giới thiệu of old. */
function below({ pieces }: Upper, end: number): { at: number; confidence: 'likely' } | undefined {
  const at = pieces.findIndex(
    (piece, place) => place >= end && place < end + 3 && asNumber(piece) === 'sure',
  );
  return at < 0 ? undefined : { at, confidence: 'likely' };
}

import type { Piece } from './lines.ts';
import type { Confidence } from './located.ts';
import { claimPieces, isRunning, type Upper } from './upper.ts';

const opening = /^-? ?KINH (?:GUI|TRINH) ?(?:[:;.]|$)|^KINH GUI(?![A-Z])/u;
const telegram = /(?:^| )DIEN ?:$/u;
const dash = /^[-–—+•*]\s?\S/u;
const MOST = 80;

export const opensAddressees = ({ fold }: Pick<Piece, 'fold'>): boolean => opening.test(fold);

const startsText = (piece: Piece): boolean =>
  isRunning(piece) ||
  (piece.paragraph.format.firstLine > 200 &&
    piece.paragraph.format.alignment === 'justify' &&
    !dash.test(piece.text) &&
    !isListed(piece));

const isListed = ({ paragraph }: Piece): boolean =>
  paragraph.label !== undefined && paragraph.label.text !== '';

/** The places after the label's line that hold its items. */
function itemsAfter({ pieces, scene }: Upper, start: number): number[] {
  const label = pieces[start];
  if (label === undefined) return [];
  const alone = /(?:GUI|TRINH|DIEN) ?:?$/u.test(label.fold);
  // "Kính gửi: Sở Nội vụ" is complete; "Kính gửi: Sở Nội vụ;" or "Kính gửi: - Sở Nội vụ" goes on.
  const complete = !alone && !/[;,]$/u.test(label.text) && !/: ?[-–—+]/u.test(label.fold);
  const table = scene.tableOf(label.paragraph);
  const places: number[] = [];
  let before = label;
  for (let at = start + 1; at < pieces.length && places.length < MOST; at++) {
    const piece = pieces[at];
    if (piece === undefined) break;
    const sameParagraph = piece.paragraph === label.paragraph;
    const sameTable = table !== undefined && scene.tableOf(piece.paragraph) === table;
    const marked = dash.test(piece.text) || isListed(piece);
    const gap = piece.paragraph.index - before.paragraph.index;
    const ended = places.length > 0 && before.text.endsWith('.');
    const close = gap <= (places.length === 0 ? 2 : 1) || sameTable;
    if (!sameTable && table !== undefined) break;
    if (!sameParagraph && !sameTable) {
      if (!close || ended || complete || startsText(piece)) break;
      if (!marked && (!alone || (places.length > 0 && !goesOn(before, piece)))) break;
    }
    places.push(at);
    before = piece;
  }
  return places;
}

/** An item without a dash of its own: after a semicolon, at the same indent. */
const goesOn = (before: Piece, piece: Piece): boolean =>
  /[;,]$/u.test(before.text) && piece.paragraph.format.alignment === before.paragraph.format.alignment;

/** "Kính gửi: …", or a công điện's "… điện:", with all who are addressed. Returns where the opening goes on. */
export function findAddressees(upper: Upper, from: number, telegraphic: boolean): number {
  const { pieces, claimed } = upper;
  const bound = Math.min(pieces.length, from + 12);
  let start = -1;
  for (let at = 0; at < bound && start < 0; at++) {
    const piece = pieces[at];
    if (piece === undefined || claimed.has(at)) continue;
    if (opensAddressees(piece) || (telegraphic && at >= from && telegram.test(piece.fold))) start = at;
    else if (at >= from && isRunning(piece)) break;
  }
  const label = pieces[start];
  if (label === undefined) return from;
  const items = itemsAfter(upper, start).filter((at) => !claimed.has(at));
  const confidence: Confidence = label.fold.includes(':') || items.length > 0 ? 'sure' : 'likely';
  claimPieces(upper, 'addressees', [start, ...items], confidence);
  return Math.max(from, (items.at(-1) ?? start) + 1);
}

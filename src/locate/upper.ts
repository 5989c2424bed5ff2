import type { Paragraph } from '../docx/read/model.ts';
import type { Piece } from './lines.ts';
import { startsPage } from './page-starts.ts';
import { opensRecipients } from './recipients.ts';
import type { Found, Scene } from './scene.ts';

/** The first pieces of a document, in reading order: its head and opening are among them. */
export interface Upper {
  readonly scene: Scene;
  readonly pieces: readonly Piece[];
  /** What was found, in the order of finding. */
  readonly found: Found[];
  /** Places in `pieces` that belong to a component. */
  readonly claimed: Set<number>;
}

const MOST_PIECES = 160;
/** A cover may stand on a page of its own before the head. */
const SHORTEST_HEAD = 8;

const drawn = /^[\s_.…*=~─━–—-]+$/u;

/** A piece made of underscores or dashes: a rule line, no words. */
export const isDrawn = ({ text }: Pick<Piece, 'text'>): boolean => drawn.test(text) && !/^-$/u.test(text);

/** Whoever receives it is named at the end, and "./." ends the text: no opening goes beyond. */
const endsOpening = ({ piecesOf }: Scene, paragraph: Paragraph): boolean =>
  /\.\/\.\s*$/u.test(paragraph.text) || piecesOf(paragraph).some(opensRecipients);

export function upperOf(scene: Scene, from: number, to: number): Upper {
  const pieces: Piece[] = [];
  for (let at = from; at < to && pieces.length < MOST_PIECES; at++) {
    const paragraph = scene.document.paragraphs[at];
    if (paragraph === undefined) break;
    const own = scene.piecesOf(paragraph).filter((piece) => !isDrawn(piece));
    if (own.length === 0) continue;
    if (pieces.length >= SHORTEST_HEAD && (endsOpening(scene, paragraph) || startsPage(scene, paragraph)))
      break;
    pieces.push(...own);
  }
  return { scene, pieces, found: [], claimed: new Set() };
}

/** Writes a component down, and that its pieces are taken. */
export function claim(upper: Upper, found: Found, places: readonly number[]): void {
  if (places.length === 0) return;
  upper.found.push(found);
  for (const place of places) upper.claimed.add(place);
}

/** The same, of pieces by their places. */
export function claimPieces(
  upper: Upper,
  id: Found['id'],
  places: readonly number[],
  confidence: Found['confidence'],
): void {
  claim(upper, { id, lines: places.flatMap((at) => upper.pieces[at] ?? []), confidence }, places);
}

const LONG = 160;
const LINE = 90;
const INDENTED = 250;

/** Running text: words that fill more than a line. */
export const isRunning = ({ text, paragraph }: Piece): boolean =>
  paragraph.format.alignment !== 'center' &&
  (text.length > LONG || (text.length > LINE && paragraph.format.firstLine >= INDENTED));

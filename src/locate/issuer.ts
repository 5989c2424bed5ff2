import type { CellPlace } from '../docx/read/model.ts';
import { isUpper } from './fold.ts';
import { isBold, type Piece } from './lines.ts';
import { isUnfinished, opensOrgan } from './names.ts';
import { asNumber } from './number.ts';
import { asPlaceDate } from './place-date.ts';
import { foreignTitle } from './document-class.ts';
import { asMark } from './marks.ts';
import { claimPieces, type Upper } from './upper.ts';

const LONGEST = 120;

interface Name {
  readonly places: number[];
  readonly pieces: Piece[];
  readonly bold: boolean;
}

const nationCell = ({ found }: Upper): CellPlace | undefined =>
  found.find(({ id }) => id === 'nationalName' || id === 'motto')?.lines[0]?.paragraph.cell;

/** In the cell beside Quốc hiệu whatever stands is the agency's. */
function besideNation(upper: Upper, { paragraph: { cell } }: Piece): boolean {
  const nation = nationCell(upper);
  return nation !== undefined && cell?.table === nation.table && cell.column !== nation.column;
}

/** Whether a piece stands in the column beside Quốc hiệu. */
function isLeft(upper: Upper, piece: Piece): boolean {
  if (piece.columns > 1) return piece.column === 0;
  const nation = nationCell(upper);
  const { cell } = piece.paragraph;
  // The two columns may have changed places: then the issuer is found, and told where it should stand.
  if (nation !== undefined && cell?.table === nation.table) return cell.column !== nation.column;
  return upper.scene.geometry.sideOf(piece.paragraph) !== 'right';
}

/** Lines put together to names: a new one where the weight rises or the name of an agency begins anew. */
function namesOf({ pieces }: Upper, places: readonly number[]): Name[] {
  const names: Name[] = [];
  for (const at of places) {
    const piece = pieces[at];
    if (piece === undefined) continue;
    const last = names.at(-1);
    const before = last?.pieces.at(-1);
    const bold = isBold(piece);
    const goesOn =
      last !== undefined &&
      before !== undefined &&
      last.bold === bold &&
      (!opensOrgan(piece.fold) || isUnfinished(before.fold));
    if (goesOn) {
      last.places.push(at);
      last.pieces.push(piece);
    } else names.push({ places: [at], pieces: [piece], bold });
  }
  return names;
}

/** The agency that issues, and the one above it: the names left of Quốc hiệu, above the number. */
export function issuerOf(upper: Upper, end: number): void {
  const { pieces, claimed } = upper;
  const places = pieces.flatMap((piece, at) =>
    at < end &&
    !claimed.has(at) &&
    piece.text.length <= LONGEST &&
    /\p{L}/u.test(piece.text) &&
    isLeft(upper, piece) &&
    (isUpper(piece.text) || opensOrgan(piece.fold) || besideNation(upper, piece)) &&
    foreignTitle(piece) === undefined &&
    asMark(piece) === undefined &&
    asNumber(piece) === undefined &&
    asPlaceDate(piece) === undefined
      ? [at]
      : [],
  );
  const names = namesOf(upper, places);
  const issuer = names.at(-1);
  if (issuer === undefined) return;
  const known = upper.found.some(({ id }) => id === 'nationalName' || id === 'motto' || id === 'number');
  if (!known && !opensOrgan(issuer.pieces[0]?.fold ?? '')) return;
  const parents = names.slice(0, -1);
  const named = names.every(({ pieces: [head] }) => head !== undefined && opensOrgan(head.fold));
  const parted = parents.length > 0 && issuer.bold && parents.every(({ bold }) => !bold);
  const sure = known && (names.length === 1 || parted || (named && names.length === 2));
  const confidence = sure ? 'sure' : 'likely';
  claimPieces(
    upper,
    'parent',
    parents.flatMap((name) => name.places),
    confidence,
  );
  claimPieces(upper, 'issuer', issuer.places, confidence);
}

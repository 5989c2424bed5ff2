import type { DocumentTypeId } from '../nd30/document-types.ts';
import { documentType } from '../nd30/document-types.ts';
import { isUpper } from './fold.ts';
import { isBold, lineOf, type Piece } from './lines.ts';
import { opensAddressees } from './addressees.ts';
import { asCommand, commandAt, namesAuthority, opensBasis } from './legal-bases.ts';
import { typeNamed, typeOpening } from './names.ts';
import { foreignTitle } from './document-class.ts';
import { asNumber } from './number.ts';
import { claim, claimPieces, isRunning, type Upper } from './upper.ts';

/** What the opening says the document is. */
export interface Titled {
  readonly type?: DocumentTypeId;
  /** A title that is none of the 29 types: `THÔNG TƯ`, `BẢN ÁN`. */
  readonly foreign?: string;
  /** Where the opening goes on. */
  readonly next: number;
}

const centred = ({ scene: { geometry } }: Upper, { paragraph }: Piece): boolean =>
  paragraph.format.alignment === 'center' || geometry.sideOf(paragraph) === 'full';

const withoutBrackets = ({ compact, fold }: Piece): string =>
  fold.includes('(') && fold.length < 120
    ? fold.replace(/\(.*?\)/gu, '').replace(/[^A-Z0-9]/gu, '')
    : compact;

const MOST_SUBJECT_LINES = 12;
const saysAbout = /^(?:VE|V\/V|BAN HANH|PHE DUYET|KET QUA|TINH HINH)(?![A-Z])/u;

/** Whether a piece goes on with the abstract that began above. */
function isSubject(piece: Piece, before: Piece, first: Piece | undefined): boolean {
  const gap = piece.paragraph.index - before.paragraph.index;
  if (piece.paragraph.cell?.table !== before.paragraph.cell?.table) return false;
  if (gap > (first === undefined ? 3 : 1)) return false;
  if (opensAddressees(piece) || opensBasis(piece) || asNumber(piece) !== undefined) return false;
  if (asCommand(piece) !== undefined || isRunning(piece)) return false;
  if (first === undefined) {
    const { alignment } = piece.paragraph.format;
    return (
      alignment === 'center' ||
      (isBold(piece) && !/[;,]$/u.test(piece.text)) ||
      (saysAbout.test(piece.fold) && !/[.;:]$/u.test(piece.text))
    );
  }
  if (before.paragraph === piece.paragraph) return true;
  if (before.paragraph.lines.length > 0) return false;
  return (
    piece.paragraph.format.alignment === first.paragraph.format.alignment &&
    isBold(piece) === isBold(first) &&
    isUpper(piece.text) === isUpper(first.text)
  );
}

function claimSubject(upper: Upper, type: DocumentTypeId, at: number, begun?: Piece): number {
  const title = upper.pieces[at];
  if (title === undefined) return at + 1;
  const commanded = documentType(type).commandLine !== undefined || commandAt(upper, at + 1) >= 0;
  const places: number[] = [];
  let before = title;
  let first = begun;
  let next = at + 1;
  for (; next < upper.pieces.length && places.length < MOST_SUBJECT_LINES; next++) {
    const piece = upper.pieces[next];
    if (piece === undefined || upper.claimed.has(next)) {
      if (first === undefined) continue;
      break;
    }
    if (!isSubject(piece, before, first)) break;
    // Of decisions the authority's line stands below: in capitals where the abstract is not.
    if (
      commanded &&
      isUpper(piece.text) &&
      (first !== undefined ? !isUpper(first.text) : namesAuthority(piece))
    )
      break;
    first ??= piece;
    places.push(next);
    before = piece;
  }
  const lines = [
    ...(begun === undefined ? [] : [begun]),
    ...places.flatMap((place) => upper.pieces[place] ?? []),
  ];
  const [head] = lines;
  if (head !== undefined) {
    const sure =
      begun === undefined &&
      centred(upper, head) &&
      (isBold(head) || head.paragraph.format.alignment === 'center');
    claim(upper, { id: 'subject', lines, confidence: sure ? 'sure' : 'likely' }, [at, ...places]);
  }
  return next;
}

/** A line that begins with a type's name and goes on with what it is about: `BÁO CÁO TÌNH HÌNH …`. */
function joinedTitle(
  upper: Upper,
  from: number,
): { at: number; type: DocumentTypeId; name: Piece; rest?: Piece } | undefined {
  for (let at = from; at < Math.min(upper.pieces.length, from + 8); at++) {
    const piece = upper.pieces[at];
    if (piece === undefined || upper.claimed.has(at)) continue;
    if (isRunning(piece) || opensAddressees(piece)) return undefined;
    const opening =
      isUpper(piece.text.slice(0, 14)) && centred(upper, piece) ? typeOpening(piece.fold) : undefined;
    if (opening === undefined || !isBold(piece)) continue;
    const words = opening.name.split(' ').length;
    const end = piece.text
      .split(/(?<=\s)(?=\S)/u)
      .slice(0, words)
      .join('').length;
    const { paragraph, start } = piece;
    const name = lineOf(paragraph, start, start + end);
    const rest = lineOf(paragraph, start + end, piece.end);
    if (name === undefined) continue;
    return {
      at,
      type: opening.type,
      name: { ...piece, ...name },
      ...(rest === undefined ? {} : { rest: { ...piece, ...rest } }),
    };
  }
  return undefined;
}

const FARTHEST = 14;

/** The type's name in the middle of the page, and the abstract below it. */
export function findTitle(upper: Upper, from: number): Titled {
  const { pieces, claimed } = upper;
  const bound = Math.min(pieces.length, from + FARTHEST);
  for (let at = 0; at < bound; at++) {
    const piece = pieces[at];
    if (piece === undefined || claimed.has(at)) continue;
    if (at >= from && isRunning(piece)) break;
    const key = withoutBrackets(piece);
    const type = piece.text.endsWith(':') ? undefined : typeNamed(key);
    if (type !== undefined) {
      const placed = at >= from && piece.columns === 1 && (isUpper(piece.text) || isBold(piece));
      claimPieces(upper, 'typeName', [at], placed ? 'sure' : 'likely');
      return { type, next: claimSubject(upper, type, at) };
    }
    const foreign = at >= from - 1 ? foreignTitle(piece) : undefined;
    if (foreign !== undefined) return { foreign, next: at + 1 };
  }
  if (upper.found.some(({ id }) => id === 'letterSubject')) return { next: from };
  const joined = joinedTitle(upper, from);
  if (joined === undefined) return { next: from };
  const { at, type, name, rest } = joined;
  claim(upper, { id: 'typeName', lines: [name], confidence: 'likely' }, [at]);
  return { type, next: claimSubject(upper, type, at, rest) };
}

import { documentType, type DocumentTypeId } from '../nd30/document-types.ts';
import { isUpper } from './fold.ts';
import type { Piece } from './lines.ts';
import { opensOrgan } from './names.ts';
import { claimPieces, isRunning, type Upper } from './upper.ts';

const opening =
  /^[-–+ ]*(?:CAN CU|XET|THEO (?:DE NGHI|TO TRINH|YEU CAU)|TREN CO SO|THUC HIEN|SAU KHI|TIEP THEO)(?![A-Z])/u;
const strict = /^[-–+ ]*(?:CAN CU|XET|THEO (?:DE NGHI|TO TRINH))(?![A-Z])/u;

export const opensBasis = ({ fold }: Pick<Piece, 'fold'>): boolean => strict.test(fold);

/** `QUYẾT ĐỊNH:`, `QUYẾT NGHỊ:`, also without its colon. */
export function asCommand({ compact, text }: Piece): 'colon' | 'bare' | undefined {
  if (!/^(?:NAY)?QUYET(?:DINH|NGHI)(?:NHUSAU)?$/u.test(compact)) return undefined;
  return text.endsWith(':') ? 'colon' : 'bare';
}

const MOST_BASES = 60;

/** The place of the command that opens the articles of a decision; -1 where there is none. */
export function commandAt({ pieces, claimed }: Pick<Upper, 'pieces' | 'claimed'>, from: number): number {
  for (let at = from; at < Math.min(pieces.length, from + MOST_BASES); at++) {
    const piece = pieces[at];
    if (piece === undefined || claimed.has(at)) continue;
    if (/^DIEU 1(?!\d)/u.test(piece.fold)) return -1;
    if (asCommand(piece) !== undefined) return at;
  }
  return -1;
}

const post =
  /^(?:CHU TICH|GIAM DOC|TONG GIAM DOC|BO TRUONG|CUC TRUONG|HIEU TRUONG|TRUONG|VIEN TRUONG|CHANH|THU TRUONG)(?![A-Z])/u;
/** Who decides: an agency or a post, in capitals. */
export const namesAuthority = ({ fold, text }: Piece): boolean =>
  isUpper(text) && (post.test(fold) || opensOrgan(fold));

/** The authority's line: in capitals between the abstract and the first basis. */
function authorityPlaces({ pieces, claimed }: Upper, from: number, to: number): number[] {
  const places: number[] = [];
  for (let at = from; at < to; at++) {
    const piece = pieces[at];
    if (piece === undefined || claimed.has(at) || opening.test(piece.fold)) break;
    if (!isUpper(piece.text) || isRunning(piece)) break;
    places.push(at);
  }
  return places;
}

/** Bases of a document without a command: the lines that begin as one does, and end as one does. */
function basesAt({ pieces, claimed }: Upper, from: number): number[] {
  const places: number[] = [];
  for (let at = from; at < pieces.length; at++) {
    const piece = pieces[at];
    if (piece === undefined || claimed.has(at)) break;
    const first = places.length === 0;
    if (!(first ? strict : opening).test(piece.fold) || !/[;.,]$/u.test(piece.text)) break;
    places.push(at);
  }
  return places;
}

/** Line of authority, legal bases and command, in this order. Returns where the body begins, as far as known. */
export function findBases(upper: Upper, from: number, type: DocumentTypeId | undefined): number {
  const { pieces } = upper;
  const commanded = type !== undefined && documentType(type).commandLine !== undefined;
  const command = commandAt(upper, from);
  if (!commanded && command < 0) {
    const places = basesAt(upper, from);
    if (type === undefined || places.length === 0) return from;
    const last = pieces[places.at(-1) ?? from];
    const semicolons = places.slice(0, -1).every((at) => /[;,]$/u.test(pieces[at]?.text ?? ''));
    const italic = last?.paragraph.runs.every(({ format }) => format.italic) === true;
    const ended = /[.;]$/u.test(last?.text ?? '');
    if (!italic && (!semicolons || (places.length === 1 && !(last?.text ?? '').endsWith(';')))) return from;
    claimPieces(
      upper,
      'legalBasis',
      places,
      ended && semicolons && (italic || places.length > 1) ? 'sure' : 'likely',
    );
    return (places.at(-1) ?? from) + 1;
  }
  const end = command >= 0 ? command : pieces.length;
  const authority = authorityPlaces(upper, from, end);
  const [first] = authority.flatMap((at) => pieces[at] ?? []);
  claimPieces(
    upper,
    'authorityLine',
    authority,
    command >= 0 && first !== undefined && namesAuthority(first) ? 'sure' : 'likely',
  );
  const begin = (authority.at(-1) ?? from - 1) + 1;
  const places = command >= 0 ? range(begin, command) : basesAt(upper, begin);
  const worded = places.some((at) => opening.test(pieces[at]?.fold ?? ''));
  claimPieces(
    upper,
    'legalBasis',
    places.filter((at) => !upper.claimed.has(at)),
    worded ? 'sure' : 'likely',
  );
  if (command >= 0) claimPieces(upper, 'commandLine', [command], commanded ? 'sure' : 'likely');
  return command >= 0 ? command + 1 : begin + places.length;
}

const range = (from: number, to: number): number[] =>
  Array.from({ length: Math.max(0, to - from) }, (_, at) => from + at);

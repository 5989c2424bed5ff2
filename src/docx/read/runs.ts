import { facesOf } from './faces.ts';
import type { Run } from './model.ts';
import type { Content, Piece } from './inline.ts';

/** Offsets of one paragraph that are mapped exactly: each costs its length. */
const MOST_MAPPED = 200;

const MARKS_FIRST = /^[\u0300-\u036f]+/u;

/** A mark that begins a piece belongs to the letter before it: only so is NFC of the pieces NFC of the whole. */
function withMarksMoved(pieces: readonly Piece[]): Piece[] {
  const moved: Piece[] = [];
  for (const piece of pieces) {
    const marks = MARKS_FIRST.exec(piece.raw)?.[0] ?? '';
    const last = moved.at(-1);
    if (marks === '' || last === undefined) moved.push({ ...piece });
    else {
      last.raw += marks;
      const raw = piece.raw.slice(marks.length);
      if (raw !== '') moved.push({ ...piece, raw });
    }
  }
  return moved;
}

/** What is seen of a piece: composed, and in capitals where its look draws capitals. */
const seen = ({ raw, look }: Piece): string => {
  const composed = raw.normalize('NFC');
  return look.caps ? composed.toUpperCase() : composed;
};

function runsOf(pieces: readonly Piece[]): Run[] {
  let start = 0;
  return pieces.map((piece) => {
    const text = seen(piece);
    const fontsUsed = facesOf(text, piece.look);
    const run: Run = {
      text,
      start,
      format: piece.look,
      font: fontsUsed[0] ?? piece.look.fonts.ascii,
      fontsUsed,
      ...(piece.field === undefined ? {} : { field: piece.field }),
      ...(piece.link === undefined ? {} : { link: piece.link }),
      ...(piece.control === undefined ? {} : { control: piece.control }),
      inserted: piece.inserted,
      symbol: piece.symbol,
      sources: piece.sources,
    };
    start += text.length;
    return run;
  });
}

export interface SeenText {
  readonly text: string;
  readonly raw: string;
  readonly runs: readonly Run[];
  readonly hiddenRuns: readonly Run[];
  /** An offset of the raw text in the text. */
  readonly at: (raw: number) => number;
}

export function seenText({ shown, hidden }: Content): SeenText {
  const raw = shown.map((piece) => piece.raw).join('');
  const composed = raw.normalize('NFC') === raw;
  const runs = runsOf(composed ? shown : withMarksMoved(shown));
  const text = runs.map((run) => run.text).join('');
  let left = MOST_MAPPED;
  return {
    text,
    raw,
    runs,
    hiddenRuns: runsOf(hidden),
    at: (offset) => {
      left -= 1;
      const same = text.length === raw.length || left < 0;
      return Math.min(text.length, same ? offset : raw.slice(0, offset).normalize('NFC').length);
    },
  };
}

import type { Paragraph, Table } from '../docx/read/model.ts';
import { isUpper } from './fold.ts';
import { isBold, type Piece } from './lines.ts';
import type { LocatedSignature } from './located.ts';
import { isItem, opensRecipients, recipientsIn } from './recipients.ts';
import type { Found, Scene } from './scene.ts';
import { isName, isStamp, namesPost, signatureIn } from './signature.ts';

/** The end of a document: who signs, who receives, and the paragraphs between which they stand. */
export interface Close {
  readonly start: number;
  readonly end: number;
  readonly found: readonly Found[];
  readonly signatures: readonly LocatedSignature[];
}

const quick = /n[ơo]i[\s\u00a0]+nh[ậâa]n/iu;
const LONG = 400;
const LOOK_BACK = 45;
const LOOK_AHEAD = 60;
const MOST_ROWS = 6;
const LONGEST_LINE = 90;

function labelIn({ document, piecesOf }: Scene, from: number, to: number): Piece | undefined {
  for (let at = from; at < to; at++) {
    const paragraph = document.paragraphs[at];
    if (paragraph === undefined || paragraph.text.length > 2000 || !quick.test(paragraph.text)) continue;
    const label = piecesOf(paragraph).find(opensRecipients);
    if (label !== undefined && label.text.length < LONG) return label;
  }
  return undefined;
}

/** All the pieces of a table, cell by cell. */
function piecesOfTable(scene: Scene, table: Table, first: number): Piece[] {
  const pieces: Piece[] = [];
  for (let at = first; at < scene.endOf(table); at++) {
    const paragraph = scene.document.paragraphs[at];
    if (paragraph !== undefined) pieces.push(...scene.piecesOf(paragraph));
  }
  return pieces;
}

function startOf(scene: Scene, { index }: Paragraph, table: Table): number {
  let start = index;
  while (start > 0) {
    const before = scene.document.paragraphs[start - 1];
    if (before === undefined || scene.tableOf(before) !== table) break;
    start--;
  }
  return start;
}

const columnOf = (piece: Piece): string =>
  `${piece.paragraph.cell?.table ?? ''}/${piece.paragraph.cell?.column ?? ''}/${piece.column}`;

/** Signature blocks of the columns of a table, left to right. */
function signaturesIn(pieces: readonly Piece[], placed: boolean): LocatedSignature[] {
  const columns = new Map<string, Piece[]>();
  for (const piece of pieces) {
    const column = columns.get(columnOf(piece));
    if (column === undefined) columns.set(columnOf(piece), [piece]);
    else column.push(piece);
  }
  return [...columns.values()].flatMap((column) => signatureIn(column, placed) ?? []);
}

const isRight = ({ geometry }: Scene, piece: Piece): boolean =>
  piece.column > 0 || geometry.sideOf(piece.paragraph) !== 'left';

const ends = /[;,]$|\.\/\.$/u;

/** A post in capitals; in small letters only where it stands out, on the right. */
const showsPost = (scene: Scene, piece: Piece): boolean =>
  namesPost(piece) && (isUpper(piece.text) || (isBold(piece) && isRight(scene, piece)));

/** A line that may stand in a signature block set in plain paragraphs. */
const maySign = (scene: Scene, piece: Piece): boolean =>
  isStamp(piece) ||
  (piece.text.length < LONGEST_LINE &&
    !isItem(piece) &&
    !ends.test(piece.text) &&
    (isUpper(piece.text) || isName(piece) || showsPost(scene, piece)));

interface Signed {
  /** The paragraph that it begins with; where nothing was found, the place itself. */
  readonly start: number;
  readonly signatures: readonly LocatedSignature[];
  /** Of a block in plain paragraphs: its lines. */
  readonly lines: readonly Piece[];
}

/** Blocks in the cells of a table: small, and at least one of them speaks of a post. */
function signedTable(scene: Scene, paragraph: Paragraph, table: Table): Signed | undefined {
  if (table.rows.length > MOST_ROWS) return undefined;
  const start = startOf(scene, paragraph, table);
  const signatures = signaturesIn(piecesOfTable(scene, table, start), false);
  return signatures.some(({ confidence }) => confidence === 'sure')
    ? { start, signatures, lines: [] }
    : undefined;
}

/** The signature that stands above a place: plain paragraphs, or a table of one or more blocks. */
function signedAbove(scene: Scene, index: number, floor: number): Signed {
  const lines: Piece[] = [];
  for (let at = index - 1; at >= Math.max(floor, index - LOOK_BACK); at--) {
    const paragraph = scene.document.paragraphs[at];
    if (paragraph === undefined) break;
    const pieces = scene.piecesOf(paragraph);
    if (pieces.length === 0) continue;
    const table = scene.tableOf(paragraph);
    if (table !== undefined) {
      const signed = lines.length === 0 ? signedTable(scene, paragraph, table) : undefined;
      if (signed !== undefined) return signed;
      break;
    }
    if (!pieces.every((piece) => maySign(scene, piece))) break;
    lines.unshift(...pieces);
  }
  // Capitals right above may be the body's last heading: a block begins with a post.
  const first = lines.findIndex((piece) => showsPost(scene, piece));
  const own = first < 0 ? [] : lines.slice(first);
  return {
    start: own[0]?.paragraph.index ?? index,
    signatures: signaturesIn(own, false),
    lines: own,
  };
}

/** What stands under and beside "Nơi nhận:" in plain paragraphs. */
function plainBelow(scene: Scene, label: Piece, to: number) {
  const items: Piece[] = [];
  const beside: Piece[] = [];
  let end = label.paragraph.index + 1;
  for (let at = label.paragraph.index; at < Math.min(to, label.paragraph.index + LOOK_AHEAD); at++) {
    const paragraph = scene.document.paragraphs[at];
    if (paragraph === undefined || scene.tableOf(paragraph) !== undefined) break;
    if (at > label.paragraph.index && paragraph.text.startsWith('\f')) break;
    const pieces = scene.piecesOf(paragraph).filter((piece) => piece !== label);
    if (pieces.length === 0) continue;
    let fits = false;
    for (const piece of pieces) {
      const right = isRight(scene, piece);
      if (
        right
          ? maySign(scene, piece) && !isItem(piece)
          : isItem(piece) || (piece.text.length < 120 && at < end + 2)
      ) {
        (right ? beside : items).push(piece);
        fits = true;
      }
    }
    if (!fits) break;
    end = at + 1;
  }
  return { items, beside, end };
}

function closeInTable(scene: Scene, label: Piece, table: Table, floor: number): Close {
  const start = startOf(scene, label.paragraph, table);
  const pieces = piecesOfTable(scene, table, start);
  const own = columnOf(label);
  const after = pieces.indexOf(label);
  const items = pieces.filter((piece, at) => at > after && columnOf(piece) === own);
  const others = pieces.filter((piece) => columnOf(piece) !== own);
  const signatures = signaturesIn(others, true);
  const above = signatures.length > 0 ? undefined : signedAbove(scene, start, floor);
  const below =
    [...signatures, ...(above?.signatures ?? [])].length > 0
      ? undefined
      : signedBelow(scene, scene.endOf(table));
  return {
    start: above?.start ?? start,
    end: below?.end ?? scene.endOf(table),
    found: recipientsIn(label, items, 'sure'),
    signatures: [...signatures, ...(above?.signatures ?? []), ...(below?.signatures ?? [])],
  };
}

/** A signature set below the table of "Nơi nhận". */
function signedBelow(scene: Scene, from: number): { end: number; signatures: LocatedSignature[] } {
  const lines: Piece[] = [];
  let end = from;
  for (let at = from; at < from + LOOK_AHEAD; at++) {
    const paragraph = scene.document.paragraphs[at];
    if (paragraph === undefined || paragraph.section !== scene.document.paragraphs[from]?.section) break;
    const pieces = scene.piecesOf(paragraph);
    if (pieces.length === 0) continue;
    if (!pieces.every((piece) => maySign(scene, piece) && isRight(scene, piece))) break;
    lines.push(...pieces);
    end = at + 1;
  }
  const signatures = lines[0] !== undefined && showsPost(scene, lines[0]) ? signaturesIn(lines, false) : [];
  return signatures.length === 0 ? { end: from, signatures } : { end, signatures };
}

/** The blocks above the label and beside it: one block where the label stands between post and name. */
function joinedSignatures(above: Signed, beside: readonly Piece[]): readonly LocatedSignature[] {
  if (beside.length === 0) return above.signatures;
  if (above.lines.length === 0) return [...above.signatures, ...signaturesIn(beside.map(inOneColumn), false)];
  const split = above.signatures.length === 1 && above.signatures[0]?.name === undefined;
  return split ? signaturesIn([...above.lines, ...beside].map(inOneColumn), false) : above.signatures;
}

/** Beside the label a block may begin after a tab and go on in paragraphs of its own. */
const inOneColumn = (piece: Piece): Piece => ({ ...piece, column: 0, columns: 1 });

function closeInParagraphs(scene: Scene, label: Piece, floor: number, to: number): Close {
  const { items, beside, end } = plainBelow(scene, label, to);
  const above = signedAbove(scene, label.paragraph.index, floor);
  const signatures = joinedSignatures(above, beside);
  return {
    start: Math.min(label.paragraph.index, above.start),
    end,
    found: recipientsIn(label, items, items.some(isItem) ? 'sure' : 'likely'),
    signatures,
  };
}

/** The close of the document between two paragraphs. */
export function findClose(scene: Scene, from: number, to: number): Close {
  const label = labelIn(scene, from, to);
  if (label !== undefined) {
    const table = scene.tableOf(label.paragraph);
    return table === undefined
      ? closeInParagraphs(scene, label, from, to)
      : closeInTable(scene, label, table, from);
  }
  const { start, signatures } = signedAbove(scene, to, from);
  return { start, end: to, found: [], signatures };
}

import type { Paragraph } from '../docx/read/model.ts';
import { fromRoman } from '../text/labels.ts';
import { bodyOf } from './body-blocks.ts';
import { labelIn } from './block-label.ts';
import { isUpper } from './fold.ts';
import { isBold, lineOf, type Piece } from './lines.ts';
import type { Located, LocatedAppendix } from './located.ts';
import { isNationalName, typeNamed } from './names.ts';
import { startsPage } from './page-starts.ts';
import { located, type Scene } from './scene.ts';
import { isDrawn, isRunning } from './upper.ts';

const label =
  /^(?:PHU LUC|PHU BIEU|BIEU MAU|BIEU|MAU)(?: SO)?(?: ?(?<value>[IVXLC]+|\d{1,2}[A-Z]?|[A-H]))?(?: ?[.:]?$| ?[.:–-] (?=\S)| (?=\())/u;
const attachedOpening = /^\(? ?(?:BAN HANH )?(?:KEM THEO|DINH KEM)(?![A-Z])/u;
const HEAD = 14;

/** The number of an appendix's label: `I`, `01`, `A`; undefined where it has none. */
function valueOf(text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  const digits = /^\d+/u.exec(text)?.[0];
  if (digits !== undefined) return Number(digits);
  try {
    return fromRoman(text);
  } catch {
    return text.length === 1 ? text.charCodeAt(0) - 64 : undefined;
  }
}

interface Label {
  readonly piece: Piece;
  readonly value?: number;
}

/** The label of an appendix, where a piece is one. */
export function appendixLabelOf(piece: Piece): Label | undefined {
  const found = label.exec(piece.fold);
  const value = found?.groups?.['value'];
  if (found === null || piece.text.length > 200) return undefined;
  if (!piece.fold.startsWith('PHU') && value === undefined) return undefined;
  const number = valueOf(value);
  return { piece, ...(number === undefined ? {} : { value: number }) };
}

export const opensAttached = ({ fold }: Pick<Piece, 'fold'>): boolean => attachedOpening.test(fold);

const centred = ({ paragraph }: Piece): boolean => paragraph.format.alignment === 'center';

/** The pieces of the first lines from a place on. */
function headPieces({ document, piecesOf }: Scene, from: number, to: number): Piece[] {
  const pieces: Piece[] = [];
  for (let at = from; at < to && pieces.length < HEAD; at++) {
    const paragraph = document.paragraphs[at];
    if (paragraph !== undefined) pieces.push(...piecesOf(paragraph).filter((piece) => !isDrawn(piece)));
  }
  return pieces;
}

/** Whether an appendix, or a regulation with a head of its own, begins with a paragraph. */
function begins(scene: Scene, paragraph: Paragraph, to: number): boolean {
  const [first] = scene.piecesOf(paragraph);
  if (first === undefined || isDrawn(first)) return false;
  if (appendixLabelOf(first) !== undefined)
    return centred(first) || isBold(first) || isUpper(first.text) || startsPage(scene, paragraph);
  if (!startsPage(scene, paragraph)) return false;
  const head = headPieces(scene, paragraph.index, Math.min(to, paragraph.index + 30));
  return (
    head.some(
      (piece) =>
        isNationalName(piece.compact) ||
        opensAttached(piece) ||
        (centred(piece) && appendixLabelOf(piece) !== undefined),
    ) ||
    (centred(first) && isUpper(first.text))
  );
}

/** Paragraphs with which appendices begin, after the close of the document. */
export function appendixStarts(scene: Scene, from: number, to: number): number[] {
  const starts: number[] = [];
  let skip = -1;
  for (let at = from; at < to; at++) {
    const paragraph = scene.document.paragraphs[at];
    if (paragraph === undefined || at < skip) continue;
    const { text } = paragraph;
    if (text.trim() === '' || paragraph.inTextBox) continue;
    const table = scene.tableOf(paragraph);
    if (begins(scene, paragraph, to)) {
      starts.push(at);
      // A label, its title and the line below are one beginning.
      skip = at + 1;
    }
    if (table !== undefined) skip = Math.max(skip, scene.endOf(table));
  }
  return starts;
}

/** The first place where an appendix surely begins, in a document whose close is not known. */
export function firstAppendix(scene: Scene, from: number, to: number): number {
  for (let at = from; at < to; at++) {
    const paragraph = scene.document.paragraphs[at];
    if (paragraph === undefined || !/^\s*(?:phụ|biểu|mẫu)/iu.test(paragraph.text)) continue;
    const [first] = scene.piecesOf(paragraph);
    if (first !== undefined && appendixLabelOf(first) !== undefined && startsPage(scene, paragraph))
      return at;
  }
  return to;
}

const asLocated = (
  id: 'appendixLabel' | 'appendixTitle' | 'appendixAttached',
  lines: readonly Piece[],
  sure: boolean,
): Located => located({ id, lines, confidence: sure ? 'sure' : 'likely' });

const closes = (text: string): boolean => text.endsWith(')') || !text.includes('(');

/** One appendix from its first paragraph to the next one's. */
export function appendixOf(scene: Scene, from: number, to: number): LocatedAppendix | undefined {
  const first = scene.document.paragraphs[from];
  if (first === undefined) return undefined;
  const pieces = headPieces(scene, from, to);
  const found = pieces.map(appendixLabelOf).find((one, at) => one !== undefined && at < 4);
  const startAt = found === undefined ? headEnd(pieces) : pieces.indexOf(found.piece) + 1;
  let attachedAt = pieces.findIndex(
    (piece, at) => at >= startAt && at <= startAt + 9 && opensAttached(piece),
  );
  if (attachedAt >= 0 && pieces.slice(startAt, attachedAt).some(isRunning)) attachedAt = -1;
  const attached: Piece[] = [];
  for (let at = attachedAt; at >= 0 && at < pieces.length; at++) {
    const piece = pieces[at];
    if (piece === undefined) break;
    attached.push(piece);
    if (closes(piece.text) || attached.length > 3) break;
  }
  const titleEnd = attachedAt >= 0 ? attachedAt : titleStop(scene, pieces, startAt);
  const whole = found === undefined ? undefined : splitLabel(found.piece);
  const title = [...(whole?.rest === undefined ? [] : [whole.rest]), ...pieces.slice(startAt, titleEnd)];
  const last = attached.at(-1) ?? title.at(-1) ?? found?.piece;
  const taken = new Set(
    [...(found === undefined ? [] : [found.piece]), ...title, ...attached].map(({ paragraph }) => paragraph),
  );
  const table = last === undefined ? undefined : scene.tableOf(last.paragraph);
  const bodyFrom =
    last === undefined ? from : table === undefined ? last.paragraph.index + 1 : scene.endOf(table);
  const sure = found !== undefined;
  return {
    ...(whole === undefined
      ? {}
      : {
          label: asLocated(
            'appendixLabel',
            [whole.label],
            whole.rest === undefined || whole.label.fold.startsWith('PHU LUC'),
          ),
        }),
    ...(found?.value === undefined ? {} : { value: found.value }),
    ...(title.length === 0
      ? {}
      : {
          title: asLocated(
            'appendixTitle',
            title,
            sure && title.every((piece) => centred(piece) || isUpper(piece.text)),
          ),
        }),
    ...(attached.length === 0
      ? {}
      : {
          attached: asLocated(
            'appendixAttached',
            attached,
            sure || (attached[0]?.fold ?? '').startsWith('('),
          ),
        }),
    body: bodyOf(scene, bodyFrom, to, taken),
    section: first.section,
    startsPage: startsPage(scene, first),
  };
}

/** Of a regulation with a head of its own: the place of its type's name. */
function headEnd(pieces: readonly Piece[]): number {
  const at = pieces.findIndex(({ compact }) => typeNamed(compact) !== undefined);
  return at >= 0 && pieces.slice(0, at).some(({ compact }) => isNationalName(compact)) ? at : 0;
}

/** `Phụ lục I. DANH MỤC …`: label and title on one line. */
function splitLabel(piece: Piece): { label: Piece; rest?: Piece } {
  const found =
    /^(?:Phụ lục|Phụ biểu|Biểu mẫu|Biểu|Mẫu)(?: số)?(?: ?(?:[IVXLC]+|\d{1,2}[A-Z]?|[A-H])(?!\p{L}))?/iu.exec(
      piece.text,
    );
  const length = found?.[0].length ?? piece.text.length;
  const { paragraph, start, end } = piece;
  const rest = lineOf(paragraph, start + length, end);
  const words =
    rest === undefined
      ? undefined
      : lineOf(paragraph, rest.start + (/^[.:–-]\s*/u.exec(rest.text)?.[0].length ?? 0), end);
  const label =
    words === undefined ? piece : { ...piece, ...(lineOf(paragraph, start, start + length) ?? piece) };
  return { label, ...(words === undefined ? {} : { rest: { ...piece, ...words } }) };
}

/** Where the title ends when no line says to what the appendix belongs. */
function titleStop(scene: Scene, pieces: readonly Piece[], from: number): number {
  let at = from;
  for (; at < Math.min(pieces.length, from + 6); at++) {
    const piece = pieces[at];
    if (piece === undefined || isRunning(piece)) break;
    const table = scene.tableOf(piece.paragraph);
    if (table !== undefined && table.rows.length > 1) break;
    if (!centred(piece) && !(isUpper(piece.text) && labelIn(piece.text) === undefined)) break;
    const before = at > from ? pieces[at - 1] : undefined;
    if (
      before !== undefined &&
      ((isUpper(before.text) && !isUpper(piece.text)) || before.paragraph.lines.length > 0)
    )
      break;
    if (labelIn(piece.text) !== undefined && !isUpper(piece.text)) break;
    if (at > from && before !== undefined && piece.paragraph.index - before.paragraph.index > 2) break;
  }
  return at;
}

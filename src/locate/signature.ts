import { authorities, type AuthorityPrefix } from '../nd30/authority.ts';
import { isUpper } from './fold.ts';
import type { Piece } from './lines.ts';
import type { Confidence, Line, LocatedSignature } from './located.ts';
import { opensOrgan } from './names.ts';
import { isDrawn } from './upper.ts';

const prefixes = Object.keys(authorities).sort((a, b) => b.length - a.length);
const prefixed = new RegExp(`^(${prefixes.join('|')})(?:\\.|,|:| |/)`, 'u');

const isPrefix = (text: string): text is AuthorityPrefix => text in authorities;

/** The abbreviation of quyền hạn that a line begins with, also where its dot is missing. */
export function prefixOf({ fold }: Pick<Piece, 'fold'>): AuthorityPrefix | undefined {
  const [, prefix = ''] = prefixed.exec(fold) ?? [];
  return isPrefix(prefix) ? prefix : undefined;
}

const post =
  /(?:^|[ .])(?:GIAM DOC|CHU TICH|(?:BO|HIEU|THU|VIEN|CUC|VU|TO|DON|CHI HUY|TRAM|PHONG|BAN|DOAN|QUAN)? ?TRUONG|PHO|CHANH|THU KY|CHU TOA|CHU TRI|BI THU|UY VIEN)(?![A-Z])|^(?:DAI DIEN|DAI BIEU|NGUOI|CAN BO|CHUYEN VIEN|KE TOAN|TONG|CHI HUY|BEN [AB])(?![A-Z])/u;
const stamp =
  /^[([<{$].*(?:KY|DAU|SO)(?![A-Z]).*[)\]>}$]?$|^DA KY$|^\(?KY(?:,| TEN| DIEN| SO| BOI)|^NGUOI KY|^THOI GIAN KY|^SIGNED|^\[.*\]$|^\(.*\)$/u;

/** Words that stand for a signature: "(Đã ký)", "(Ký tên, đóng dấu)". */
export const isStamp = (piece: Piece): boolean => isDrawn(piece) || stamp.test(piece.fold);

/** Whether a line speaks of a post, or of the right to sign. */
export const namesPost = (piece: Piece): boolean => prefixOf(piece) !== undefined || post.test(piece.fold);

const surnames = new Set(
  'NGUYEN TRAN LE PHAM HOANG HUYNH PHAN VU VO DANG BUI DO HO NGO DUONG LY DAO DINH DOAN TRINH TRUONG MAI CAO LUU LAM HA TA TO TANG QUACH THAI CHU CHAU LUONG VUONG KIEU NONG LO GIANG MA SUNG VANG THACH KIM SON DIEU Y KSOR RAH SIU NAY TONG KHUAT THAN VI NGHIEM LA BE TRIEU HUA AU UNG HAU'.split(
    ' ',
  ),
);
const degree =
  /^(?:(?:PGS|GS|TS|THS|BS|CN|KS|LS|CKI|CKII|NGUT|NGND|DAI TA|THUONG TA|TRUNG TA|THIEU TA|THIEU TUONG|TRUNG TUONG|ONG|BA)[. ]+)+/u;

/** Two to seven capitalised words, no figures: the name of a person. */
export function isName({ text, fold }: Piece): boolean {
  const words = fold.replace(degree, '').split(' ');
  if (words.length < 2 || words.length > 7 || /[\d:;/]/u.test(text)) return false;
  if (isUpper(text)) return surnames.has(words[0] ?? '') && words.length <= 5;
  return text.split(/\s+/u).every((word) => /^\p{Lu}|^[(-]/u.test(word));
}

const PARAGRAPHS_BETWEEN = 2;
const ROOM_TO_SIGN = 500;

/** Room for a signature stands between two lines: empty paragraphs, or space above the second. */
function isApart(before: Piece, after: Piece, next?: Piece): boolean {
  const { paragraph } = after;
  if (before.paragraph === paragraph)
    return paragraph.text.slice(before.end, after.start).split('\n').length > 3;
  const row = paragraph.cell?.row;
  // In a row of its own a line goes on with the posts; beside the name it belongs to the name.
  if (before.paragraph.cell?.row !== row) return next === undefined || next.paragraph.cell?.row === row;
  return (
    paragraph.index - before.paragraph.index > PARAGRAPHS_BETWEEN ||
    paragraph.spaceBefore + before.paragraph.spaceAfter >= ROOM_TO_SIGN
  );
}

const plain = ({ paragraph, start, end, text }: Line): Line => ({ paragraph, start, end, text });

/** The name among the lines of a block: the last, if it is none of the posts. */
function nameAt(lines: readonly Piece[]): number {
  const at = lines.findLastIndex((line) => isName(line) && !(isUpper(line.text) && namesPost(line)));
  const last = lines.at(-1);
  const before = lines.at(-2);
  if (at === lines.length - 1 && at > 0) {
    const upper = last !== undefined && isUpper(last.text);
    return upper && before !== undefined && !isApart(before, last) ? -1 : at;
  }
  if (last === undefined || isUpper(last.text) || prefixOf(last) !== undefined) return at > 0 ? at : -1;
  return lines.length > 1 && isUpper(lines[0]?.text ?? '') ? lines.length - 1 : -1;
}

/** One signature block from its lines, top to bottom; none where nothing in it is a post or a right to sign. */
export function signatureIn(pieces: readonly Piece[], placed: boolean): LocatedSignature | undefined {
  const lines = pieces.filter((piece) => !isStamp(piece));
  const [head] = lines;
  if (head === undefined) return undefined;
  // A draft may know who signs before it knows the post.
  if (placed && lines.length === 1 && isName(head) && !isUpper(head.text))
    return { authority: [], name: plain(head), confidence: 'sure' };
  const name = nameAt(lines);
  const above = name < 0 ? lines : lines.slice(0, name);
  const gap = above.findIndex((line, at) => {
    const before = above[at - 1];
    return (
      before !== undefined &&
      (isApart(before, line, lines[at + 1]) || (isUpper(before.text) && !isUpper(line.text)))
    );
  });
  const authority = gap < 0 ? above : above.slice(0, gap);
  const postAbove = gap < 0 ? undefined : above[gap];
  const worded = authority.some(namesPost);
  const upper = authority.length > 0 && authority.every(({ text }) => isUpper(text));
  if (authority.length === 0 || (!worded && !upper && !authority.some(({ fold }) => opensOrgan(fold))))
    return undefined;
  const confidence: Confidence = (worded || placed) && upper && authority.length <= 5 ? 'sure' : 'likely';
  const named = lines[name];
  return {
    authority: authority.map((line) => {
      const prefix = prefixOf(line);
      return { ...plain(line), ...(prefix === undefined ? {} : { prefix }) };
    }),
    ...(postAbove === undefined ? {} : { postAboveName: plain(postAbove) }),
    ...(named === undefined ? {} : { name: plain(named) }),
    confidence,
  };
}

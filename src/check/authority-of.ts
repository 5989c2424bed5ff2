import { authorities, type AuthorityPrefix } from '../nd30/authority.ts';
import { perDocument } from './per-document.ts';
import type { Words } from './words.ts';

/** One line of quyền hạn, chức vụ, its abbreviation apart. */
export interface AuthorityLine {
  readonly words: Words;
  readonly prefix?: AuthorityPrefix;
  /** What the abbreviation stands before: NFC, in capitals, spaces folded. */
  readonly post: string;
}

const isPrefix = (text: string): text is AuthorityPrefix => text in authorities;

/** "KT.", "K/T", "T.M.", "TUQ": the letters that a line begins with, and the rest. */
const opening = /^((?:TUQ|TM|KT|TL|Q)(?=[\s.,:/])|(?:T[./]M|K[./]T|T[./]L|T[./]U[./]Q))[\s.,:/]*(.*)$/u;

export const folded = (text: string): string =>
  text.normalize('NFC').toUpperCase().replace(/\s+/gu, ' ').trim();

export function authorityLine(words: Words): AuthorityLine {
  const text = folded(words.text);
  const [, letters = '', post = text] = opening.exec(text) ?? [];
  const prefix = letters.replace(/[./]/gu, '');
  return { words, post, ...(isPrefix(prefix) ? { prefix } : {}) };
}

/** One signature block: its lines of quyền hạn, chức vụ, top to bottom, a post above the name among them. */
interface AuthorityBlock {
  readonly lines: readonly AuthorityLine[];
  /** Who signs is written under them. */
  readonly named: boolean;
}

export const authoritiesOf = perDocument(({ signatures }): readonly AuthorityBlock[] =>
  signatures.map(({ authority, postAboveName, name }) => ({
    lines: [...authority, ...(postAboveName === undefined ? [] : [postAboveName])].map(authorityLine),
    named: name !== undefined,
  })),
);

const head =
  /^(?:(?:TỔNG )?GIÁM ĐỐC|CHỦ TỊCH(?! ĐOÀN)|BỘ TRƯỞNG|THỦ TƯỚNG|CHỦ NHIỆM|(?:CHI |TỔNG )?CỤC TRƯỞNG|VỤ TRƯỞNG|VIỆN TRƯỞNG|HIỆU TRƯỞNG|TRƯỞNG |CHÁNH |THỐNG ĐỐC|TỔNG THANH TRA|TỔNG KIỂM TOÁN|HẠT TRƯỞNG|TRẠM TRƯỞNG|ĐỘI TRƯỞNG|TỔ TRƯỞNG)/u;
const deputy = /(?:^|\s)(?:PHÓ|THỨ TRƯỞNG|CẤP PHÓ)(?:\s|$)/u;
const body =
  /^(?:ỦY BAN|UỶ BAN|UBND|HỘI ĐỒNG|HĐND|SỞ|BỘ(?! TRƯỞNG)|PHÒNG|(?:CHI |TỔNG )?CỤC(?! TRƯỞNG)|VỤ(?! TRƯỞNG)|VIỆN(?! TRƯỞNG)|VĂN PHÒNG|TRUNG TÂM|TRƯỜNG|BAN|CÔNG TY|TỔNG CÔNG TY|TẬP ĐOÀN|THƯỜNG TRỰC|TẬP THỂ|CHÍNH PHỦ)(?:\s|$)/u;

/** The words name the post of one who leads. */
export const isHead = (post: string): boolean => head.test(post) && !deputy.test(post);
export const isDeputy = (post: string): boolean => deputy.test(post);
/** The words name a body, not a post. */
export const isBody = (post: string): boolean => body.test(post) && !isHead(post);

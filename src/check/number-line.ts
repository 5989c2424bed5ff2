import { symbolIn } from '../locate/number.ts';
import type { Words } from './words.ts';

/** Room for the number: blanks, dots or `XX` before the symbol, or before the line's end. */
const room = /^Số: ?(?:[.…_\s]*|[xX]{2,})(?=\/|$)/u;

/** The number line with blanks folded and Word's no-break hyphen read as a hyphen; its words and signs are kept. */
export const numberText = (text: string): string =>
  text
    .replace(/[\u2010\u2011]/gu, '-')
    .replace(/\s+/gu, ' ')
    .trim()
    .replace(/^(số) ?: ?/iu, '$1: ')
    .replace(room, 'Số: …');

/** Lines of the number as `numberText` reads them. */
export const numberLines = (lines: readonly Words[]): Words[] =>
  lines.map((line) => ({ ...line, text: numberText(line.text) }));

/** The register has not given a number yet: room is left for it. */
export const isUnnumbered = (text: string): boolean => numberText(text).startsWith('Số: …');

/** Why a rule about a number given does not concern a document, or undefined. */
export const unnumbered = (lines: readonly Words[]): string | undefined =>
  lines.some(({ text }) => isUnnumbered(text)) ? 'văn bản chưa được cấp số' : undefined;

/** The first group of the symbol: `QĐ` of `15/QĐ-UBND`; none where there is no symbol. */
export const firstGroup = (text: string): string | undefined =>
  /^[\p{L}\d]+/u.exec(symbolIn(numberText(text)))?.[0];

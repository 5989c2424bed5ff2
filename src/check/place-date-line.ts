import type { Words } from './words.ts';

/** The line of place and date with blanks folded; its words and signs are kept. */
export const placeDateText = (text: string): string =>
  text.replace(/\s+/gu, ' ').replace(/ ?, ?/gu, ', ').trim();

export const placeDateLines = (lines: readonly Words[]): Words[] =>
  lines.map((line) => ({ ...line, text: placeDateText(line.text) }));

/** Day, month or year is still blank or dotted. */
export const isBlankDate = (text: string): boolean =>
  /ngày[\s.…_]*tháng|tháng[\s.…_]*năm|năm[\s.…_]*$/iu.test(text);

/** The place as written before the date; none where nothing but dots stands there. */
export const placeOfIssue = (text: string): string | undefined =>
  /^(?=[\p{L}\d])(.+?) ?,? (?:ngày|\d{1,2} ?[/-])/iu.exec(placeDateText(text))?.[1];

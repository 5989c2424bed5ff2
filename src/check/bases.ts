import type { DocumentWords, Words } from './words.ts';

/** One legal basis, whatever lines it stands on; its words joined, standing at its first line. */
export interface Basis extends Words {
  /** It opens as a basis does; what does not may be a stray line. */
  readonly worded: boolean;
}

const opening =
  /^[-–+•*\s\d.)]*(?:Căn cứ|Xét|Theo|Trên cơ sở|Thực hiện|Sau khi|Tiếp theo|Được sự)(?!\p{L})/iu;

const goesOn = (before: Words, line: Words): boolean =>
  !opening.test(line.text) &&
  (line.line === undefined
    ? false
    : line.line.paragraph === before.line?.paragraph || !/[;.,]$/u.test(before.text));

/** The legal bases of a document: a basis broken over several lines is one. */
export function basesOf(words: DocumentWords): Basis[] {
  const bases: Basis[] = [];
  for (const line of words.lines('legalBasis')) {
    const before = bases.at(-1);
    if (before !== undefined && goesOn(before, line))
      bases.splice(-1, 1, { ...before, text: `${before.text} ${line.text}` });
    else bases.push({ ...line, worded: opening.test(line.text) });
  }
  return bases;
}

/** Why rules about the block of legal bases do not concern a document, or undefined. */
export const withoutBases = (words: DocumentWords): string | undefined =>
  words.type === 'cong-van'
    ? 'công văn không có khối căn cứ dưới trích yếu'
    : basesOf(words).some(({ worded }) => worded)
      ? undefined
      : 'văn bản không có khối căn cứ';

/** What a dossier prints: whole forms, and names that hold a number, by that number. */
export interface KnownForms {
  readonly forms: ReadonlySet<string>;
  readonly names: ReadonlyMap<string, readonly string[]>;
}

const LONG_DATE = /\d{1,2} tháng \d{1,2} năm \d{4}|tháng \d{1,2} năm \d{4}/gu;
/** A word that begins with a digit and what hangs on it: 1.917, 15/01/2024, 12/KH-UBND, 29-KL/TU. */
const TOKEN = /(?<![\p{L}\p{M}\p{N}./-])\d[\p{L}\p{M}\p{N}.,:/-]*/gu;

/** Numbers that are no facts: the number of a clause, a label typed at the start, a standard's name, "24/7". */
const NO_FACTS: readonly RegExp[] = [
  /(?:khoản|điểm|điều|chương|mục|phần|tiết|mẫu(?: số)?)\s+\d+[\p{L}\d.]*(?:\s*(?:,|và|đến)\s+\d+(?![\p{L}\d.,/]*\d))*/giu,
  /^\s*\d{1,2}[.)]\s/gu,
  /(?:TCVN|QCVN|ISO(?:\/IEC)?)(?:\s+ISO)?\s*\d+(?:[-:]\d+)*/gu,
  /(?<!\d)24\/(?:7|24)(?!\d)/gu,
];

/** The words of a text that begin with a digit, without the marks that end a sentence. */
export const tokensOf = (text: string): { words: string; index: number }[] =>
  [...text.matchAll(TOKEN)].map(({ 0: found, index }) => ({ words: found.replace(/[.,:/-]+$/u, ''), index }));

/** Numbers, dates and symbols that stand in prose but that the dossier does not print anywhere, as they are typed. */
export function typedNumbers(prose: string, { forms, names }: KnownForms): string[] {
  if (!/\d/u.test(prose)) return [];
  let rest = prose;
  for (const pattern of NO_FACTS) rest = rest.replace(pattern, '\u{FFFC}');
  const unknown: string[] = [];
  rest = rest.replace(LONG_DATE, (words) => {
    if (!forms.has(words)) unknown.push(words);
    return '\u{FFFC}';
  });
  for (const { words, index } of tokensOf(rest)) {
    const named = (names.get(words) ?? []).some((name) =>
      rest.slice(Math.max(0, index - name.length), index + name.length).includes(name),
    );
    if (!forms.has(words) && !named) unknown.push(words);
  }
  return unknown;
}

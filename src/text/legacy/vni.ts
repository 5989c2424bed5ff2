/** Marks that VNI sets after a vowel, small and capital, by what they make of the vowels that take them. */
const marks: readonly (readonly [small: string, capital: string, made: Readonly<Record<string, string>>])[] =
  [
    ['ù', 'Ù', { a: 'á', e: 'é', o: 'ó', ô: 'ớ', u: 'ú', ö: 'ứ', y: 'ý' }],
    ['ø', 'Ø', { a: 'à', e: 'è', o: 'ò', ô: 'ờ', u: 'ù', ö: 'ừ', y: 'ỳ' }],
    ['û', 'Û', { a: 'ả', e: 'ẻ', o: 'ỏ', ô: 'ở', u: 'ủ', ö: 'ử', y: 'ỷ' }],
    ['õ', 'Õ', { a: 'ã', e: 'ẽ', o: 'õ', ô: 'ỡ', u: 'ũ', ö: 'ữ', y: 'ỹ' }],
    ['ï', 'Ï', { a: 'ạ', e: 'ẹ', o: 'ọ', ô: 'ợ', u: 'ụ', ö: 'ự' }],
    ['ê', 'Ê', { a: 'ă' }],
    ['é', 'É', { a: 'ắ' }],
    ['è', 'È', { a: 'ằ' }],
    ['ú', 'Ú', { a: 'ẳ' }],
    ['ü', 'Ü', { a: 'ẵ' }],
    ['ë', 'Ë', { a: 'ặ' }],
    ['â', 'Â', { a: 'â', e: 'ê', o: 'ô' }],
    ['á', 'Á', { a: 'ấ', e: 'ế', o: 'ố' }],
    ['à', 'À', { a: 'ầ', e: 'ề', o: 'ồ' }],
    ['å', 'Å', { a: 'ẩ', e: 'ể', o: 'ổ' }],
    ['ã', 'Ã', { a: 'ẫ', e: 'ễ', o: 'ỗ' }],
    ['ä', 'Ä', { a: 'ậ', e: 'ệ', o: 'ộ' }],
  ];

/** Letters that have a code to themselves. */
const single: Readonly<Record<string, string>> = {
  í: 'í',
  ì: 'ì',
  æ: 'ỉ',
  ó: 'ĩ',
  ò: 'ị',
  ô: 'ơ',
  ö: 'ư',
  î: 'ỵ',
  ñ: 'đ',
};

const upper = (text: string): string => text.toUpperCase();

/** Codes of VNI Windows and what they mean: one sign, or a vowel and its mark. */
export const vniCodes: ReadonlyMap<string, string> = new Map<string, string>([
  ...Object.entries(single).flatMap(([code, letter]): [string, string][] => [
    [code, letter],
    [upper(code), upper(letter)],
  ]),
  ...marks.flatMap(([small, capital, made]) =>
    Object.entries(made).flatMap(([vowel, letter]): [string, string][] => [
      [vowel + small, letter],
      [upper(vowel) + capital, upper(letter)],
    ]),
  ),
]);

/** A capital that begins a word is followed by small marks as often as by capital ones. */
const titled: ReadonlyMap<string, string> = new Map(
  marks.flatMap(([small, , made]) =>
    Object.entries(made).map(([vowel, letter]) => [upper(vowel) + small, upper(letter)] as const),
  ),
);

const meaningOf = (code: string): string | undefined => vniCodes.get(code) ?? titled.get(code);

/**
 * VNI text as Unicode, one string a sign of the text, empty for a mark that went into the vowel before it: the longest
 * code is taken first.
 */
export function fromVni(text: string): string[] {
  const out: string[] = [];
  for (let at = 0; at < text.length; at += 1) {
    const pair = meaningOf(text.slice(at, at + 2));
    if (at + 1 < text.length && pair !== undefined) {
      out.push(pair, '');
      at += 1;
    } else out.push(meaningOf(text.charAt(at)) ?? text.charAt(at));
  }
  return out;
}

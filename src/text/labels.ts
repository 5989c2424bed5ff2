// PL1.A.II.6: the decree's own points run so to "o"; "p" to "y" follow the alphabet.
const letters = Array.from('abcdđeghiklmnopqrstuvxy');
const lastLabel = letters.length + letters.length ** 2;

/**
 * Label of the n-th point (điểm), counted from 1: a b c d đ e g h i k l m n o p q r s t u v x y, then aa, ab, … yy.
 *
 * @throws RangeError if n is not a whole number from 1 to 552
 */
export function listLetter(n: number): string {
  if (!Number.isInteger(n) || n < 1 || n > lastLabel) throw new RangeError(`no list letter for ${n}`);
  const rest = n - letters.length - 1;
  if (rest < 0) return letters[n - 1] ?? '';
  const first = letters[Math.floor(rest / letters.length)] ?? '';
  return first + (letters[rest % letters.length] ?? '');
}

/**
 * Place of a point's label, counted from 1: the inverse of `listLetter`.
 *
 * @throws RangeError if the text is not one or two letters of the list alphabet, in small type
 */
export function listLetterIndex(s: string): number {
  const places = Array.from(s.normalize('NFC'), (letter) => letters.indexOf(letter) + 1);
  const [first, second] = places;
  if (first === undefined || places.length > 2 || places.includes(0)) {
    throw new RangeError(`not a list letter: ${JSON.stringify(s)}`);
  }
  return second === undefined ? first : first * letters.length + second;
}

const romanParts: readonly (readonly [value: number, text: string])[] = [
  [1000, 'M'],
  [900, 'CM'],
  [500, 'D'],
  [400, 'CD'],
  [100, 'C'],
  [90, 'XC'],
  [50, 'L'],
  [40, 'XL'],
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
];

/**
 * Roman numeral of n.
 *
 * @throws RangeError if n is not a whole number from 1 to 3999
 */
export function roman(n: number): string {
  if (!Number.isInteger(n) || n < 1 || n > 3999) throw new RangeError(`no Roman numeral for ${n}`);
  let rest = n;
  let text = '';
  for (const [value, part] of romanParts) {
    while (rest >= value) {
      text += part;
      rest -= value;
    }
  }
  return text;
}

/**
 * Value of a Roman numeral in capitals, written in the one correct way (`IV`, never `IIII`).
 *
 * @throws RangeError for any other text
 */
export function fromRoman(s: string): number {
  let rest = s;
  let n = 0;
  for (const [value, part] of romanParts) {
    while (rest.startsWith(part)) {
      n += value;
      rest = rest.slice(part.length);
    }
  }
  if (rest !== '' || n < 1 || n > 3999 || roman(n) !== s) {
    throw new RangeError(`not a Roman numeral: ${JSON.stringify(s)}`);
  }
  return n;
}

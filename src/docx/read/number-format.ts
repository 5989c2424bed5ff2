const ROMAN: readonly (readonly [number, string])[] = [
  [1000, 'm'],
  [900, 'cm'],
  [500, 'd'],
  [400, 'cd'],
  [100, 'c'],
  [90, 'xc'],
  [50, 'l'],
  [40, 'xl'],
  [10, 'x'],
  [9, 'ix'],
  [5, 'v'],
  [4, 'iv'],
  [1, 'i'],
];
/** Larger numbers are written in digits: no list has them, a hostile file may. */
const LARGEST_SPELLED = 4000;

function roman(value: number): string {
  let left = value;
  let text = '';
  for (const [worth, letters] of ROMAN) {
    while (left >= worth) {
      text += letters;
      left -= worth;
    }
  }
  return text;
}

/** a, …, z, aa, bb: Word repeats the letter. */
const letters = (value: number): string =>
  String.fromCharCode(0x61 + ((value - 1) % 26)).repeat(Math.min(30, Math.ceil(value / 26)));

/** A number as a list level writes it (ST_NumberFormat); formats of other scripts come in digits. */
export function formatNumber(value: number, format: string): string {
  if (format === 'none') return '';
  if (format === 'decimalZero') return String(value).padStart(2, '0');
  if (value < 1 || value > LARGEST_SPELLED) return String(value);
  switch (format) {
    case 'lowerRoman':
      return roman(value);
    case 'upperRoman':
      return roman(value).toUpperCase();
    case 'lowerLetter':
      return letters(value);
    case 'upperLetter':
      return letters(value).toUpperCase();
    case 'numberInDash':
      return `- ${String(value)} -`;
    case 'decimalEnclosedParen':
      return `(${String(value)})`;
    case 'decimalEnclosedFullstop':
      return `${String(value)}.`;
    case 'ordinal':
      return `${String(value)}${/1\d$/u.test(String(value)) ? 'th' : (['th', 'st', 'nd', 'rd'][value % 10] ?? 'th')}`;
    default:
      return String(value);
  }
}

/** Bullets of Symbol and Wingdings, as letters that any font has. */
const BULLETS: Readonly<Record<string, string>> = {
  '\uf0b7': '•',
  '\uf0a7': '▪',
  '\uf02d': '-',
  '\uf02b': '+',
  '\uf0d8': '➢',
  '\uf0fc': '✓',
  '\uf076': '❖',
  '\uf0a8': '▫',
  '\uf0e0': '→',
  '\uf06e': '■',
  '\uf06c': '●',
};

export const bulletText = (text: string): string =>
  text.replaceAll(/[\uf000-\uf0ff]/gu, (letter) => BULLETS[letter] ?? letter);

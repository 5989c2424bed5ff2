/** What a number format makes of a number, as far as reading it needs to know. */
export type NumberFormat =
  | { readonly kind: 'plain' }
  /** Zeros only: `00` shows 8 as 08. */
  | { readonly kind: 'padded'; readonly digits: number }
  | { readonly kind: 'percent' }
  | {
      readonly kind: 'date';
      readonly year: boolean;
      readonly month: boolean;
      readonly day: boolean;
      readonly time: boolean;
    };

export const plainFormat: NumberFormat = { kind: 'plain' };

// Formats that files name by number only (ECMA-376, Part 1, 18.8.30); 27 to 36 and 50 to 58 are dates of East Asia.
const builtIn: Readonly<Record<number, string>> = {
  9: '0%',
  10: '0.00%',
  14: 'dd/mm/yyyy',
  15: 'd-mmm-yy',
  16: 'd-mmm',
  17: 'mmm-yy',
  18: 'h:mm AM/PM',
  19: 'h:mm:ss AM/PM',
  20: 'h:mm',
  21: 'h:mm:ss',
  22: 'd/m/yyyy h:mm',
  45: 'mm:ss',
  46: '[h]:mm:ss',
  47: 'mm:ss.0',
};
const isEastAsianDate = (id: number): boolean => (id >= 27 && id <= 36) || (id >= 50 && id <= 58);

/** The format that a file names by number only. */
export function builtInFormat(id: number): NumberFormat {
  const code = builtIn[id] ?? (isEastAsianDate(id) ? 'yyyy/m/d' : undefined);
  return code === undefined ? plainFormat : numberFormat(code);
}

/** Literal text, fill and width marks, and bracketed conditions, colours and locales, but not `[h]`. */
const SILENT = /"[^"]*"?|\\.|[_*].|\[(?!h+\]|m+\]|s+\])[^\]]*\]?/giu;

/**
 * Reads a format code: `dd/mm/yyyy;@`, `[$-42A]dd mmmm yyyy`, `00`, `0.00%`. Only its first section counts, the one
 * for what is not negative.
 */
export function numberFormat(code: string): NumberFormat {
  const [section = ''] = code.slice(0, 255).replaceAll(SILENT, ' ').split(';');
  const bare = section.trim();
  if (/general/iu.test(bare)) return plainFormat;
  if (/^0{2,}$/u.test(bare)) return { kind: 'padded', digits: bare.length };
  const tokens = bare.replaceAll(/am\/pm|a\/p/giu, 'h').match(/\[?(?:y+|m+|d+|h+|s+)\]?/giu) ?? [];
  const letters = tokens.map((token) => (token.startsWith('[') ? 'h' : token.charAt(0).toLowerCase()));
  if (letters.length === 0) return bare.includes('%') ? { kind: 'percent' } : plainFormat;
  const isMinute = (index: number): boolean => letters[index - 1] === 'h' || letters[index + 1] === 's';
  return {
    kind: 'date',
    year: letters.includes('y'),
    month: letters.some((letter, index) => letter === 'm' && !isMinute(index)),
    day: letters.includes('d'),
    time: letters.some((letter) => letter === 'h' || letter === 's'),
  };
}

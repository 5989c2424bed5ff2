import { nfc } from '../../../text/nfc.ts';

// An escape of the standard for a character that XML cannot hold (ECMA-376, Part 1, 22.4.2.4).
const ESCAPED = /_x([\dA-Fa-f]{4})_/gu;

/** The text of a cell as Excel shows it: escapes undone, line ends as line feeds, NFC. */
export function cellText(raw: string): string {
  const text = raw.includes('_x')
    ? raw.replace(ESCAPED, (_, digits: string) => String.fromCharCode(parseInt(digits, 16)))
    : raw;
  return nfc(text.includes('\r') ? text.replaceAll(/\r\n?/gu, '\n') : text);
}

/** Whether a clerk sees nothing in it. */
export const isBlank = (text: string): boolean => text.trim() === '';

import { nfc } from './nfc.ts';

/** The text in capitals, in NFC. The same on every machine: no locale is asked. */
export function upperVi(s: string): string {
  return nfc(s.toUpperCase());
}

/** The text with its first letter a capital; opening quotes, brackets and spaces before it are passed over. */
export function capitaliseFirst(s: string): string {
  return nfc(s).replace(/^[\p{P}\p{Z}]*\p{L}/u, (head) => head.toUpperCase());
}

/** The text with its first letter small; a word that begins with two capitals (`UBND`, `KẾ HOẠCH`) is left as it is. */
export function lowerFirst(s: string): string {
  return nfc(s).replace(/^[\p{P}\p{Z}]*\p{Lu}(?!\p{Lu})/u, (head) => head.toLowerCase());
}

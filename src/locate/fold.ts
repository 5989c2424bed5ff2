const diacritics = /[\u0300-\u036f]/gu;

/** Each UTF-16 unit folded once: every paragraph of a document passes here. */
const units = new Array<string | undefined>(0x10000);

const foldedAt = (text: string, at: number): string =>
  (units[text.charCodeAt(at)] ??= text
    .charAt(at)
    .normalize('NFD')
    .replace(diacritics, '')
    .replace(/[đĐ]/gu, 'D')
    .toUpperCase());

/**
 * Words as they are compared: without accents and tones, in capitals, spaces folded. What was typed with the wrong
 * accent, in NFD or in another case is still found, so that a rule can say that it is misspelt.
 */
export function fold(text: string): string {
  let folded = '';
  for (let at = 0; at < text.length; at += 1) folded += foldedAt(text, at);
  return folded.replace(/\s+/gu, ' ').trim();
}

/** Letters and digits alone: `Q U Y Ế T  Đ Ị N H` is `QUYETDINH`. */
export const compact = (folded: string): string => folded.replace(/[^A-Z0-9]/gu, '');

/** Whether two words differ by at most so many letters put in, left out or changed. */
export function isNear(a: string, b: string, most: number): boolean {
  if (a === b) return true;
  if (Math.abs(a.length - b.length) > most) return false;
  let above = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let row = 1; row <= a.length; row++) {
    const current = [row];
    for (let column = 1; column <= b.length; column++) {
      const changed = (above[column - 1] ?? 0) + (a[row - 1] === b[column - 1] ? 0 : 1);
      current.push(Math.min(changed, (above[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1));
    }
    if (Math.min(...current) > most) return false;
    above = current;
  }
  return (above[b.length] ?? 0) <= most;
}

const letters = /\p{L}/gu;
const capitals = /\p{Lu}/gu;

/** The words are in capitals, but for a letter or two ("TTr", "và"). */
export function isUpper(text: string): boolean {
  const all = text.match(letters)?.length ?? 0;
  return all > 1 && (text.match(capitals)?.length ?? 0) >= all * 0.8;
}

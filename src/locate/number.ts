import type { Piece } from './lines.ts';
import type { Confidence } from './located.ts';

const LONGEST = 80;
/** `Số: 15/QĐ-UBND`, `Số   /BC-SNV`, `Số: …` */
const labelled = /^S0?O ?[:.;]? ?(?:[\d .…_()-]*(?:\/|-) ?[A-Z0-9].*|[\d.…_/ ]*)$/u;
const bare = /^\d{1,5} ?\/ ?(?:\d{4} ?\/ ?)?[A-Z]{2,}[A-Z ]*-[A-Z-]+$/u;
const attached = /^S0?O(?::|\d)/u;
/** `Số: QĐ-UBND`: a draft that left its sign out with its number. */
const symbolAlone = /^SO: ?[A-Z]{1,6}-[A-Z]{2,}$/u;

/** How surely a piece of a head is the number and symbol; none where it is not. */
export function asNumber({ fold, text }: Piece): Confidence | undefined {
  if (text.length > LONGEST) return undefined;
  if (labelled.test(fold))
    return fold.startsWith('S') && (fold.includes('/') || fold.includes(':')) ? 'sure' : 'likely';
  if (attached.test(fold) && (fold.includes('/') || symbolAlone.test(fold))) return 'likely';
  return bare.test(fold) ? 'likely' : undefined;
}

/** What stands between "Số" and the symbol; empty while the register has not given one. */
export const numberIn = (text: string): string =>
  /^\P{L}*(?:Số|So)?\P{L}*?(\d+)/iu.exec(text.split(/\/\s*\p{L}/u)[0] ?? '')?.[1] ?? '';

/** What stands after the number: `QĐ-UBND`; with the year of a normative document before it. */
export const symbolIn = (text: string): string => /\/\s*(\p{L}.*)$/u.exec(text)?.[1]?.trim() ?? '';

export const hasYear = (text: string): boolean => /\/\s*(?:19|20)\d{2}\s*\//u.test(text);

import type { RunFormat } from './format.ts';

/**
 * The face that a letter takes (ECMA-376, Part 1, 17.3.2.26): ASCII its own slot, accented and other Latin letters
 * `hAnsi`, or the East Asian slot where the run hints at it, CJK the East Asian one.
 */
function faceOf(code: number, { fonts, eastAsiaHint, complexScript }: RunFormat): string {
  if (complexScript || (code >= 0x590 && code <= 0x8ff) || (code >= 0xe00 && code <= 0xeff)) return fonts.cs;
  if (code < 0x80) return fonts.ascii;
  if (
    (code >= 0x2e80 && code <= 0x9fff) ||
    (code >= 0xac00 && code <= 0xd7ff) ||
    (code >= 0xf900 && code <= 0xfaff)
  )
    return fonts.eastAsia;
  if ((code >= 0xff00 && code <= 0xffef) || (code >= 0x1100 && code <= 0x11ff)) return fonts.eastAsia;
  // Latin Extended Additional, where most Vietnamese letters stand, and the marks that combine.
  const shared =
    (code >= 0x1e00 && code <= 0x1eff) ||
    (code >= 0x300 && code <= 0x36f) ||
    (code >= 0x2000 && code <= 0x27bf);
  return eastAsiaHint && shared ? fonts.eastAsia : fonts.hAnsi;
}

/** The faces of a text, that of the most letters first; blanks count only where there is nothing else. */
export function facesOf(text: string, look: RunFormat): readonly string[] {
  const { ascii, hAnsi, eastAsia, cs } = look.fonts;
  if (ascii === hAnsi && ascii === eastAsia && ascii === cs) return [ascii];
  const counts = new Map<string, number>();
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code <= 0x20 || code === 0xa0) continue;
    const face = faceOf(code, look);
    counts.set(face, (counts.get(face) ?? 0) + 1);
  }
  if (counts.size === 0) return [faceOf(0x20, look)];
  if (counts.size === 1) return [...counts.keys()];
  return [...counts].sort((a, b) => b[1] - a[1]).map(([face]) => face);
}

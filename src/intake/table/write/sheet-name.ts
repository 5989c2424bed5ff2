/** Characters that Excel allows in a sheet's name. */
const LONGEST = 31;

/** A name as Excel allows it, and unlike those already taken: `Đợt 1/2` becomes `Đợt 1 2`. */
export function sheetName(wanted: string, taken: readonly string[]): string {
  const others = new Set(taken.map((name) => name.toLowerCase()));
  const allowed = wanted
    .replaceAll(/[[\]:*?/\\\p{Cc}\p{Cs}]/gu, ' ')
    .replaceAll(/^[\s']+|[\s']+$/gu, '')
    .slice(0, LONGEST);
  const name = allowed.trim() === '' ? 'Trang' : allowed.trim();
  for (let number = 2, candidate = name; ; number += 1) {
    if (!others.has(candidate.toLowerCase())) return candidate;
    const suffix = ` (${number})`;
    candidate = name.slice(0, LONGEST - suffix.length) + suffix;
  }
}

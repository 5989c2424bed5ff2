/** Edit distance with neighbouring letters swapped counted once (optimal string alignment). */
function distance(a: readonly string[], b: readonly string[]): number {
  const rows = Array.from({ length: a.length + 1 }, (_, i) => [i, ...Array<number>(b.length).fill(0)]);
  const at = (i: number, j: number): number => rows[i]?.[j] ?? 0;
  for (let j = 0; j <= b.length; j += 1) rows[0]?.splice(j, 1, j);
  for (let i = 1; i <= a.length; i += 1) {
    for (let j = 1; j <= b.length; j += 1) {
      const change = a[i - 1] === b[j - 1] ? 0 : 1;
      let best = Math.min(at(i - 1, j) + 1, at(i, j - 1) + 1, at(i - 1, j - 1) + change);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        best = Math.min(best, at(i - 2, j - 2) + 1);
      rows[i]?.splice(j, 1, best);
    }
  }
  return at(a.length, b.length);
}

const LONGEST_COMPARED = 80;
/** After so many faults of a file no more guesses are made: each compares with every name of the file. */
export const MOST_GUESSES = 50;
/** A file with more names than this is no clerk's; the rest is not compared. */
const MOST_COMPARED = 2000;

/** The candidate that the word most likely means, or undefined when none is near (more than a third differs). */
export function nearest(word: string, candidates: Iterable<string>): string | undefined {
  if (word.length > LONGEST_COMPARED) return undefined;
  const letters = Array.from(word.toLowerCase());
  let best: { candidate: string; cost: number } | undefined;
  let compared = 0;
  for (const candidate of candidates) {
    compared += 1;
    if (compared > MOST_COMPARED) break;
    if (candidate.length > LONGEST_COMPARED) continue;
    const cost = distance(letters, Array.from(candidate.toLowerCase()));
    if (
      cost <= Math.max(2, Math.floor(letters.length / 3)) &&
      cost < candidate.length &&
      (best === undefined || cost < best.cost)
    ) {
      best = { candidate, cost };
    }
  }
  return best?.candidate;
}

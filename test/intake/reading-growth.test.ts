import { describe, expect, it } from 'vitest';
import { readDossier } from '../../src/intake/read-dossier.ts';
import { builtinKinds, type Kinds } from '../../src/kinds/registry.ts';
import { cpuTime } from '../support/cpu-time.ts';
import { manyLetters } from '../support/many-letters.ts';

/** What reading and checking a dossier costs, the cheapest of three times: other programs only make it dearer. */
function cost(text: string, kinds: Kinds): number {
  const costs = [1, 2, 3].map(() => {
    const before = cpuTime();
    expect(readDossier('ho-so.yaml', text, kinds).diagnostics).toEqual([]);
    return cpuTime() - before;
  });
  return Math.min(...costs);
}

// A check that looks through all for each of them makes it four times as dear.
describe('reading and checking twice as much costs less than three times as much', () => {
  it.each([
    ['agencies that one document is drawn for', 3000, (count: number) => manyLetters(count)],
    ['documents', 800, (count: number) => manyLetters(1, count)],
  ])(
    'of %s',
    async (_, count, dossierOf) => {
      const kinds = await builtinKinds();
      const half = cost(dossierOf(count), kinds);
      expect(cost(dossierOf(2 * count), kinds) / half).toBeLessThan(3);
    },
    180_000,
  );
});

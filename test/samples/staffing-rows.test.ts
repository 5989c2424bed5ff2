import { describe, expect, it } from 'vitest';
import { plainLines } from '../../src/document/plain-text.ts';
import { readDossier } from '../../src/intake/read-dossier.ts';
import { builtinKinds } from '../../src/kinds/registry.ts';
import { formatVietnameseNumber } from '../../src/text/number.ts';
import { composeText, sampleFolders, sampleText } from '../support/sample-dossiers.ts';

describe.each(sampleFolders)('%s', (folder) => {
  it('prints each room with its figures, and how many hold no post', async () => {
    const text = sampleText(folder);
    const { facts } = readDossier('ho-so.yaml', text, await builtinKinds());
    const lines = (await composeText(text)).flatMap(({ document }) => plainLines(document));
    for (const { room, total, heads, deputies } of facts?.dossier.staffing ?? []) {
      const counts = [total, heads, deputies].map(({ value }) => Number(formatVietnameseNumber(value)));
      const [all = 0, ...leading] = counts;
      const rest = leading.reduce((left, count) => left - count, all);
      const rows = lines.flatMap((line, index) => (line === room ? [lines.slice(index + 1, index + 5)] : []));
      expect(rows.map((row) => row.map(Number))).toContainEqual([...counts, rest]);
    }
  });
});

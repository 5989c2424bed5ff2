import { describe, expect, it } from 'vitest';
import { plainLines } from '../../src/document/plain-text.ts';
import { composeText, sampleFolders, sampleText } from '../support/sample-dossiers.ts';
import { changed, factsOf, leavesOf, namesOf, otherSymbol, unprinted, unsorted } from './fact-leaves.ts';

/** All documents of a dossier as one line: a name that the head breaks in two is whole again. */
async function printed(text: string): Promise<string> {
  const lines = (await composeText(text)).flatMap(({ document }) => plainLines(document));
  return lines.join(' ').normalize('NFC');
}

/** How often any of the forms stands in a text, in capitals or not; a form within a longer one counts once. */
function occurrences(text: string, forms: readonly string[]): number {
  let rest = text.toUpperCase();
  let found = 0;
  for (const form of forms) {
    const pieces = rest.split(form.toUpperCase());
    found += pieces.length - 1;
    rest = pieces.join('\n');
  }
  return found;
}

const swapped = (text: string, from: readonly string[], to: readonly string[]): string =>
  from.reduce((rest, form, index) => rest.replaceAll(form, to[index] ?? ''), text);

describe.each(sampleFolders)('%s', (folder) => {
  const text = sampleText(folder);
  const facts = factsOf(text);

  it('has no leaf of which it is not known whether it is a fact', () => {
    expect(unsorted(text)).toEqual([]);
  });

  it('has facts to change', () => {
    expect(facts.length).toBeGreaterThan(20);
  });

  it.each(facts.map((fact) => [fact.name, fact] as const))(
    'prints %s wherever it belongs, and from there only',
    async (_name, { path, old, others: [a, b] }) => {
      const before = await printed(text);
      const withA = await printed(changed(text, [{ path, leaf: a.leaf }]));
      const withB = await printed(changed(text, [{ path, leaf: b.leaf }]));
      expect(occurrences(before, a.printed)).toBe(0);
      const news = occurrences(withA, a.printed);
      expect(news).toBeGreaterThan(0);
      expect(swapped(withA, a.printed, b.printed)).toBe(withB);
      expect(occurrences(before, old) - occurrences(withA, old)).toBe(news);
    },
  );

  it.each(
    leavesOf(text)
      .filter(({ place }) => Object.hasOwn(unprinted, place))
      .map((leaf) => [leaf.path.join('.'), leaf] as const),
  )('prints nothing of %s', async (_name, { path }) => {
    expect(await printed(changed(text, [{ path, leaf: 'XQZA' }]))).toBe(await printed(text));
  });

  it('keeps no figure and no name of its own once every fact is another', async () => {
    const leaves = new Map<string, { path: readonly (string | number)[]; leaf: string }>();
    for (const { path, others } of facts) {
      const symbol = path.at(-1) === 'symbol' && path[0] === 'documents';
      leaves.set(path.join('.'), { path, leaf: symbol ? otherSymbol(others[0].leaf) : others[0].leaf });
    }
    const documents = await composeText(changed(text, [...leaves.values()]));
    const lines = documents.flatMap(({ document }) => plainLines(document));
    // What print counts by itself: clauses and references to them, rows of a table, the label of the house's appendix,
    // the months of a half-yearly report.
    const rest = lines
      .filter((line) => !/^\d+$/u.test(line))
      .map((line) => line.replace(/^\d+\. /u, '').replaceAll('Phụ lục 01', 'Phụ lục'))
      .map((line) => line.replaceAll(/khoản \d+ Mục/gu, 'khoản Mục'))
      .map((line) => line.replaceAll('6 tháng đầu năm', 'tháng đầu năm'))
      .join('\n');
    const own = facts
      .flatMap(({ others }) => others[0].printed)
      .sort((x, y) => y.length - x.length)
      .reduce((left, form) => left.replaceAll(form, ''), rest);
    expect(own.match(/\d+/gu) ?? []).toEqual([]);
    for (const name of namesOf(text)) {
      expect(own).not.toContain(name);
      expect(own).not.toContain(name.toUpperCase());
    }
  });
});

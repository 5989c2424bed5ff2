import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { rulePages } from '../../src/kinds/rule-pages.ts';

const folder = path.resolve(import.meta.dirname, '..', '..', 'docs', 'quy-tac');
const pages = rulePages();
/** The rules of layout have a folder of their own, and a test of their own. */
const standing = (): string[] =>
  readdirSync(folder, { withFileTypes: true }).flatMap((entry) => (entry.isFile() ? [entry.name] : []));

/** `UPDATE_PAGES=1 npx vitest run test/dossier/rule-pages.test.ts` writes them anew. */
if (process.env['UPDATE_PAGES'] === '1') {
  mkdirSync(folder, { recursive: true });
  for (const file of standing()) if (!pages.has(file)) rmSync(path.join(folder, file));
  for (const [file, page] of pages) writeFileSync(path.join(folder, file), page);
}

describe('the pages of the rules', () => {
  it('are those of the rules, no more and no fewer', () => {
    expect(standing().sort()).toEqual([...pages.keys()].sort());
  });

  it.each([...pages])('%s is as its rule makes it', (file, page) => {
    expect(readFileSync(path.join(folder, file), 'utf8')).toBe(page);
    expect(page.normalize('NFC')).toBe(page);
  });

  it('link from the index to every page', () => {
    for (const file of pages.keys()) {
      if (file !== 'README.md') expect(pages.get('README.md')).toContain(`](${file})`);
    }
  });
});

import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { rulesAtHand } from '../../src/check/registry.ts';
import { layoutRulePages } from '../../src/check/report/rule-pages.ts';
import { catalogue } from '../../src/nd30/catalogue/catalogue.ts';

const folder = path.resolve(import.meta.dirname, '..', '..', 'docs', 'quy-tac', 'the-thuc');
const pages = layoutRulePages(await rulesAtHand());

/** `UPDATE_PAGES=1 npx vitest run test/check/rule-pages.test.ts` writes them anew. */
if (process.env['UPDATE_PAGES'] === '1') {
  mkdirSync(folder, { recursive: true });
  for (const file of readdirSync(folder)) if (!pages.has(file)) rmSync(path.join(folder, file));
  for (const [file, page] of pages) writeFileSync(path.join(folder, file), page);
}

describe('the pages of the rules of layout', () => {
  it('are those of the rules, no more and no fewer', () => {
    expect(readdirSync(folder).sort()).toEqual([...pages.keys()].sort());
  });

  it.each([...pages])('%s is as its rule makes it', (file, page) => {
    expect(readFileSync(path.join(folder, file), 'utf8')).toBe(page);
    expect(page.normalize('NFC')).toBe(page);
    expect(page).not.toMatch(/undefined|\[object/u);
  });

  it('show what is right and what is wrong', () => {
    for (const [file, page] of pages) {
      if (file === 'README.md') continue;
      expect(page, file).toMatch(/^## Đúng\n\n- /mu);
      expect(page, file).toMatch(/^## Chưa đúng\n\n- /mu);
    }
  });

  it('name in the index every rule of the catalogue', () => {
    for (const id of Object.keys(catalogue)) expect(pages.get('README.md')).toContain(`\`${id}\``);
  });
});

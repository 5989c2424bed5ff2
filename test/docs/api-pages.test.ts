import { readdirSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { apiPages } from '../support/api-pages.ts';

const folder = path.resolve(import.meta.dirname, '..', '..', 'docs', 'api');
const pages = await apiPages();

// After a change to what the library exports: npx vitest run test/docs -u
describe('docs/api', () => {
  it.each(pages)('$file is what the code says', async ({ file, content }) => {
    await expect(content).toMatchFileSnapshot(path.join(folder, file));
  });

  it('has a page for every export and none for what is gone', () => {
    expect(readdirSync(folder).sort()).toEqual(pages.map(({ file }) => file).sort());
  });

  it('says of every export what it is', () => {
    expect(pages.filter(({ content }) => /^# `\w+`\n\n```/u.test(content)).map(({ file }) => file)).toEqual(
      [],
    );
  });
});

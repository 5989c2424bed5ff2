import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { readDossier } from '../../src/intake/read-dossier.ts';
import { builtinKinds } from '../../src/kinds/registry.ts';

const data = path.resolve(import.meta.dirname, '..', '..', 'data');
const folders = [
  ...readdirSync(path.join(data, 'samples')).map((name) => path.join('samples', name)),
  'starter',
].filter((folder) => existsSync(path.join(data, folder, 'ho-so.yaml')));

/** What is said of a dossier, a line each: severity, rule, place. */
async function saidOf(folder: string): Promise<string> {
  const text = readFileSync(path.join(data, folder, 'ho-so.yaml'), 'utf8');
  const { diagnostics } = readDossier('ho-so.yaml', text, await builtinKinds());
  return diagnostics
    .map(({ severity, rule, where }) => `${severity} ${rule} ${where.path ?? ''}`.trim() + '\n')
    .join('');
}

/**
 * `du-kien.txt` beside each dossier holds what was read and agreed to. After a change that is meant,
 * `UPDATE_EXPECTED=1 npx vitest run test/samples/expected.test.ts` writes them anew; read the difference.
 */
describe.each(folders)('%s', (folder) => {
  const file = path.join(data, folder, 'du-kien.txt');

  it('is told what its reviewed file holds, in that order', async () => {
    const said = await saidOf(folder);
    if (process.env['UPDATE_EXPECTED'] === '1') writeFileSync(file, said);
    expect(said).toBe(readFileSync(file, 'utf8'));
    expect(said).not.toMatch(/^error /mu);
  });
});

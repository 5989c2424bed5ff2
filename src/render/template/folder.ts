import { readdirSync } from 'node:fs';
import path from 'node:path';
import { fault, FaultsError, type Diagnostic } from '../../diagnostic/diagnostic.ts';
import { nearest } from '../../diagnostic/nearest.ts';
import { templateNames } from './build.ts';

/**
 * What is odd in a folder of an office's own templates: Word files and standard sentences by names that nothing reads.
 * @param kinds names of the kinds, each of which may have its sentences there
 * @throws {FaultsError} for a folder that is not there
 */
export function checkTemplateFolder(folder: string, kinds: readonly string[]): Diagnostic[] {
  const known = [...Object.values(templateNames), ...kinds.map((kind) => `${kind}.hbs`)];
  const found = ((): string[] => {
    try {
      return readdirSync(folder);
    } catch {
      throw new FaultsError([fault('template-folder', { folder }, { source: folder })]);
    }
  })();
  return found
    .filter((name) => /\.(?:docx|hbs)$/iu.test(name) && !name.startsWith('~$') && !known.includes(name))
    .sort()
    .map((file) => {
      const meant = nearest(file, known);
      const facts = { file, known, ...(meant === undefined ? {} : { meant }) };
      return fault('template-unused', facts, { source: path.join(folder, file) });
    });
}

import { readdir, stat } from 'node:fs/promises';
import path from 'node:path';
import { fault, FaultsError } from '../diagnostic/diagnostic.ts';
import { locateIn } from '../diagnostic/place.ts';
import type { Kinds } from '../kinds/registry.ts';
import { readDossier, type DossierReading } from './read-dossier.ts';
import type { OfficeSettings } from './read-house.ts';
import { fileStat, missingOrUnreadable, readText } from './read-text.ts';

/** Bytes of the largest dossier that is read. A long one of a whole province has some hundred thousand. */
export const largestDossier = 2_000_000;
/** Names by which a folder's dossier is known. */
export const dossierFiles: readonly string[] = ['ho-so.yaml', 'ho-so.yml', 'ho-so.json'];

/**
 * Reads and checks a dossier file. Whatever keeps it from being read comes back as a diagnostic too.
 * @param office the settings of the office, for what the dossier does not say itself
 */
export async function readDossierFile(
  source: string,
  kinds: Kinds,
  office?: OfficeSettings,
): Promise<DossierReading> {
  try {
    return readDossier(source, await readText(source, largestDossier), kinds, office);
  } catch (error) {
    if (error instanceof FaultsError) return { diagnostics: error.diagnostics, locate: locateIn(source) };
    throw error;
  }
}

/** The dossier file of a folder, or undefined. */
async function dossierIn(folder: string): Promise<string | undefined> {
  const names = await readdir(folder).catch((error: unknown) => {
    throw new FaultsError([missingOrUnreadable(folder, error)]);
  });
  const found = dossierFiles.filter((name) => names.includes(name));
  if (found.length > 1)
    throw new FaultsError([fault('dossier-ambiguous', { folder, files: found }, { source: folder })]);
  const [only] = found;
  return only === undefined ? undefined : path.join(folder, only);
}

/**
 * The dossier files that a path means: a file is itself; a folder with `ho-so.yaml`, `ho-so.yml` or `ho-so.json` is
 * that dossier; another folder is the dossiers of its sub-folders, in the order of their names.
 * @throws FaultsError where there is none, or a folder has two
 */
export async function findDossiers(source: string): Promise<string[]> {
  const { isFolder } = await fileStat(source);
  if (!isFolder) return [source];
  const own = await dossierIn(source);
  if (own !== undefined) return [own];
  const found: string[] = [];
  for (const name of (await readdir(source)).sort()) {
    const folder = path.join(source, name);
    // A link that leads nowhere is no dossier.
    if ((await stat(folder).catch(() => undefined))?.isDirectory() !== true) continue;
    const dossier = await dossierIn(folder);
    if (dossier !== undefined) found.push(dossier);
  }
  if (found.length === 0) throw new FaultsError([fault('no-dossier', { folder: source }, { source })]);
  return found;
}

import { readdir, stat } from 'node:fs/promises';
import path from 'node:path';
import { fault, FaultsError } from '../diagnostic/diagnostic.ts';
import { locateIn } from '../diagnostic/place.ts';
import { builtinKinds, type Kinds } from '../kinds/registry.ts';
import { checkLeavingOut, type ReadingLeftOut } from './leave-out.ts';
import { checkTree, readTextTree, type DossierReading } from './read-dossier.ts';
import type { OfficeSettings } from './read-house.ts';
import { fileStat, missingOrUnreadable, readText } from './read-text.ts';
import type { SourceTree } from './source-tree.ts';

/** Bytes of the largest dossier that is read. A long one of a whole province has some hundred thousand. */
export const largestDossier = 2_000_000;
/** Names by which a folder's dossier is known. */
export const dossierFiles: readonly string[] = ['ho-so.yaml', 'ho-so.yml', 'ho-so.json', 'ho-so.xlsx'];

/** Whether a path is named as a workbook; what it truly holds is looked at when it is read. */
export const isWorkbook = (source: string): boolean => /\.xls[xm]?$/iu.test(source);

const namesIn = (folder: string): Promise<string[]> =>
  readdir(folder).catch((error: unknown) => {
    throw new FaultsError([missingOrUnreadable(folder, error)]);
  });

/** Whether one of the folder's files is a CSV file named as a sheet of a dossier. */
async function holdsTables(folder: string): Promise<boolean> {
  const names = await namesIn(folder);
  return (
    names.some((name) => name.toLowerCase().endsWith('.csv')) &&
    (await import('./read-tables.ts')).hasSheetFile(names, await builtinKinds())
  );
}

/**
 * The data of a dossier's source, of whatever sort: YAML, JSON, a workbook, a folder of CSV files.
 * @throws {FaultsError} for what is not there or cannot be read
 */
export async function readSource(source: string, kinds: Kinds): Promise<SourceTree> {
  const isTables = isWorkbook(source) || ((await fileStat(source)).isFolder && (await holdsTables(source)));
  if (!isTables) return readTextTree(source, await readText(source, largestDossier));
  const { readTableTree } = await import('./read-tables.ts');
  return readTableTree(source, kinds);
}

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
    return checkTree(await readSource(source, kinds), kinds, office);
  } catch (error) {
    if (error instanceof FaultsError) return { diagnostics: error.diagnostics, locate: locateIn(source) };
    throw error;
  }
}

/** The same, leaving out entries with errors where the rest holds together without them. */
export async function readGoodEntries(
  source: string,
  kinds: Kinds,
  office?: OfficeSettings,
): Promise<ReadingLeftOut> {
  try {
    return checkLeavingOut(await readSource(source, kinds), kinds, office);
  } catch (error) {
    if (!(error instanceof FaultsError)) throw error;
    return { diagnostics: error.diagnostics, locate: locateIn(source), concerned: new Map(), gone: [] };
  }
}

/** The dossier file of a folder, or undefined. */
async function dossierIn(folder: string): Promise<string | undefined> {
  const names = await namesIn(folder);
  const isTables = await holdsTables(folder);
  const found = [...dossierFiles.filter((name) => names.includes(name)), ...(isTables ? ['*.csv'] : [])];
  if (found.length > 1)
    throw new FaultsError([fault('dossier-ambiguous', { folder, files: found }, { source: folder })]);
  const [only] = found;
  if (only === undefined) return undefined;
  return isTables ? folder : path.join(folder, only);
}

/**
 * The dossiers that a path means: a file is itself; a folder with `ho-so.yaml`, `ho-so.yml`, `ho-so.json` or
 * `ho-so.xlsx` is that dossier; one with CSV files named as sheets is a dossier whole; another folder is the dossiers
 * of its sub-folders, in the order of their names.
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

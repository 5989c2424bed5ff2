import { readFile, readdir, stat } from 'node:fs/promises';
import path from 'node:path';
import { fault, FaultsError, type Diagnostic, type Place } from '../diagnostic/diagnostic.ts';
import { locateIn } from '../diagnostic/place.ts';
import { systemErrorCode } from '../diagnostic/system-error.ts';
import type { Kinds } from '../kinds/registry.ts';
import { readDossier, type DossierReading } from './read-dossier.ts';

/** Bytes of the largest dossier that is read. A long one of a whole province has some hundred thousand. */
const LARGEST = 2_000_000;
/** Names by which a folder's dossier is known. */
export const dossierFiles: readonly string[] = ['ho-so.yaml', 'ho-so.yml', 'ho-so.json'];

const missingOrUnreadable = (source: string, error: unknown): Diagnostic => {
  const code = systemErrorCode(error);
  const file = path.basename(source);
  return code === 'ENOENT' || code === 'ENOTDIR'
    ? fault('file-missing', { file }, { source })
    : fault('file-unreadable', { file, code }, { source });
};

const fileStat = async (source: string): Promise<{ size: number; isFile: boolean; isFolder: boolean }> => {
  try {
    const found = await stat(source);
    return { size: found.size, isFile: found.isFile(), isFolder: found.isDirectory() };
  } catch (error) {
    throw new FaultsError([missingOrUnreadable(source, error)]);
  }
};

/** Where the first bytes stand that are not UTF-8: the text up to them can be counted. */
function foreignPlace(source: string, bytes: Uint8Array): Place {
  const readable = new TextDecoder('utf-8').decode(bytes);
  const before = readable.slice(0, readable.indexOf('\u{FFFD}')).split('\n');
  return { source, line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}

function decode(source: string, bytes: Uint8Array): string {
  const [first, second] = bytes;
  const isUtf16 = (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
  if (isUtf16) throw new FaultsError([fault('not-utf8', {}, { source, line: 1, column: 1 })]);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new FaultsError([fault('not-utf8', {}, foreignPlace(source, bytes))]);
  }
}

async function readText(source: string): Promise<string> {
  const { size, isFile, isFolder } = await fileStat(source);
  const file = path.basename(source);
  if (!isFile) {
    const code = isFolder ? 'EISDIR' : 'not-a-file';
    throw new FaultsError([fault('file-unreadable', { file, code }, { source })]);
  }
  if (size > LARGEST)
    throw new FaultsError([fault('file-too-large', { bytes: size, limit: LARGEST }, { source })]);
  const bytes = await readFile(source).catch((error: unknown) => {
    throw new FaultsError([missingOrUnreadable(source, error)]);
  });
  return decode(source, bytes);
}

/** Reads and checks a dossier file. Whatever keeps it from being read comes back as a diagnostic too. */
export async function readDossierFile(source: string, kinds: Kinds): Promise<DossierReading> {
  try {
    return readDossier(source, await readText(source), kinds);
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

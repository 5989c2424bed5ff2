import { createHash } from 'node:crypto';
import { closeSync, lstatSync, openSync, readSync } from 'node:fs';
import { realpath } from 'node:fs/promises';
import path from 'node:path';
import { fault, type Diagnostic } from '../diagnostic/diagnostic.ts';
import { systemErrorCode } from '../diagnostic/system-error.ts';
import { isOurs, type Manifest, type ManifestEntry } from './manifest.ts';

export const sha256Of = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

const PIECE = 1 << 18;

function fileSha256(file: string): string {
  const hash = createHash('sha256');
  const piece = Buffer.allocUnsafe(PIECE);
  const descriptor = openSync(file, 'r');
  try {
    for (let read = readSync(descriptor, piece); read > 0; read = readSync(descriptor, piece))
      hash.update(piece.subarray(0, read));
  } finally {
    closeSync(descriptor);
  }
  return hash.digest('hex');
}

const absent = (error: unknown): undefined => {
  const code = systemErrorCode(error);
  if (code === 'ENOENT') return undefined;
  throw error;
};

/** The true path of the deepest part of a path that exists. */
async function realPart(file: string): Promise<string> {
  const real = await realpath(file).catch(absent);
  const parent = path.dirname(file);
  return real ?? (parent === file ? file : realPart(parent));
}

/** Whether a path, its links followed, still stands in the folder. What does not exist yet cannot lead out. */
export async function staysIn(folder: string, file: string): Promise<boolean> {
  const home = await realpath(folder).catch(absent);
  if (home === undefined) return true;
  const relative = path.relative(home, await realPart(file));
  return relative !== '..' && !relative.startsWith(`..${path.sep}`) && !path.isAbsolute(relative);
}

/** What stands where a file is to be written. `sha256` of the bytes there; none where there is no file yet. */
export interface Target {
  readonly sha256?: string;
  readonly faults: readonly Diagnostic[];
}

/** SHA-256 of what stands there; undefined where there is no file, or what is there is none. */
export const standingSha256 = (file: string): string | undefined =>
  lstatSync(file, { throwIfNoEntry: false })?.isFile() === true ? fileSha256(file) : undefined;

/**
 * Whether the file at a place may be replaced: one that vanthu wrote and nobody touched since. `force` allows to replace
 * a stranger's or an edited file too.
 * @param entry what the manifest says of the place
 * @param wanted SHA-256 of the bytes to be written: a file that has them already is nobody's loss
 * @throws the system's error where the place cannot be looked at
 */
export function judgeTarget(
  folder: string,
  name: string,
  entry: ManifestEntry | undefined,
  wanted: string,
  force: boolean,
): Target {
  const file = path.join(folder, name);
  const where = { source: file };
  const found = lstatSync(file, { throwIfNoEntry: false });
  if (found === undefined) return { faults: [] };
  if (found.isDirectory()) return { faults: [fault('write-failed', { file: name, code: 'EISDIR' }, where)] };
  const foreign = force ? [] : [fault('file-foreign', { file: name }, where)];
  if (!found.isFile()) return { faults: foreign };
  const sha256 = fileSha256(file);
  if (sha256 === wanted || isOurs(entry, sha256)) return { sha256, faults: [] };
  if (entry === undefined) return { sha256, faults: foreign };
  // A power cut may leave a file of ours empty: its name reached the disk before its bytes.
  return { sha256, faults: force || found.size === 0 ? [] : [fault('file-edited', { file: name }, where)] };
}

/** {@link judgeTarget} for a place that a link may lead out of the folder: that is refused, `force` or not. */
export const inspectTarget = async (
  folder: string,
  name: string,
  manifest: Manifest,
  wanted: string,
  force: boolean,
): Promise<Target> =>
  (await staysIn(folder, path.join(folder, name)))
    ? judgeTarget(folder, name, manifest.get(path.basename(name)), wanted, force)
    : { faults: [fault('path-escapes', { path: name }, { source: path.join(folder, name) })] };

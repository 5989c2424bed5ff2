import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { lstat, realpath } from 'node:fs/promises';
import path from 'node:path';
import { fault, type Diagnostic } from '../diagnostic/diagnostic.ts';
import { systemErrorCode } from '../diagnostic/system-error.ts';
import { isOurs, type Manifest } from './manifest.ts';

export const sha256Of = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

async function fileSha256(file: string): Promise<string> {
  const hash = createHash('sha256');
  for await (const chunk of createReadStream(file)) hash.update(chunk as Buffer);
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
async function staysIn(folder: string, file: string): Promise<boolean> {
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

/**
 * Looks at the place of a file: whether a link leads out of the folder, and whether the file there is one that vanthu
 * wrote and nobody touched since. `force` allows to replace a stranger's or an edited file, never to leave the folder.
 * @param wanted SHA-256 of the bytes to be written: a file that has them already is nobody's loss
 * @throws the system's error where the place cannot be looked at
 */
export async function inspectTarget(
  folder: string,
  name: string,
  manifest: Manifest,
  wanted: string,
  force: boolean,
): Promise<Target> {
  const file = path.join(folder, name);
  const where = { source: file };
  if (!(await staysIn(folder, file))) return { faults: [fault('path-escapes', { path: name }, where)] };
  const found = await lstat(file).catch(absent);
  if (found === undefined) return { faults: [] };
  if (found.isDirectory()) return { faults: [fault('write-failed', { file: name, code: 'EISDIR' }, where)] };
  const foreign = force ? [] : [fault('file-foreign', { file: name }, where)];
  if (!found.isFile()) return { faults: foreign };
  const sha256 = await fileSha256(file);
  const entry = manifest.get(path.basename(name));
  if (sha256 === wanted || isOurs(entry, sha256)) return { sha256, faults: [] };
  if (entry === undefined) return { sha256, faults: foreign };
  return { sha256, faults: force ? [] : [fault('file-edited', { file: name }, where)] };
}

import { lstat, readFile } from 'node:fs/promises';
import path from 'node:path';
import { systemErrorCode } from '../diagnostic/system-error.ts';
import { OWN_PREFIX } from './file-name.ts';
import { replaceFile } from './replace-file.ts';

const MANIFEST = `${OWN_PREFIX}manifest.jsonl`;

/** What vanthu wrote under a name. `before` is what it had written there until a write that may not have ended. */
export interface ManifestEntry {
  readonly sha256: string;
  readonly before?: string;
}

/** The files of one folder that vanthu wrote, by name. */
export type Manifest = ReadonlyMap<string, ManifestEntry>;

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

/** A line that is not ours counts as absent: its file is then a stranger's, and is left alone. */
function readLine(line: string): [string, ManifestEntry][] {
  let data: unknown;
  try {
    data = JSON.parse(line);
  } catch {
    return [];
  }
  if (!isRecord(data)) return [];
  const { file, sha256, before } = data;
  if (typeof file !== 'string' || typeof sha256 !== 'string') return [];
  return [[file, { sha256, ...(typeof before === 'string' ? { before } : {}) }]];
}

/** The manifest of a folder; empty where there is none. Later lines win. */
export async function readManifest(folder: string): Promise<Manifest> {
  const file = path.join(folder, MANIFEST);
  try {
    if ((await lstat(file)).isSymbolicLink()) return new Map();
    return new Map((await readFile(file, 'utf8')).split('\n').flatMap(readLine));
  } catch (error) {
    if (['ENOENT', 'ENOTDIR'].includes(systemErrorCode(error))) return new Map();
    throw error;
  }
}

/** One line a file, in the order of their names. */
export async function writeManifest(folder: string, manifest: Manifest): Promise<void> {
  const lines = [...manifest]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([file, entry]) => `${JSON.stringify({ file, ...entry })}\n`);
  await replaceFile(path.join(folder, MANIFEST), Buffer.from(lines.join('')));
}

/** Whether the file still has the bytes that vanthu gave it. */
export const isOurs = (entry: ManifestEntry | undefined, sha256: string): boolean =>
  entry !== undefined && (entry.sha256 === sha256 || entry.before === sha256);

import { createHash } from 'node:crypto';
import { closeSync, lstatSync, openSync, readSync } from 'node:fs';
import path from 'node:path';
import { systemErrorCode } from '../diagnostic/system-error.ts';
import { OWN_PREFIX } from './file-name.ts';
import { replaceFile } from './replace-file.ts';

const MANIFEST = `${OWN_PREFIX}manifest.jsonl`;
/** Bytes, and lines, that are read and written together. */
const PIECE = 1 << 20;
const LINES = 1000;
/** Notes that are kept once; a manifest of ours has far fewer. */
const MOST_NOTES = 1000;

/** One thing that a clerk has yet to look at in a file. */
export interface VerdictNote {
  readonly rule: string;
  readonly message: string;
}

/** What vanthu wrote under a name. */
export interface ManifestEntry {
  readonly sha256: string;
  /** What it had written there until a write that may not have ended. */
  readonly before?: string;
  /** Of a batch: SHA-256 of all that the file was drawn from. */
  readonly input?: string;
  /** Of a batch: what is to be looked at in the file; empty where it passes. */
  readonly verdict?: readonly VerdictNote[];
  /** Written without being held against the decree. */
  readonly unchecked?: true;
}

/** The files of one folder that vanthu wrote, by name. */
export type Manifest = ReadonlyMap<string, ManifestEntry>;

export const manifestFile = (folder: string): string => path.join(folder, MANIFEST);

/** One entry as its line, line break included. */
export const manifestLine = (file: string, entry: ManifestEntry): string =>
  `${JSON.stringify({ file, ...entry })}\n`;

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;
const isNote = (value: unknown): value is VerdictNote =>
  isRecord(value) && typeof value['rule'] === 'string' && typeof value['message'] === 'string';

/** Says alike what is alike: the notes of a batch are few, and its files many. */
function noteKeeper(): (notes: readonly VerdictNote[]) => VerdictNote[] {
  const known = new Map<string, VerdictNote>();
  return (notes) =>
    notes.map(({ rule, message }) => {
      const key = `${rule}\n${message}`;
      const note = known.get(key) ?? { rule, message };
      if (known.size < MOST_NOTES) known.set(key, note);
      return note;
    });
}

/** A line that is not ours counts as absent: its file is then a stranger's, and is left alone. */
function readLine(
  line: string,
  keep: (notes: readonly VerdictNote[]) => VerdictNote[],
): [string, ManifestEntry] | undefined {
  let data: unknown;
  try {
    data = JSON.parse(line);
  } catch {
    return undefined;
  }
  if (!isRecord(data)) return undefined;
  const { file, sha256, before, input, verdict, unchecked } = data;
  if (typeof file !== 'string' || typeof sha256 !== 'string') return undefined;
  return [
    file,
    {
      sha256,
      ...(typeof before === 'string' ? { before } : {}),
      ...(typeof input === 'string' ? { input } : {}),
      ...(Array.isArray(verdict) && verdict.every(isNote) ? { verdict: keep(verdict) } : {}),
      ...(unchecked === true ? { unchecked } : {}),
    },
  ];
}

/** A manifest's bytes piece by piece, none where there is none. A link is not followed: it is no manifest of ours. */
function* piecesOf(file: string): Generator<Buffer> {
  let descriptor: number;
  try {
    if (lstatSync(file).isSymbolicLink()) return;
    descriptor = openSync(file, 'r');
  } catch (error) {
    if (['ENOENT', 'ENOTDIR'].includes(systemErrorCode(error))) return;
    throw error;
  }
  try {
    for (;;) {
      const piece = Buffer.allocUnsafe(PIECE);
      const read = readSync(descriptor, piece);
      if (read === 0) return;
      yield piece.subarray(0, read);
    }
  } finally {
    closeSync(descriptor);
  }
}

/** The manifest of a folder; empty where there is none. Later lines win; a torn one counts as absent. */
export function readManifest(folder: string): Manifest {
  const manifest = new Map<string, ManifestEntry>();
  const keep = noteKeeper();
  const take = (bytes: Buffer): void => {
    const line = readLine(bytes.toString('utf8'), keep);
    if (line !== undefined) manifest.set(...line);
  };
  // Line by line: the manifest of a large batch is no string to be held whole.
  let rest: Buffer = Buffer.alloc(0);
  for (const piece of piecesOf(manifestFile(folder))) {
    const bytes = rest.length === 0 ? piece : Buffer.concat([rest, piece]);
    let start = 0;
    for (let end = bytes.indexOf(10); end !== -1; end = bytes.indexOf(10, start)) {
      take(bytes.subarray(start, end));
      start = end + 1;
    }
    rest = bytes.subarray(start);
  }
  take(rest);
  return manifest;
}

/** Lines in pieces of bytes, in the order of their files' names. */
function* sortedPieces(manifest: Manifest): Generator<Buffer> {
  let lines: string[] = [];
  for (const file of [...manifest.keys()].sort()) {
    const entry = manifest.get(file);
    if (entry !== undefined) lines.push(manifestLine(file, entry));
    if (lines.length < LINES) continue;
    yield Buffer.from(lines.join(''));
    lines = [];
  }
  yield Buffer.from(lines.join(''));
}

const digest = (pieces: Iterable<Buffer>): string => {
  const hash = createHash('sha256');
  for (const piece of pieces) hash.update(piece);
  return hash.digest('hex');
};

/** One line a file, in the order of their names; a manifest that says so already is left alone. */
export async function writeManifest(folder: string, manifest: Manifest): Promise<void> {
  const file = manifestFile(folder);
  if (digest(piecesOf(file)) !== digest(sortedPieces(manifest)))
    await replaceFile(file, sortedPieces(manifest));
}

/** Whether the file still has the bytes that vanthu gave it. */
export const isOurs = (entry: ManifestEntry | undefined, sha256: string): boolean =>
  entry !== undefined && (entry.sha256 === sha256 || entry.before === sha256);

/** The entry of a file while it is being replaced: it accepts the new bytes, and those that were ours before. */
export const intended = <E extends ManifestEntry>(
  wanted: E,
  entry: ManifestEntry | undefined,
  found: string | undefined,
): E & Pick<ManifestEntry, 'before'> =>
  found !== undefined && found !== wanted.sha256 && isOurs(entry, found)
    ? { ...wanted, before: found }
    : wanted;

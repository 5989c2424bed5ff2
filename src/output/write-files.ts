import { mkdir, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import { fault, hasErrors, type Diagnostic } from '../diagnostic/diagnostic.ts';
import { systemErrorCode } from '../diagnostic/system-error.ts';
import { nameFault, nameKey } from './file-name.ts';
import { inspectTarget, sha256Of } from './inspect-target.ts';
import { intended, readManifest, writeManifest } from './manifest.ts';
import { stageFile, syncFolder } from './replace-file.ts';

/** `unchanged`: the bytes stood there already, and the file was not touched. */
export type FileState = 'written' | 'unchanged';

export interface OutputFile {
  /** Relative to the output folder, `/` between its parts: `ha-tinh/cong-van.docx`. */
  readonly name: string;
  readonly bytes: Uint8Array;
}

export interface WrittenFile {
  readonly name: string;
  readonly state: FileState;
  readonly sha256: string;
}

export interface WriteReport {
  readonly diagnostics: readonly Diagnostic[];
  /** In the order given; empty where a diagnostic is an error. */
  readonly files: readonly WrittenFile[];
}

interface Planned extends OutputFile {
  readonly sha256: string;
  /** What stands there now. */
  readonly found?: string;
}

/** Names that no file may have, and names that are one file on some system. */
function checkNames(folder: string, files: readonly OutputFile[]): Diagnostic[] {
  const first = new Map<string, string>();
  return files.flatMap(({ name }) => {
    const where = { source: path.join(folder, name) };
    const problem = nameFault(name);
    if (problem === 'escapes') return [fault('path-escapes', { path: name }, { source: folder })];
    if (problem !== undefined) return [fault('bad-file-name', { name, problem }, { source: folder })];
    const earlier = first.get(nameKey(name));
    first.set(nameKey(name), earlier ?? name);
    return earlier === undefined ? [] : [fault('file-name-twice', { name, earlier }, where)];
  });
}

/** The files of each folder below the output folder. */
function byFolder(folder: string, files: readonly Planned[]): Map<string, Planned[]> {
  const folders = new Map<string, Planned[]>();
  for (const file of files) {
    const parent = path.join(folder, path.dirname(file.name));
    folders.set(parent, [...(folders.get(parent) ?? []), file]);
  }
  return folders;
}

/**
 * Puts one folder's files in place. The manifest first accepts both the old bytes and the new, then the files are
 * renamed, then it keeps the new alone: whenever this stops, each file on disk is one that the manifest knows.
 */
async function writeFolder(folder: string, files: readonly Planned[], unchecked: boolean): Promise<void> {
  const manifest = readManifest(folder);
  const settled = files.every(({ name, sha256, found }) => {
    const entry = manifest.get(path.basename(name));
    const same = (entry?.unchecked === true) === unchecked;
    return found === sha256 && entry?.sha256 === sha256 && entry.before === undefined && same;
  });
  if (settled) return;
  const note = unchecked ? ({ unchecked: true } as const) : {};
  await mkdir(folder, { recursive: true });
  const changed = files.filter(({ sha256, found }) => sha256 !== found);
  const staged = new Map<string, string>();
  try {
    for (const { name, bytes } of changed) staged.set(name, await stageFile(folder, bytes));
    const entries = files.map(({ name, sha256, found }) => {
      const file = path.basename(name);
      return [file, intended({ sha256, ...note }, manifest.get(file), found)] as const;
    });
    await writeManifest(folder, new Map([...manifest, ...entries]));
    for (const [name, temporary] of staged) {
      await rename(temporary, path.join(folder, path.basename(name)));
      staged.delete(name);
    }
    await syncFolder(folder);
    const kept = files.map(({ name, sha256 }) => [path.basename(name), { sha256, ...note }] as const);
    await writeManifest(folder, new Map([...manifest, ...kept]));
  } finally {
    for (const temporary of staged.values()) await rm(temporary, { force: true });
  }
}

/**
 * Writes files under a folder, all or none: names and places are checked first, and with any error nothing is written.
 * A file that vanthu did not write, or that was edited since, is replaced with `force` only. Each folder has a manifest
 * of what was written, by SHA-256. A failure of the system comes back as `write-failed`, temporary files removed.
 */
export async function writeFiles(
  folder: string,
  files: readonly OutputFile[],
  { force, unchecked = false }: { readonly force: boolean; readonly unchecked?: boolean },
): Promise<WriteReport> {
  const misnamed = checkNames(folder, files);
  if (misnamed.length > 0) return { diagnostics: misnamed, files: [] };

  const diagnostics: Diagnostic[] = [];
  const failed = (file: string, error: unknown): void => {
    diagnostics.push(
      fault('write-failed', { file: path.basename(file), code: systemErrorCode(error) }, { source: file }),
    );
  };
  const planned: Planned[] = [];
  for (const file of files) {
    const sha256 = sha256Of(file.bytes);
    const target = path.join(folder, file.name);
    try {
      const manifest = readManifest(path.dirname(target));
      const { faults, sha256: found } = await inspectTarget(folder, file.name, manifest, sha256, force);
      diagnostics.push(...faults);
      planned.push({ ...file, sha256, ...(found === undefined ? {} : { found }) });
    } catch (error) {
      failed(target, error);
    }
  }
  if (hasErrors(diagnostics)) return { diagnostics, files: [] };

  for (const [parent, inside] of byFolder(folder, planned)) {
    try {
      await writeFolder(parent, inside, unchecked);
    } catch (error) {
      failed(parent, error);
      return { diagnostics, files: [] };
    }
  }
  return {
    diagnostics,
    files: planned.map(({ name, sha256, found }) => ({
      name,
      sha256,
      state: found === sha256 ? 'unchanged' : 'written',
    })),
  };
}

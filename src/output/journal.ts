import {
  closeSync,
  fstatSync,
  lstatSync,
  mkdirSync,
  openSync,
  readdirSync,
  readSync,
  realpathSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { systemErrorCode } from '../diagnostic/system-error.ts';
import { manifestFile, manifestLine, readManifest, writeManifest } from './manifest.ts';
import type { Manifest, ManifestEntry } from './manifest.ts';
import { isLeftOver } from './replace-file.ts';

/** A file that is whole beside its place. */
export interface StagedFile {
  readonly name: string;
  readonly entry: ManifestEntry;
  /** Where its bytes stand now; absent where they stand in their place already and only the entry is new. */
  readonly temporary?: string;
}

/** A file that could not be put in its place: the code of the system's error, or that a link leads out of the folder. */
export interface Unplaced {
  readonly name: string;
  readonly code: string;
}

export const LEADS_OUT = 'leads-out';

/** Codes after which no other file of the folder can be written either. */
const SPENT: ReadonlySet<string> = new Set(['ENOSPC', 'EDQUOT', 'EROFS', 'EIO', 'ENXIO']);

/** A folder that a batch fills, and its manifest, which grows by the line. */
export interface Journal {
  /** What former runs wrote. */
  readonly former: Manifest;
  /**
   * Puts staged files in their places. Their lines are in the manifest before the first of them moves: whenever this
   * stops, each file in the folder is one that the manifest knows.
   * @returns those that a lock or a missing right keeps from their places; their temporary files are gone
   * @throws the system's error where no file can be written any more
   */
  readonly put: (files: readonly StagedFile[]) => Unplaced[];
  /**
   * Ends a run: the manifest is sorted, and says `before` only of files that this run did not finish.
   * @returns the files of former runs that are still there and that this one does not have
   */
  readonly finish: (names: ReadonlySet<string>, unfinished: ReadonlySet<string>) => Promise<string[]>;
  /** Ends a run that was stopped: the lines stay as they were written. */
  readonly close: () => void;
}

/** Removes what a killed run left beside its files. */
function sweep(folder: string): void {
  for (const name of readdirSync(folder).filter(isLeftOver)) rmSync(path.join(folder, name), { force: true });
}

/** Whether the last line has no end: the run that wrote it was killed meanwhile. */
function isTorn(descriptor: number): boolean {
  const { size } = fstatSync(descriptor);
  const last = Buffer.alloc(1);
  return size > 0 && readSync(descriptor, last, 0, 1, size - 1) === 1 && last[0] !== 10;
}

function openManifest(folder: string): number {
  const file = manifestFile(folder);
  // Lines are not written through a link: it may lead anywhere.
  if (lstatSync(file, { throwIfNoEntry: false })?.isSymbolicLink() === true) rmSync(file);
  const descriptor = openSync(file, 'a+');
  if (isTorn(descriptor)) writeFileSync(descriptor, '\n');
  return descriptor;
}

const stands = (file: string): boolean => lstatSync(file, { throwIfNoEntry: false }) !== undefined;

/** Makes the folders below the batch's own that names ask for; true for one that truly stands there. */
function folderMaker(folder: string): (name: string) => boolean {
  const known = new Map<string, boolean>([['.', true]]);
  return (name) => {
    const parent = path.dirname(name);
    const told = known.get(parent);
    if (told !== undefined) return told;
    const place = path.join(folder, parent);
    mkdirSync(place, { recursive: true });
    const inside = realpathSync(place) === path.join(realpathSync(folder), parent);
    known.set(parent, inside);
    return inside;
  };
}

/** What the manifest keeps of an entry when a run has ended. */
function settled(
  folder: string,
  name: string,
  entry: ManifestEntry,
  finished: boolean,
): ManifestEntry | undefined {
  if (!finished) return stands(path.join(folder, name)) ? entry : undefined;
  if (entry.before === undefined) return entry;
  const kept: { -readonly [K in keyof ManifestEntry]: ManifestEntry[K] } = { ...entry };
  delete kept.before;
  return kept;
}

/**
 * Opens a folder for a batch; it is made where it is not there, and left-overs of killed runs are swept.
 * @throws the system's error where the folder cannot be read or written
 */
export function openJournal(folder: string): Journal {
  mkdirSync(folder, { recursive: true });
  sweep(folder);
  const former = readManifest(folder);
  const descriptor = openManifest(folder);
  const standsInside = folderMaker(folder);
  return {
    former,
    put(files) {
      const waiting = new Set(files.flatMap(({ temporary }) => temporary ?? []));
      try {
        writeFileSync(descriptor, files.map(({ name, entry }) => manifestLine(name, entry)).join(''));
        return files.flatMap(({ name, temporary }): Unplaced[] => {
          if (temporary === undefined) return [];
          try {
            if (!standsInside(name)) return [{ name, code: LEADS_OUT }];
            renameSync(temporary, path.join(folder, name));
            waiting.delete(temporary);
            return [];
          } catch (error) {
            const code = systemErrorCode(error);
            if (SPENT.has(code)) throw error;
            return [{ name, code }];
          }
        });
      } finally {
        for (const temporary of waiting) rmSync(temporary, { force: true });
      }
    },
    async finish(names, unfinished) {
      // Windows does not replace a file that is open.
      closeSync(descriptor);
      const kept = new Map<string, ManifestEntry>();
      for (const [name, entry] of readManifest(folder)) {
        const one = settled(folder, name, entry, names.has(name) && !unfinished.has(name));
        if (one !== undefined) kept.set(name, one);
      }
      await writeManifest(folder, kept);
      return [...kept.keys()].filter((name) => !names.has(name)).sort();
    },
    close: () => closeSync(descriptor),
  };
}

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll } from 'vitest';

const PREFIX = path.join(tmpdir(), 'vanthu-test-');

/** A folder that lives as long as the suite that asked for it. */
export interface TempDir {
  /** Absolute path; the folder is made when this is first read, so a skipped suite makes none. */
  readonly path: string;
  /** Writes a file into the folder and returns its absolute path. */
  write(name: string, content: string | Uint8Array): string;
}

/** Call in a `describe` or at the top of a test file: the folder goes when the suite ends. */
export function useTempDir(): TempDir {
  let made: string | undefined;
  afterAll(() => {
    if (made !== undefined) rmSync(made, { recursive: true, force: true });
    made = undefined;
  });
  return {
    get path() {
      made ??= mkdtempSync(PREFIX);
      return made;
    },
    write(name, content) {
      const file = path.join(this.path, name);
      writeFileSync(file, content);
      return file;
    },
  };
}

/** Gives `work` a folder of its own and removes it afterwards, also when `work` fails. */
export async function withTempDir<T>(work: (dir: string) => Promise<T>): Promise<T> {
  const dir = await mkdtemp(PREFIX);
  try {
    return await work(dir);
  } finally {
    await rm(dir, { recursive: true, force: true, maxRetries: 5 });
  }
}

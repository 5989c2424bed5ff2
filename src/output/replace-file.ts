import { rmSync, writeFileSync } from 'node:fs';
import { open, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import { threadId } from 'node:worker_threads';
import { systemErrorCode } from '../diagnostic/system-error.ts';
import { OWN_PREFIX } from './file-name.ts';

const LEFT_OVER = /^\.vanthu-(\d+)-\d+-\d+\.tmp$/u;

let staged = 0;

/** A name for a temporary file that no other run, and no other thread of this one, gives. */
function temporaryFile(folder: string): string {
  staged += 1;
  return path.join(folder, `${OWN_PREFIX}${process.pid}-${threadId}-${staged}.tmp`);
}

/** Whether a temporary file of that name was left by a run that is no more. */
export function isLeftOver(name: string): boolean {
  const [, pid] = LEFT_OVER.exec(name) ?? [];
  if (pid === undefined) return false;
  if (Number(pid) === process.pid) return true;
  try {
    process.kill(Number(pid), 0);
    return false;
  } catch (error) {
    return systemErrorCode(error) === 'ESRCH';
  }
}

/**
 * Writes the bytes beside where they will stand, and does not wait for the disk: what a power cut tears, the manifest's
 * SHA-256 tells. Returns the temporary file.
 */
export function stageQuickly(folder: string, bytes: Uint8Array): string {
  const file = temporaryFile(folder);
  try {
    writeFileSync(file, bytes, { flag: 'wx' });
  } catch (error) {
    rmSync(file, { force: true });
    throw error;
  }
  return file;
}

/** Writes the bytes, whole or in pieces, beside where they will stand, and waits until the disk has them. Returns the temporary file. */
export async function stageFile(folder: string, bytes: Uint8Array | Iterable<Uint8Array>): Promise<string> {
  const file = temporaryFile(folder);
  // Only a crashed run under the same process number can have left one.
  await rm(file, { force: true });
  const handle = await open(file, 'wx');
  try {
    for (const piece of bytes instanceof Uint8Array ? [bytes] : bytes) await handle.writeFile(piece);
    await handle.sync();
  } catch (error) {
    await handle.close();
    await rm(file, { force: true });
    throw error;
  }
  await handle.close();
  return file;
}

/** Waits until the disk has the folder's own entries. Windows opens no folders and needs none of it. */
export async function syncFolder(folder: string): Promise<void> {
  if (process.platform === 'win32') return;
  const handle = await open(folder, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/** Puts the bytes in the place of a file in one step: a reader sees the old file or the new one. */
export async function replaceFile(file: string, bytes: Uint8Array | Iterable<Uint8Array>): Promise<void> {
  const folder = path.dirname(file);
  const temporary = await stageFile(folder, bytes);
  try {
    await rename(temporary, file);
  } catch (error) {
    await rm(temporary, { force: true });
    throw error;
  }
  await syncFolder(folder);
}

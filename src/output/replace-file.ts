import { open, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import { threadId } from 'node:worker_threads';
import { OWN_PREFIX } from './file-name.ts';

let staged = 0;

/** Writes the bytes beside where they will stand, and waits until the disk has them. Returns the temporary file. */
export async function stageFile(folder: string, bytes: Uint8Array): Promise<string> {
  staged += 1;
  const file = path.join(folder, `${OWN_PREFIX}${process.pid}-${threadId}-${staged}.tmp`);
  // Only a crashed run under the same process number can have left one.
  await rm(file, { force: true });
  const handle = await open(file, 'wx');
  try {
    await handle.writeFile(bytes);
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
export async function replaceFile(file: string, bytes: Uint8Array): Promise<void> {
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

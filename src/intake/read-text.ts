import { readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { fault, FaultsError, type Diagnostic, type Place } from '../diagnostic/diagnostic.ts';
import { systemErrorCode } from '../diagnostic/system-error.ts';

/** The diagnostic of a path that leads to nothing, or to what cannot be read. */
export const missingOrUnreadable = (source: string, error: unknown): Diagnostic => {
  const code = systemErrorCode(error);
  const file = path.basename(source);
  return code === 'ENOENT' || code === 'ENOTDIR'
    ? fault('file-missing', { file }, { source })
    : fault('file-unreadable', { file, code }, { source });
};

/**
 * What a path is, and its size in bytes; links are followed.
 * @throws {FaultsError} where it is nothing
 */
export const fileStat = async (
  source: string,
): Promise<{ size: number; isFile: boolean; isFolder: boolean }> => {
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

/**
 * The bytes of a file of a bounded size.
 * @param limit bytes of the largest file that is read
 * @throws {FaultsError} for what is no file, cannot be read or is too large
 */
export async function readBytes(source: string, limit: number): Promise<Uint8Array> {
  const { size, isFile, isFolder } = await fileStat(source);
  const file = path.basename(source);
  if (!isFile) {
    const code = isFolder ? 'EISDIR' : 'not-a-file';
    throw new FaultsError([fault('file-unreadable', { file, code }, { source })]);
  }
  if (size > limit) throw new FaultsError([fault('file-too-large', { bytes: size, limit }, { source })]);
  return readFile(source).catch((error: unknown) => {
    throw new FaultsError([missingOrUnreadable(source, error)]);
  });
}

/**
 * The text of a UTF-8 file of a bounded size.
 * @param limit bytes of the largest file that is read
 * @throws {FaultsError} for what is no file, cannot be read, is too large or not UTF-8
 */
export const readText = async (source: string, limit: number): Promise<string> =>
  decode(source, await readBytes(source, limit));

import { open, readFile, rename, rm, type FileHandle } from 'node:fs/promises';
import path from 'node:path';
import { threadId } from 'node:worker_threads';
import { crc32 } from 'node:zlib';
import { fault, type Diagnostic } from '../diagnostic/diagnostic.ts';
import { systemErrorCode } from '../diagnostic/system-error.ts';
import { nameFault, nameKey, OWN_PREFIX } from './file-name.ts';
import { syncFolder } from './replace-file.ts';

/** A file to be packed. */
export interface ZipEntry {
  /** Its name in the archive, `/` between its parts. */
  readonly name: string;
  /** Where it stands on disk. */
  readonly file: string;
}

export interface ZipReport {
  readonly diagnostics: readonly Diagnostic[];
  /** Bytes of the archive; none where a diagnostic is an error. */
  readonly size?: number;
}

const LOCAL = 0x04034b50;
const CENTRAL = 0x02014b50;
const END = 0x06054b50;
const END_64 = 0x06064b50;
const LOCATOR_64 = 0x07064b50;
/** Names are UTF-8 (APPNOTE 4.4.4, bit 11): Windows Explorer then shows them as they are. */
const UTF8_NAMES = 0x0800;
/** 1 January 1980, the first day that a ZIP can say: the same files give the same bytes. */
const FIRST_DATE = 0x0021;
const VERSION = 20;
const VERSION_64 = 45;
const MOST_PLAIN = 0xfffe;
const GIGABYTES = 4;
const LARGEST = GIGABYTES * 1024 ** 3 - 1;
const CHUNK = 1 << 20;

/** Numbers as a ZIP writes them: little-endian, each in as many bytes as it says. */
const packed = (...fields: readonly (readonly [bytes: 2 | 4 | 8, value: number])[]): Buffer =>
  Buffer.concat(
    fields.map(([bytes, value]) => {
      const field = Buffer.alloc(bytes);
      if (bytes === 8) field.writeBigUInt64LE(BigInt(value));
      else field.writeUIntLE(value, 0, bytes);
      return field;
    }),
  );

/** What the local header and the directory say alike of a stored file. */
const common = (name: Buffer, content: Uint8Array): Buffer =>
  packed(
    [2, VERSION],
    [2, UTF8_NAMES],
    [2, 0],
    [2, 0],
    [2, FIRST_DATE],
    [4, crc32(content)],
    [4, content.length],
    [4, content.length],
    [2, name.length],
    [2, 0],
  );

/** The records that close an archive; those of ZIP64 where there are more files than the old one can count. */
function ending(count: number, size: number, at: number): Buffer {
  const plain = Math.min(count, 0xffff);
  const old = packed([4, END], [2, 0], [2, 0], [2, plain], [2, plain], [4, size], [4, at], [2, 0]);
  if (count <= MOST_PLAIN) return old;
  const large = packed(
    [4, END_64],
    [8, 44],
    [2, VERSION_64],
    [2, VERSION_64],
    [4, 0],
    [4, 0],
    [8, count],
    [8, count],
    [8, size],
    [8, at],
  );
  return Buffer.concat([large, packed([4, LOCATOR_64], [4, 0], [8, at + size], [4, 1]), old]);
}

/** Gathers small pieces and writes them in large ones. */
class Output {
  readonly #handle: FileHandle;
  #waiting: Uint8Array[] = [];
  #bytes = 0;
  written = 0;

  constructor(handle: FileHandle) {
    this.#handle = handle;
  }

  async push(...pieces: readonly Uint8Array[]): Promise<void> {
    this.#waiting.push(...pieces);
    const added = pieces.reduce((sum, { length }) => sum + length, 0);
    this.written += added;
    this.#bytes += added;
    if (this.#bytes >= CHUNK) await this.flush();
  }

  async flush(): Promise<void> {
    await this.#handle.writeFile(Buffer.concat(this.#waiting));
    this.#waiting = [];
    this.#bytes = 0;
  }
}

/** Writes the archive; a diagnostic where a file cannot be read, or all of it is too large. */
async function writeArchive(
  handle: FileHandle,
  target: string,
  entries: readonly ZipEntry[],
): Promise<ZipReport> {
  const output = new Output(handle);
  const directory: Buffer[] = [];
  for (const { name, file } of entries) {
    let content: Uint8Array;
    try {
      // Letters are small: one at a time is memory enough, and its sum must stand before it.
      content = await readFile(file);
    } catch (error) {
      const code = systemErrorCode(error);
      return { diagnostics: [fault('zip-unreadable', { file: name, code }, { source: file })] };
    }
    const at = output.written;
    if (at + content.length > LARGEST)
      return {
        diagnostics: [fault('zip-too-large', { file: target, gigabytes: GIGABYTES }, { source: target })],
      };
    const bytes = Buffer.from(name.normalize('NFC'));
    const said = common(bytes, content);
    await output.push(packed([4, LOCAL]), said, bytes, content);
    // Beside: no comment, the first disk, no attributes, and where the file's own header stands.
    directory.push(
      packed([4, CENTRAL], [2, VERSION]),
      said,
      packed([2, 0], [2, 0], [2, 0], [4, 0], [4, at]),
      bytes,
    );
  }
  const at = output.written;
  for (const header of directory) await output.push(header);
  await output.push(ending(entries.length, output.written - at, at));
  await output.flush();
  return { diagnostics: [], size: output.written };
}

/** Names that an archive cannot hold: two that are one on some system, or one that leaves the folder. */
function checkNames(target: string, entries: readonly ZipEntry[]): Diagnostic[] {
  const first = new Map<string, string>();
  return entries.flatMap(({ name }) => {
    const problem = nameFault(name);
    const where = { source: target };
    if (problem === 'escapes') return [fault('path-escapes', { path: name }, where)];
    if (problem !== undefined) return [fault('bad-file-name', { name, problem }, where)];
    const earlier = first.get(nameKey(name));
    first.set(nameKey(name), earlier ?? name);
    return earlier === undefined ? [] : [fault('zip-names', { names: [earlier, name] }, where)];
  });
}

/**
 * Packs files into one archive in their order, one in memory at a time. Letters are compressed already, so they are
 * stored. Same names and files, same bytes. Written beside its place and renamed: what stood there is replaced whole or
 * not at all, so whoever calls must have asked whether it may be.
 * @param file path of the archive; its folder is there already
 */
export async function writeZip(file: string, entries: readonly ZipEntry[]): Promise<ZipReport> {
  const misnamed = checkNames(file, entries);
  if (misnamed.length > 0) return { diagnostics: misnamed };
  const folder = path.dirname(file);
  const temporary = path.join(folder, `${OWN_PREFIX}${process.pid}-${threadId}-zip.tmp`);
  try {
    await rm(temporary, { force: true });
    const handle = await open(temporary, 'wx');
    let report: ZipReport;
    try {
      report = await writeArchive(handle, file, entries);
      await handle.sync();
    } finally {
      await handle.close();
    }
    if (report.diagnostics.length > 0) return report;
    await rename(temporary, file);
    await syncFolder(folder);
    return report;
  } catch (error) {
    const code = systemErrorCode(error);
    return { diagnostics: [fault('write-failed', { file: path.basename(file), code }, { source: file })] };
  } finally {
    await rm(temporary, { force: true }).catch(() => undefined);
  }
}

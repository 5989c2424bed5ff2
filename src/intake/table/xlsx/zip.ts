import { crc32, createInflateRaw, inflateRawSync } from 'node:zlib';
import { limitFacts, tableLimits } from '../limits.ts';
import { tableFault } from './table-fault.ts';

const ENTRY_SIGNATURE = 0x02014b50;
const LOCAL_SIGNATURE = 0x04034b50;
const END_SIGNATURE = 0x06054b50;
const END_LENGTH = 22;
const LONGEST_COMMENT = 0xffff;
const STORED = 0;
const DEFLATED = 8;
const CHUNK = 262_144;

/** One entry as the directory tells of it. */
export interface ZipEntry {
  readonly name: string;
  readonly local: number;
  readonly packed: number;
  readonly size: number;
  readonly method: number;
  readonly checksum: number;
}

/** A ZIP whose directory has been read; nothing is unpacked yet. Names are told apart without regard to case. */
export interface Zip {
  readonly bytes: Uint8Array;
  readonly entries: ReadonlyMap<string, ZipEntry>;
  /** How many more bytes may be unpacked. */
  readonly budget: { left: number };
}

const keyOf = (name: string): string => name.replace(/^\//u, '').toLowerCase();

export const findEntry = (zip: Zip, name: string): ZipEntry | undefined => zip.entries.get(keyOf(name));

/** The end record, looked for backwards over the ZIP's comment. */
function endRecord(view: DataView): number {
  const lowest = Math.max(0, view.byteLength - END_LENGTH - LONGEST_COMMENT);
  for (let at = view.byteLength - END_LENGTH; at >= lowest; at -= 1) {
    if (view.getUint32(at, true) === END_SIGNATURE) return at;
  }
  throw tableFault('table-damaged', { part: '' });
}

/**
 * Reads the directory of a ZIP.
 * @throws {TableFault} for what is damaged, encrypted or has too many entries
 */
export function openZip(bytes: Uint8Array): Zip {
  const damaged = tableFault('table-damaged', { part: '' });
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endRecord(view);
  const count = view.getUint16(end + 10, true);
  if (count > tableLimits.entries) throw tableFault('table-too-large', limitFacts('entries'));
  const entries = new Map<string, ZipEntry>();
  let at = view.getUint32(end + 16, true);
  for (let index = 0; index < count; index += 1) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== ENTRY_SIGNATURE) throw damaged;
    if ((view.getUint16(at + 8, true) & 1) === 1) throw tableFault('table-foreign', { found: 'encrypted' });
    const nameLength = view.getUint16(at + 28, true);
    const name = new TextDecoder()
      .decode(bytes.subarray(at + 46, at + 46 + nameLength))
      .replaceAll('\\', '/');
    // Two entries of one name are read differently by different programs.
    if (entries.has(keyOf(name))) throw damaged;
    entries.set(keyOf(name), {
      name,
      method: view.getUint16(at + 10, true),
      checksum: view.getUint32(at + 16, true),
      packed: view.getUint32(at + 20, true),
      size: view.getUint32(at + 24, true),
      local: view.getUint32(at + 42, true),
    });
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return { bytes, entries, budget: { left: tableLimits.unpacked } };
}

/** The packed bytes of an entry. */
function packedBytes({ bytes, budget }: Zip, { name, local, packed, size, method }: ZipEntry): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const damaged = tableFault('table-damaged', { part: name });
  if (size > budget.left) throw tableFault('table-too-large', limitFacts('unpacked'));
  if (method !== STORED && method !== DEFLATED) throw damaged;
  if (local + 30 > bytes.length || view.getUint32(local, true) !== LOCAL_SIGNATURE) throw damaged;
  const start = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
  const data = bytes.subarray(start, start + packed);
  if (data.length < packed) throw damaged;
  return data;
}

async function* inflated(data: Uint8Array, name: string): AsyncGenerator<Uint8Array> {
  const stream = createInflateRaw({ chunkSize: CHUNK });
  stream.end(data);
  const chunks: AsyncIterator<Uint8Array> = stream[Symbol.asyncIterator]();
  try {
    for (;;) {
      const next = await chunks.next().catch(() => {
        throw tableFault('table-damaged', { part: name });
      });
      if (next.done === true) return;
      yield next.value;
    }
  } finally {
    stream.destroy();
  }
}

function* sliced(data: Uint8Array): Generator<Uint8Array> {
  for (let at = 0; at < data.length; at += CHUNK) yield data.subarray(at, at + CHUNK);
}

/**
 * The content of an entry piece by piece, never more than the directory says of it.
 * @throws {TableFault} where the content is not what the directory says, or the budget is spent
 */
export async function* entryChunks(zip: Zip, entry: ZipEntry): AsyncGenerator<Uint8Array> {
  const data = packedBytes(zip, entry);
  const damaged = tableFault('table-damaged', { part: entry.name });
  let checksum = 0;
  let size = 0;
  for await (const chunk of entry.method === STORED ? sliced(data) : inflated(data, entry.name)) {
    size += chunk.length;
    if (size > entry.size) throw damaged;
    checksum = crc32(chunk, checksum);
    yield chunk;
  }
  zip.budget.left -= size;
  if (size !== entry.size || checksum !== entry.checksum) throw damaged;
}

/**
 * The whole content of an entry at once, for a file that has been read before.
 * @throws {TableFault} as {@link entryChunks}
 */
export function entryContent(zip: Zip, entry: ZipEntry): Uint8Array {
  const data = packedBytes(zip, entry);
  try {
    return entry.method === STORED
      ? data
      : inflateRawSync(data, { maxOutputLength: Math.max(1, entry.size) });
  } catch {
    throw tableFault('table-damaged', { part: entry.name });
  }
}

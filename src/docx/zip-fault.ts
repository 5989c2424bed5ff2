import { crc32, inflateRawSync } from 'node:zlib';

/** Why a file is not taken for a DOCX, before any of it is unpacked. */
export type ZipFault = 'not-zip' | 'too-large' | 'encrypted';

/** Bytes of the largest file, of what it may unpack to, and the most parts. A template has some ten kilobytes. */
const LARGEST = 5_000_000;
const LARGEST_UNPACKED = 20_000_000;
const MOST_ENTRIES = 1000;

/** An OLE file: a Word document under a password, or an old `.doc`. */
const OLE_SIGNATURE = 0xe011cfd0;
const END_SIGNATURE = 0x06054b50;
const ENTRY_SIGNATURE = 0x02014b50;
const LOCAL_SIGNATURE = 0x04034b50;
const END_LENGTH = 22;
const LONGEST_COMMENT = 0xffff;
const STORED = 0;
const DEFLATED = 8;

/** The end record of a ZIP, looked for backwards over its comment. */
function endRecord(view: DataView): number | undefined {
  const lowest = Math.max(0, view.byteLength - END_LENGTH - LONGEST_COMMENT);
  for (let at = view.byteLength - END_LENGTH; at >= lowest; at -= 1) {
    if (view.getUint32(at, true) === END_SIGNATURE) return at;
  }
  return undefined;
}

interface Entry {
  readonly local: number;
  readonly packed: number;
  readonly size: number;
  readonly method: number;
  readonly checksum: number;
}

/** Whether an entry unpacks to just the bytes that its directory says: a directory may lie. */
function isHonest(bytes: Uint8Array, view: DataView, entry: Entry): boolean {
  const { local, packed, size, method, checksum } = entry;
  if (local + 30 > bytes.length || view.getUint32(local, true) !== LOCAL_SIGNATURE) return false;
  const start = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
  const data = bytes.subarray(start, start + packed);
  if (data.length < packed) return false;
  try {
    const content = method === STORED ? data : inflateRawSync(data, { maxOutputLength: Math.max(1, size) });
    return content.length === size && crc32(content) === checksum;
  } catch {
    return false;
  }
}

/**
 * What keeps bytes from being read as a DOCX: no ZIP, too large packed or unpacked, or under a password. Sizes are
 * judged from the directory first, and then against what each entry really unpacks to, never beyond what it declared.
 */
export function zipFault(bytes: Uint8Array): ZipFault | undefined {
  if (bytes.length > LARGEST) return 'too-large';
  if (bytes.length < END_LENGTH) return 'not-zip';
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (view.getUint32(0, true) === OLE_SIGNATURE) return 'encrypted';
  const end = endRecord(view);
  if (end === undefined) return 'not-zip';
  const count = view.getUint16(end + 10, true);
  if (count > MOST_ENTRIES) return 'too-large';
  const entries: Entry[] = [];
  let at = view.getUint32(end + 16, true);
  let unpacked = 0;
  for (let index = 0; index < count; index += 1) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== ENTRY_SIGNATURE) return 'not-zip';
    if ((view.getUint16(at + 8, true) & 1) === 1) return 'encrypted';
    const method = view.getUint16(at + 10, true);
    if (method !== STORED && method !== DEFLATED) return 'not-zip';
    const size = view.getUint32(at + 24, true);
    unpacked += size;
    if (unpacked > LARGEST_UNPACKED) return 'too-large';
    entries.push({
      local: view.getUint32(at + 42, true),
      packed: view.getUint32(at + 20, true),
      checksum: view.getUint32(at + 16, true),
      size,
      method,
    });
    at += 46 + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return entries.every((entry) => isHonest(bytes, view, entry)) ? undefined : 'not-zip';
}

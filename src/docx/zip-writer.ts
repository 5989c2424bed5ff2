import { crc32, deflateRawSync } from 'node:zlib';

/** Bytes packed for a ZIP entry, with what the entry says of them. */
export interface Deflated {
  readonly data: Uint8Array;
  /** Bytes before packing. */
  readonly size: number;
  readonly checksum: number;
}

/** @param level of zlib: 1 (fast) to 9 (small) */
export const deflated = (bytes: Uint8Array, level: number): Deflated => ({
  data: deflateRawSync(bytes, { level }),
  size: bytes.length,
  checksum: crc32(bytes),
});

const LOCAL = { signature: 0x04034b50, length: 30 } as const;
const CENTRAL = { signature: 0x02014b50, length: 46 } as const;
const END = { signature: 0x06054b50, length: 22 } as const;
/** Version 2.0: folders and deflate (APPNOTE 4.4.3). */
const VERSION = 20;
/** The name is in UTF-8 (APPNOTE 4.4.4, bit 11). */
const UTF8_NAME = 0x0800;
const DEFLATE = 8;
/** 1 January 1980, the first day that a ZIP can say (APPNOTE 4.4.6): no clock is asked. */
const FIXED_DAY = (1 << 5) | 1;

/** The name of an entry as a ZIP has it. */
interface EntryName {
  readonly bytes: Uint8Array;
  readonly flags: number;
}

const encoder = new TextEncoder();
/** The names of a package's parts come back in every letter. */
const names = new Map<string, EntryName>();
const MOST_NAMES = 500;

function encodedName(name: string): EntryName {
  const known = names.get(name);
  if (known !== undefined) return known;
  const bytes = encoder.encode(name);
  const encoded = { bytes, flags: bytes.some((byte) => byte > 0x7f) ? UTF8_NAME : 0 };
  if (names.size >= MOST_NAMES) names.clear();
  names.set(name, encoded);
  return encoded;
}

/** Version, flags, method, time, sizes: the 26 bytes that stand in the local header and again in the directory. */
function writeShared(view: DataView, at: number, name: EntryName, { data, size, checksum }: Deflated): void {
  view.setUint16(at, VERSION, true);
  view.setUint16(at + 2, name.flags, true);
  view.setUint16(at + 4, DEFLATE, true);
  view.setUint16(at + 8, FIXED_DAY, true);
  view.setUint32(at + 10, checksum, true);
  view.setUint32(at + 14, data.length, true);
  view.setUint32(at + 18, size, true);
  view.setUint16(at + 22, name.bytes.length, true);
}

/** Entries as a ZIP file, in their order: same entries, same bytes, whatever the clock or the zone. */
export function zipOf(entries: readonly (readonly [name: string, content: Deflated])[]): Uint8Array {
  const named = entries.map(([name, content]) => ({ name: encodedName(name), content, place: 0 }));
  let total: number = END.length;
  for (const { name, content } of named)
    total += LOCAL.length + CENTRAL.length + 2 * name.bytes.length + content.data.length;
  const bytes = new Uint8Array(total);
  const view = new DataView(bytes.buffer);
  let at = 0;
  for (const entry of named) {
    const { name, content } = entry;
    entry.place = at;
    view.setUint32(at, LOCAL.signature, true);
    writeShared(view, at + 4, name, content);
    at += LOCAL.length;
    bytes.set(name.bytes, at);
    at += name.bytes.length;
    bytes.set(content.data, at);
    at += content.data.length;
  }
  const directory = at;
  for (const { name, content, place } of named) {
    view.setUint32(at, CENTRAL.signature, true);
    view.setUint16(at + 4, VERSION, true);
    writeShared(view, at + 6, name, content);
    view.setUint32(at + 42, place, true);
    at += CENTRAL.length;
    bytes.set(name.bytes, at);
    at += name.bytes.length;
  }
  view.setUint32(at, END.signature, true);
  view.setUint16(at + 8, named.length, true);
  view.setUint16(at + 10, named.length, true);
  view.setUint32(at + 12, at - directory, true);
  view.setUint32(at + 16, directory, true);
  return bytes;
}

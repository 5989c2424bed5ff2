import type { Media, Parts } from './package.ts';
import { deflated, type Deflated } from './zip-writer.ts';

/** Bytes of the largest buffer that is kept for the next letter. */
const LARGEST_KEPT = 4_000_000;
/** Headers and footers that letters have in common: how many are kept, and the longest that is worth it. */
const MOST_KEPT = 64;
const LONGEST_KEPT = 50_000;
/** Bytes of UTF-8 that a unit of UTF-16 takes at most. */
const BYTES_A_UNIT = 3;

let scratch = Buffer.alloc(0);

/** A text as UTF-8, in a buffer that the next call may use again. */
export function utf8(text: string): Uint8Array {
  const most = text.length * BYTES_A_UNIT;
  if (most > LARGEST_KEPT) return Buffer.from(text);
  if (scratch.length < most) scratch = Buffer.allocUnsafeSlow(Math.min(LARGEST_KEPT, 2 * most));
  return scratch.subarray(0, scratch.write(text, 0));
}

/** What was packed at one level of zlib. */
interface Shelf {
  readonly short: Map<string, Deflated>;
  readonly unchanged: WeakMap<Parts, ReadonlyMap<string, Deflated>>;
}
const shelves = new Map<number, Shelf>();

function shelfOf(level: number): Shelf {
  const shelf = shelves.get(level) ?? { short: new Map(), unchanged: new WeakMap() };
  shelves.set(level, shelf);
  return shelf;
}

/** A short part that the next letter may have too, packed. */
export function packedShort(bytes: Buffer, level: number): Deflated {
  if (bytes.length > LONGEST_KEPT) return deflated(bytes, level);
  const { short } = shelfOf(level);
  const key = bytes.toString('latin1');
  const known = short.get(key);
  if (known !== undefined) return known;
  if (short.size >= MOST_KEPT) short.clear();
  const packed = deflated(bytes, level);
  short.set(key, packed);
  return packed;
}

/** Parts that a template gives to every letter as they are, by name: packed once for as long as they are in use. */
export function packedOnce(parts: Parts, media: Media, level: number): ReadonlyMap<string, Deflated> {
  const { unchanged } = shelfOf(level);
  const known = unchanged.get(parts);
  if (known !== undefined) return known;
  const packed = new Map([
    ...Array.from(parts, ([name, text]) => [name, deflated(utf8(text), level)] as const),
    ...Array.from(media, ([name, bytes]) => [name, deflated(bytes, level)] as const),
  ]);
  unchanged.set(parts, packed);
  return packed;
}

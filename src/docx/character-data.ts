/** What stands for characters of ASCII that character data must not hold, in UTF-8. */
export interface Entities {
  /** By the character's byte; empty for the others. */
  readonly texts: readonly Uint8Array[];
  /** How many bytes more than the character each has. */
  readonly more: Uint8Array;
}

/** @param table `{ '&': '&amp;' }` */
export function entitiesOf(table: Readonly<Record<string, string>>): Entities {
  const texts = Array.from({ length: 0x100 }, (_, byte) =>
    Buffer.from(table[String.fromCharCode(byte)] ?? ''),
  );
  return { texts, more: Uint8Array.from(texts, ({ length }) => Math.max(0, length - 1)) };
}

/** Bytes that a character may become. */
export const LONGEST_ENTITY = 6;

/**
 * Escapes words that stand in a buffer in UTF-8, where they stand; what follows them is written over.
 * @returns the place after them
 */
export function escapeBytes(
  bytes: Uint8Array,
  start: number,
  end: number,
  { texts, more }: Entities,
): number {
  let escaped = end;
  for (let at = start; at < end; at += 1) escaped += more[bytes[at] ?? 0] ?? 0;
  // From the end, so that nothing is written over before it was read.
  for (let from = end - 1, to = escaped; to > from + 1; from -= 1) {
    const byte = bytes[from] ?? 0;
    const entity = more[byte] === 0 ? undefined : texts[byte];
    to -= entity?.length ?? 1;
    if (entity === undefined) bytes[to] = byte;
    else bytes.set(entity, to);
  }
  return escaped;
}

/** Units of UTF-16: so few words are encoded here sooner than the way into the engine takes. */
export const SHORT = 16;

/**
 * Encodes a short text in UTF-8.
 * @returns the place after it; nothing for one with a character beyond the first plane
 */
export function encodeShort(bytes: Uint8Array, start: number, text: string): number | undefined {
  let at = start;
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charCodeAt(index);
    if (unit < 0x80) bytes[at++] = unit;
    else {
      if (unit < 0x800) bytes[at++] = 0xc0 | (unit >> 6);
      else if ((unit & 0xf800) === 0xd800) return undefined;
      else {
        bytes[at++] = 0xe0 | (unit >> 12);
        bytes[at++] = 0x80 | ((unit >> 6) & 0x3f);
      }
      bytes[at++] = 0x80 | (unit & 0x3f);
    }
  }
  return at;
}

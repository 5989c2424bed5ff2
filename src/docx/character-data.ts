/** What stands for a character that character data must not hold, in UTF-8, by the character's code. */
export type Entities = readonly (Uint8Array | undefined)[];

const CODES = 0x80;

/** @param table of ASCII characters: `{ '&': '&amp;' }` */
export const entitiesOf = (table: Readonly<Record<string, string>>): Entities =>
  Array.from({ length: CODES }, (_, code) => {
    const entity = table[String.fromCharCode(code)];
    return entity === undefined ? undefined : Buffer.from(entity);
  });

/** Bytes that a unit of UTF-16 takes at most, an entity of five letters among them. */
export const BYTES_A_UNIT = 6;

const HIGH_SURROGATE = 0xd800;
const REPLACEMENT = 0xfffd;

/** The character at a place of a text; half a pair is none. */
function characterAt(text: string, index: number): number {
  const point = text.codePointAt(index) ?? REPLACEMENT;
  return point >= HIGH_SURROGATE && point <= 0xdfff ? REPLACEMENT : point;
}

/**
 * Writes words as character data in UTF-8.
 * @returns the place after them
 */
export function writeCharacters(bytes: Uint8Array, place: number, text: string, entities: Entities): number {
  let at = place;
  for (let index = 0; index < text.length; index += 1) {
    let unit = text.charCodeAt(index);
    if (unit < 0x80) {
      const entity = entities[unit];
      if (entity === undefined) bytes[at++] = unit;
      else {
        bytes.set(entity, at);
        at += entity.length;
      }
      continue;
    }
    if (unit < 0x800) {
      bytes[at++] = 0xc0 | (unit >> 6);
    } else {
      if ((unit & 0xf800) === HIGH_SURROGATE) unit = characterAt(text, index);
      if (unit < 0x10000) bytes[at++] = 0xe0 | (unit >> 12);
      else {
        index += 1;
        bytes[at++] = 0xf0 | (unit >> 18);
        bytes[at++] = 0x80 | ((unit >> 12) & 0x3f);
      }
      bytes[at++] = 0x80 | ((unit >> 6) & 0x3f);
    }
    bytes[at++] = 0x80 | (unit & 0x3f);
  }
  return at;
}

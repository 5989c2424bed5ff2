import { unzipSync } from 'fflate';
import { deflated, zipOf } from '../../docx/zip-writer.ts';

/** Bytes that a file may unpack to and still get a copy: all of it is held at once. */
const MOST_UNPACKED = 300_000_000;
const LEVEL = 6;

/** The entries of a package that was read already, in their order; undefined where it is too large to be copied. */
export function entriesOf(bytes: Uint8Array): Map<string, Uint8Array> | undefined {
  let claimed = 0;
  const files = unzipSync(bytes, {
    filter: ({ name, originalSize }) => {
      claimed += originalSize;
      return claimed <= MOST_UNPACKED && !name.endsWith('/');
    },
  });
  return claimed > MOST_UNPACKED ? undefined : new Map(Object.entries(files));
}

/** Entries as a package: same entries, same bytes. */
export const packed = (entries: ReadonlyMap<string, Uint8Array>): Uint8Array =>
  zipOf(Array.from(entries, ([name, content]) => [name, deflated(content, LEVEL)] as const));

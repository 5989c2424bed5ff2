import { unzipSync } from 'fflate';
import { limits } from './limits.ts';

/** Why a package is refused as a whole. */
export type PackageFault = 'damaged' | 'file' | 'entries' | 'unpacked' | 'path';

/** Thrown while a package is opened or a part is unpacked. */
export class PackageError extends Error {
  readonly fault: PackageFault;
  /** The entry that it is about; empty where it is the file. */
  readonly entry: string;

  constructor(fault: PackageFault, entry = '') {
    super(fault);
    this.name = 'PackageError';
    this.fault = fault;
    this.entry = entry;
  }
}

/** A DOCX whose directory has been judged; parts are unpacked when asked for. */
export interface OpenPackage {
  readonly names: readonly string[];
  /** The text of a part, `undefined` where there is none. @throws {PackageError} */
  readonly text: (name: string) => string | undefined;
}

/** A name that would leave the folder that a careless program unpacks into. */
const escapes = (name: string): boolean =>
  /^[/\\]|^[a-z]:/iu.test(name) || name.includes('\0') || name.split(/[/\\]/u).includes('..');

function judge(name: string, packed: number, size: number): void {
  if (escapes(name)) throw new PackageError('path', name);
  if (size > Math.max(1, packed) * limits.ratio) throw new PackageError('unpacked', name);
  if (size > limits.denseFrom && size > packed * limits.denseRatio) throw new PackageError('unpacked', name);
}

const decode = (bytes: Uint8Array): string => {
  const encoding =
    bytes[0] === 0xff && bytes[1] === 0xfe
      ? 'utf-16le'
      : bytes[0] === 0xfe && bytes[1] === 0xff
        ? 'utf-16be'
        : 'utf-8';
  return new TextDecoder(encoding).decode(bytes);
};

/** What fflate throws of its own accord (and a RangeError of a directory that points nowhere) is a damaged file. */
function guarded<T>(read: () => T, entry: string): T {
  try {
    return read();
  } catch (error) {
    throw error instanceof PackageError ? error : new PackageError('damaged', entry);
  }
}

/**
 * Opens a ZIP and judges its directory: nothing is unpacked yet, and nothing ever beyond the size that was judged,
 * since each part is unpacked into a buffer of that size.
 * @throws {PackageError}
 */
export function openPackage(bytes: Uint8Array): OpenPackage {
  if (bytes.length > limits.file) throw new PackageError('file');
  const byLowerCase = new Map<string, string>();
  const sizes = new Map<string, number>();
  let claimed = 0;
  guarded(
    () =>
      unzipSync(bytes, {
        filter: ({ name, size, originalSize }) => {
          judge(name, size, originalSize);
          if (sizes.size >= limits.entries) throw new PackageError('entries');
          if (sizes.has(name)) throw new PackageError('damaged', name);
          claimed += originalSize;
          if (claimed > limits.claimed) throw new PackageError('unpacked', name);
          sizes.set(name, originalSize);
          byLowerCase.set(name.toLowerCase(), name);
          return false;
        },
      }),
    '',
  );
  let left: number = limits.read;
  return {
    names: [...sizes.keys()],
    text: (asked) => {
      // Part names are compared without regard to case (ECMA-376, Part 2, 6.2.2.3).
      const name = sizes.has(asked) ? asked : byLowerCase.get(asked.toLowerCase());
      if (name === undefined) return undefined;
      const size = sizes.get(name) ?? 0;
      if (size > limits.part || size > left) throw new PackageError('unpacked', name);
      left -= size;
      const files = guarded(() => unzipSync(bytes, { filter: (entry) => entry.name === name }), name);
      const content = new Map(Object.entries(files)).get(name);
      if (content === undefined) throw new PackageError('damaged', name);
      return decode(content);
    },
  };
}

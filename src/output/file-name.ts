/** Why a name cannot be given to a file: it leaves the folder, or some system that the file may travel to refuses it. */
export type NameFault = 'escapes' | 'reserved' | 'characters' | 'ending' | 'empty' | 'too-long';

/** Bytes of one part of a path on the common file systems. */
const LONGEST_PART = 255;
/** The whole name: Windows counts 260 with the folder before it. */
const LONGEST_NAME = 1000;
/** Device names of Windows, with or without an extension. */
const RESERVED = /^(?:con|prn|aux|nul|conin\$|conout\$|(?:com|lpt)[0-9¹²³])[ .]*(?:\..*)?$/iu;
/** Control characters and what Windows forbids in a name. */
const FORBIDDEN = /[\p{Cc}\p{Cs}\u202a-\u202e\u2066-\u2069<>:"|?*]/u;

/** The names that the writer keeps for itself begin so. */
export const OWN_PREFIX = '.vanthu-';

function partFault(part: string): NameFault | undefined {
  if (part === '..' || part === '.') return 'escapes';
  if (part === '') return 'empty';
  if (FORBIDDEN.test(part)) return 'characters';
  if (/[. ]$/u.test(part)) return 'ending';
  if (RESERVED.test(part) || part.toLowerCase().startsWith(OWN_PREFIX)) return 'reserved';
  return Buffer.byteLength(part) > LONGEST_PART ? 'too-long' : undefined;
}

/** What is wrong with a file's name under the output folder (`/` between its parts), or undefined. */
export function nameFault(name: string): NameFault | undefined {
  if (name === '') return 'empty';
  if (name.startsWith('/') || name.includes('\\') || /^[a-z]:/iu.test(name)) return 'escapes';
  if (name.length > LONGEST_NAME) return 'too-long';
  const faults = name.split('/').map(partFault);
  return faults.find((fault) => fault === 'escapes') ?? faults.find((fault) => fault !== undefined);
}

/** Two names with the same key are one file on some system: case and Unicode form do not tell them apart. */
export const nameKey = (name: string): string => name.normalize('NFC').toLowerCase();

import { TextDecoder } from 'node:util';
import { nfc, unprintable } from '../../../text/nfc.ts';

const SAMPLE = 4096;

const decoded = (bytes: Uint8Array, encoding: string): string | undefined => {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
};

/** UTF-16 without its mark: every second byte of Latin letters, digits and separators is zero. */
function utf16Unmarked(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  const sample = bytes.subarray(0, SAMPLE);
  const zeros = (from: number): number => sample.filter((byte, at) => at % 2 === from && byte === 0).length;
  const [even, odd] = [zeros(0), zeros(1)];
  if (even + odd < sample.length / 8) return undefined;
  return odd > even ? 'utf-16le' : 'utf-16be';
}

/** windows-1258 writes a tone as a mark after its vowel; a mark that composes with nothing is another encoding. */
function windows1258(bytes: Uint8Array): string | undefined {
  const text = nfc(decoded(bytes, 'windows-1258') ?? '\u0000');
  return unprintable(text.replaceAll('\r', '')) !== undefined || /\p{M}/u.test(text) ? undefined : text;
}

/**
 * The text of a CSV file, in NFC: UTF-8 or UTF-16 with or without their mark, else windows-1258, the old Vietnamese
 * Windows. Undefined where it is none of them.
 */
export function decodeCsv(bytes: Uint8Array): string | undefined {
  const text = textOf(bytes);
  return text?.includes('\u0000') === true ? undefined : text;
}

function textOf(bytes: Uint8Array): string | undefined {
  const [a, b] = bytes;
  const marked = a === 0xff && b === 0xfe ? 'utf-16le' : a === 0xfe && b === 0xff ? 'utf-16be' : undefined;
  const encoding = marked ?? utf16Unmarked(bytes);
  if (encoding !== undefined) {
    const text = decoded(bytes, encoding);
    return text === undefined ? undefined : nfc(text);
  }
  const text = decoded(bytes, 'utf-8');
  return text === undefined ? windows1258(bytes) : nfc(text);
}

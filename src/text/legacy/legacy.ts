import { fromTcvn3, isCapitalsFace } from './tcvn3.ts';
import { fromVni } from './vni.ts';

export type LegacyEncoding = 'TCVN3' | 'VNI';

/** The old code that a face draws, by its name: `.VnTime`, `VNI-Times`. */
export function encodingOf(face: string): LegacyEncoding | undefined {
  if (/^\.Vn/iu.test(face)) return 'TCVN3';
  return /^VNI-/iu.test(face) ? 'VNI' : undefined;
}

/** Text under a face of an old code as Unicode (NFC), one string a sign of the text; joined, it is the text. */
export const fromLegacy = (text: string, face: string): readonly string[] =>
  encodingOf(face) === 'VNI' ? fromVni(text) : fromTcvn3(text, isCapitalsFace(face));

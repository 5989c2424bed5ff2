import { strToU8, strFromU8, unzipSync, zipSync } from 'fflate';

/** A DOCX with its main part changed. */
export function restyled(bytes: Uint8Array, change: (xml: string) => string): Uint8Array {
  const files = unzipSync(bytes);
  const name = 'word/document.xml';
  return zipSync({ ...files, [name]: strToU8(change(strFromU8(files[name] ?? new Uint8Array()))) });
}

/** What a file under the name .docx really is, by its first bytes. */
export type FileKind =
  'empty' | 'zip' | 'ole' | 'pdf' | 'rtf' | 'html' | 'word-xml' | 'xml' | 'picture' | 'other';

const startsWith = (bytes: Uint8Array, signature: readonly number[]): boolean =>
  signature.every((byte, index) => bytes[index] === byte);

const PICTURES = [
  [0xff, 0xd8, 0xff],
  [0x89, 0x50, 0x4e, 0x47],
];

/** Recognises a file by its content; the name is not asked. */
export function sniff(bytes: Uint8Array): FileKind {
  if (bytes.length === 0) return 'empty';
  if (startsWith(bytes, [0x50, 0x4b, 0x03, 0x04]) || startsWith(bytes, [0x50, 0x4b, 0x05, 0x06]))
    return 'zip';
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0])) return 'ole';
  if (PICTURES.some((signature) => startsWith(bytes, signature))) return 'picture';
  const utf16 = startsWith(bytes, [0xff, 0xfe]);
  const head = new TextDecoder(utf16 ? 'utf-16le' : 'utf-8').decode(bytes.subarray(0, 4096)).trimStart();
  if (head === '') return 'empty';
  if (head.startsWith('%PDF')) return 'pdf';
  if (head.startsWith('{\\rtf')) return 'rtf';
  if (/<(?:!doctype\s+html|html|head|body|meta)\b/iu.test(head)) return 'html';
  if (/<(?:pkg:package|w:wordDocument)\b/u.test(head)) return 'word-xml';
  return head.startsWith('<?xml') ? 'xml' : 'other';
}

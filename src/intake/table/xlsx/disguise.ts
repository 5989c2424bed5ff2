import type { FactsOf } from '../../../diagnostic/sentences.ts';

type Foreign = FactsOf<'table-foreign'>['found'];

const ZIP_START = 'PK';
const OLE_START = '\u00d0\u00cf\u0011\u00e0';
const SAMPLE = 4096;

const holds = (bytes: Uint8Array, words: string, encoding: 'latin1' | 'utf16le'): boolean =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes(words, 0, encoding);

/** What a file is that begins with no ZIP, or undefined for a ZIP. */
export function disguise(bytes: Uint8Array): Foreign | undefined {
  const start = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(SAMPLE, bytes.byteLength)).toString(
    'latin1',
  );
  if (start.startsWith(ZIP_START)) return undefined;
  if (start.startsWith(OLE_START)) return holds(bytes, 'EncryptedPackage', 'utf16le') ? 'encrypted' : 'xls';
  // An old workbook without its OLE wrapper begins with a BOF record.
  if (/^\u0009[\u0000\u0002\u0004\u0008]/u.test(start)) return 'xls';
  if (/^(?:\u00ef\u00bb\u00bf)?\s*<(?:!doctype html|html|table|meta|head|body)/iu.test(start)) return 'html';
  if (/^(?:\u00ef\u00bb\u00bf)?\s*<\?xml/u.test(start))
    return start.includes('urn:schemas-microsoft-com:office:spreadsheet')
      ? 'xml'
      : /<html/iu.test(start)
        ? 'html'
        : 'unknown';
  const isText =
    start !== '' && !/[\u0000-\u0008\u000e-\u001a\u001c-\u001f]/u.test(start) && /[,;\t\n]/u.test(start);
  return isText && !start.startsWith('%PDF') ? 'text' : 'unknown';
}

import { fault, type Diagnostic } from '../../diagnostic/diagnostic.ts';
import type { BookReading, BookSheet } from './book.ts';
import { limitFacts, tableLimits } from './limits.ts';
import { disguise } from './xlsx/disguise.ts';
import { characterCount, readSharedStrings } from './xlsx/shared-strings.ts';
import { readSheet } from './xlsx/sheet.ts';
import { readStyles } from './xlsx/styles.ts';
import { textCells } from './xlsx/text-cells.ts';
import { TableFault, tableFault } from './xlsx/table-fault.ts';
import { readWorkbook } from './xlsx/workbook.ts';
import { openZip } from './xlsx/zip.ts';

async function readSheets(source: string, bytes: Uint8Array): Promise<BookReading> {
  if (bytes.length > tableLimits.file) throw tableFault('table-too-large', limitFacts('file'));
  const found = disguise(bytes);
  if (found !== undefined) throw tableFault('table-foreign', { found });
  const zip = openZip(bytes);
  const workbook = await readWorkbook(zip);
  const count = characterCount();
  const textCellOf = textCells();
  const strings = await readSharedStrings(zip, workbook.sharedStrings, count, textCellOf);
  const styles = await readStyles(zip, workbook.styles);
  const { is1904 } = workbook;
  const context = { source, strings, styles, is1904, count, textCellOf, used: { rows: 0, cells: 0 } };
  const sheets: BookSheet[] = [];
  const diagnostics: Diagnostic[] = workbook.hasMacros ? [fault('table-macros', {}, { source })] : [];
  for (const part of workbook.sheets) {
    const read = await readSheet(zip, part, context);
    sheets.push(read.sheet);
    diagnostics.push(...read.diagnostics);
  }
  if (sheets.length === 0) throw tableFault('table-no-sheets', {});
  return { book: { source, sheets }, diagnostics };
}

/**
 * Reads an XLSX workbook: the values of its cells with their types, formulas by their cached value. Whatever keeps it
 * from being read comes back as a diagnostic. Macros are never run, links to outside never followed.
 * @param source the file's name, for diagnostics
 */
export async function readBook(source: string, bytes: Uint8Array): Promise<BookReading> {
  try {
    return await readSheets(source, bytes);
  } catch (error) {
    if (error instanceof TableFault) return { diagnostics: [error.diagnostic(source)] };
    throw error;
  }
}

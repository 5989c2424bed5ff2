import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { fault, FaultsError, hasErrors, type Diagnostic } from '../../../diagnostic/diagnostic.ts';
import { compareVi } from '../../../text/collate.ts';
import { fileStat, missingOrUnreadable } from '../../read-text.ts';
import type { BookReading, BookSheet } from '../book.ts';
import { limitFacts, tableLimits } from '../limits.ts';
import { readCsv, type CsvReading } from './read-csv.ts';

/** The CSV files of a folder, in the order of the Vietnamese alphabet. */
async function csvFiles(folder: string): Promise<string[]> {
  const names = await readdir(folder).catch((error: unknown) => {
    throw new FaultsError([missingOrUnreadable(folder, error)]);
  });
  const files = names.filter((name) => /^[^.].*\.csv$/iu.test(name)).sort(compareVi);
  if (files.length === 0) throw new FaultsError([fault('csv-none', { folder }, { source: folder })]);
  if (files.length > tableLimits.sheets)
    throw new FaultsError([fault('table-too-large', limitFacts('sheets'), { source: folder })]);
  return files.map((name) => path.join(folder, name));
}

/**
 * Reads one CSV file; a file too large is told by its size, before it is read.
 * @throws {FaultsError} where there is no such file
 */
async function readCsvFile(file: string): Promise<CsvReading> {
  const { size } = await fileStat(file);
  if (size > tableLimits.file)
    return { diagnostics: [fault('table-too-large', limitFacts('file'), { source: file })] };
  const bytes = await readFile(file).catch((error: unknown) => {
    throw new FaultsError([missingOrUnreadable(file, error)]);
  });
  return readCsv(file, bytes);
}

/**
 * Reads a folder of CSV files as one workbook: each file is the sheet of its name, whatever its case and the way its
 * marks were typed.
 */
export async function readCsvFolder(folder: string): Promise<BookReading> {
  try {
    const sheets: BookSheet[] = [];
    const diagnostics: Diagnostic[] = [];
    for (const file of await csvFiles(folder)) {
      const read = await readCsvFile(file);
      if (read.sheet !== undefined) sheets.push(read.sheet);
      diagnostics.push(...read.diagnostics);
      const rows = sheets.reduce((sum, sheet) => sum + sheet.rows.length, 0);
      if (rows > tableLimits.rows)
        throw new FaultsError([fault('table-too-large', limitFacts('rows'), { source: folder })]);
    }
    return hasErrors(diagnostics) ? { diagnostics } : { book: { source: folder, sheets }, diagnostics };
  } catch (error) {
    if (error instanceof FaultsError) return { diagnostics: error.diagnostics };
    throw error;
  }
}

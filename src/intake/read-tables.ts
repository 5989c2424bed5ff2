import type { Kinds } from '../kinds/registry.ts';
import { locateIn } from '../diagnostic/place.ts';
import { fileStat, readBytes } from './read-text.ts';
import type { SourceTree } from './source-tree.ts';
import type { BookReading } from './table/book.ts';
import { readCsvFolder } from './table/csv/read-folder.ts';
import { tableLimits } from './table/limits.ts';
import { readBook } from './table/read-book.ts';
import { isSheetName } from './workbook/find-sheets.ts';
import { layoutOf } from './workbook/layout.ts';
import { readWorkbook } from './workbook/read-workbook.ts';

/**
 * The tables of a workbook, or of a folder of CSV files.
 * @throws {FaultsError} for what is not there or cannot be read
 */
export async function readTables(source: string): Promise<BookReading> {
  const { isFolder } = await fileStat(source);
  return isFolder ? readCsvFolder(source) : readBook(source, await readBytes(source, tableLimits.file));
}

/**
 * The data of a dossier in a workbook, or in a folder of CSV files.
 * @throws {FaultsError} for what is not there or cannot be read
 */
export async function readTableTree(source: string, { schema }: Kinds): Promise<SourceTree> {
  const { book, diagnostics } = await readTables(source);
  if (book === undefined) return { data: undefined, diagnostics, locate: locateIn(source) };
  const tree = readWorkbook(book, schema);
  return { ...tree, diagnostics: [...diagnostics, ...tree.diagnostics] };
}

/** Whether one of the files of a folder is a sheet of a dossier. */
export const hasSheetFile = (names: readonly string[], { schema }: Kinds): boolean =>
  names.some((name) => /^[^.].*\.csv$/iu.test(name) && isSheetName(layoutOf(schema), name.slice(0, -4)));

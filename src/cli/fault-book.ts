import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { FaultsError, type Diagnostic } from '../diagnostic/diagnostic.ts';
import { isWorkbook } from '../intake/read-file.ts';
import { readTables } from '../intake/read-tables.ts';
import { markFaults } from '../intake/table/mark-faults.ts';
import { markTables } from '../intake/table/mark-tables.ts';
import { writeFiles } from '../output/write-files.ts';

const NAME = 'loi.xlsx';
/** Where the faulty workbook is itself an earlier marked one. */
const OTHER_NAME = 'loi-2.xlsx';

const sentenceOf = ({ message, hint }: Diagnostic): string =>
  hint === undefined ? message : `${message} → ${hint}`;

async function markedBytes(
  source: string,
  diagnostics: readonly Diagnostic[],
): Promise<Uint8Array | undefined> {
  const faults = diagnostics
    .filter(({ severity }) => severity !== 'info')
    .map((diagnostic) => ({
      ...(diagnostic.where.sheet === undefined ? {} : { sheet: diagnostic.where.sheet }),
      ...(diagnostic.where.cell === undefined ? {} : { cell: diagnostic.where.cell }),
      sentence: sentenceOf(diagnostic),
    }));
  if (isWorkbook(source)) return markFaults(await readFile(source), faults);
  const { book } = await readTables(source);
  return book === undefined ? undefined : markTables(book, faults);
}

/** What came of marking the faults of a workbook. */
export interface FaultBook {
  /** The marked workbook, where one was written. */
  readonly file?: string;
  /** What kept it from being written. */
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Writes `loi.xlsx`: the workbook of a dossier with every fault marked in its cell and the sentence beside it.
 * @param folder where it goes; a file there that a clerk has edited is left alone
 */
export async function writeFaultBook(
  source: string,
  diagnostics: readonly Diagnostic[],
  folder: string,
): Promise<FaultBook> {
  const name = path.resolve(folder, NAME) === path.resolve(source) ? OTHER_NAME : NAME;
  try {
    const bytes = await markedBytes(source, diagnostics);
    if (bytes === undefined) return { diagnostics: [] };
    const written = await writeFiles(folder, [{ name, bytes }], { force: false });
    return {
      diagnostics: written.diagnostics,
      ...(written.files.length === 0 ? {} : { file: path.join(folder, name) }),
    };
  } catch (error) {
    if (error instanceof FaultsError) return { diagnostics: error.diagnostics };
    throw error;
  }
}

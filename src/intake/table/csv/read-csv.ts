import path from 'node:path';
import { CsvError, parse } from 'csv-parse/sync';
import { fault, type Diagnostic } from '../../../diagnostic/diagnostic.ts';
import { nfc } from '../../../text/nfc.ts';
import type { BookRow, BookSheet, CellValue } from '../book.ts';
import { limitFacts, tableLimits } from '../limits.ts';
import { isBlank } from '../xlsx/cell-text.ts';
import { characterCount } from '../xlsx/shared-strings.ts';
import { TableFault, tableFault } from '../xlsx/table-fault.ts';
import { checkBounds } from './bounds.ts';
import { decodeCsv } from './decode.ts';
import { unguarded } from './formula-guard.ts';
import { namedSeparator, possibleSeparators } from './separator.ts';

/** One CSV file as a sheet, or what keeps it from being read. */
export interface CsvReading {
  readonly sheet?: BookSheet;
  readonly diagnostics: readonly Diagnostic[];
}

/** The text without the line that names its separator, and the separator. */
function separated(text: string, source: string): { separator: string; rest: string } {
  const named = namedSeparator(text);
  if (named !== undefined) return named;
  const [first, ...others] = possibleSeparators(text);
  if (first !== undefined && others.length > 0) {
    const names = [first, ...others].map(({ name }) => name);
    throw new TableFault('csv-separator', () =>
      fault('csv-separator', { separators: names }, { source, line: 1 }),
    );
  }
  return { separator: first?.sign ?? ',', rest: text };
}

/** Where a quote stands wrong; one that never closes opened in the record after the last whole one. */
function faultyLine(error: CsvError, lastLine: number): number {
  const line: unknown = error['lines'];
  return error.code === 'CSV_QUOTE_NOT_CLOSED' || typeof line !== 'number' ? lastLine + 1 : line;
}

function readRows(text: string, source: string): BookRow[] {
  const { separator, rest } = separated(text, source);
  checkBounds(rest, separator);
  const skipped = rest.length === text.length ? 0 : 1;
  const rows: BookRow[] = [];
  const count = characterCount();
  let number = 0;
  let lastLine = 0;
  const take = (record: readonly string[], { lines }: { readonly lines: number }): null => {
    lastLine = lines;
    number += 1;
    const cells = record.map((typed): CellValue | undefined => {
      count(typed);
      const text_ = unguarded(typed).replaceAll(/\r\n?/gu, '\n');
      return isBlank(text_) ? undefined : { kind: 'text', text: text_ };
    });
    while (cells.length > 0 && cells.at(-1) === undefined) cells.pop();
    if (cells.length === 0) return null;
    rows.push({ number, cells });
    if (rows.length > tableLimits.rows) throw tableFault('table-too-large', limitFacts('rows'));
    return null;
  };
  try {
    parse(rest, {
      delimiter: separator,
      relax_column_count: true,
      max_record_size: tableLimits.record,
      on_record: take,
    });
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    if (error.code === 'CSV_MAX_RECORD_SIZE') throw tableFault('table-too-large', limitFacts('record'));
    const line = faultyLine(error, lastLine) + skipped;
    throw new TableFault('csv-quote', () => fault('csv-quote', { line }, { source, line }));
  }
  return rows;
}

/**
 * Reads a CSV file as a sheet of its file's name. All its cells are text; a row's number counts as Excel shows it, a
 * text over several lines being one row.
 * @param source the file's path
 */
export function readCsv(source: string, bytes: Uint8Array): CsvReading {
  try {
    if (bytes.length > tableLimits.file) throw tableFault('table-too-large', limitFacts('file'));
    const text = decodeCsv(bytes);
    if (text === undefined) throw tableFault('csv-encoding', {});
    const name = nfc(path.parse(source).name);
    return { sheet: { name, hidden: false, rows: readRows(text, source), source }, diagnostics: [] };
  } catch (error) {
    if (error instanceof TableFault) return { diagnostics: [error.diagnostic(source)] };
    throw error;
  }
}

import { Document, isScalar, visit } from 'yaml';
import type { z } from 'zod';
import { settleNumbers } from './settle-numbers.ts';
import { writeCsv } from './table/csv/write-csv.ts';
import { writeBook } from './table/write-book.ts';
import { looksBlank, looksNumeric } from './yaml-tree.ts';
import { workbookOf } from './workbook/write-workbook.ts';

/** The forms that a dossier can be written in; `csv` is a folder, a file for each sheet that holds something. */
export type SourceForm = 'yaml' | 'json' | 'xlsx' | 'csv';

/** A file of a dossier, named within its folder. */
export interface SourceFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

const LINE_WIDTH = 110;

/** YAML whose every scalar is read back as the same text: what would look like a number or a blank stands in quotes. */
export function yamlOf(data: unknown): string {
  const document = new Document(data);
  visit(document, {
    Scalar(_key, node) {
      if (
        isScalar(node) &&
        typeof node.value === 'string' &&
        (looksNumeric(node.value) || looksBlank(node.value))
      )
        node.type = 'QUOTE_DOUBLE';
    },
  });
  return document.toString({ lineWidth: LINE_WIDTH, indentSeq: true });
}

/**
 * Writes the data of a dossier in another form; reading it back gives the same dossier.
 * @param data as a source gave it; it fits the schema
 * @param name of the file; of a folder of CSV files, each is named by its sheet
 */
export function writeSource(form: SourceForm, name: string, data: unknown, schema: z.ZodType): SourceFile[] {
  switch (form) {
    case 'yaml':
      return [{ name, bytes: Buffer.from(yamlOf(settleNumbers(schema, data))) }];
    case 'json':
      return [{ name, bytes: Buffer.from(`${JSON.stringify(settleNumbers(schema, data), undefined, 2)}\n`) }];
    case 'xlsx':
      return [{ name, bytes: writeBook(workbookOf(data, schema)) }];
    case 'csv':
      return workbookOf(data, schema)
        .filter(({ rows }) => rows.length > 0)
        .map((sheet) => ({ name: `${sheet.name}.csv`, bytes: writeCsv(sheet) }));
  }
}

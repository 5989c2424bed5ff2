import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { AnySchema } from '../../../src/dossier/schema-walk.ts';
import { readTextTree } from '../../../src/intake/read-dossier.ts';
import { readBook } from '../../../src/intake/table/read-book.ts';
import { writeSource, type SourceForm } from '../../../src/intake/write-source.ts';
import { readWorkbook } from '../../../src/intake/workbook/read-workbook.ts';
import { findDossiers, readSource } from '../../../src/intake/read-file.ts';
import { workbookOf } from '../../../src/intake/workbook/write-workbook.ts';
import { readTree } from '../../../src/intake/yaml-tree.ts';
import { builtinKinds } from '../../../src/kinds/registry.ts';
import { sampleFolders, sampleText } from '../../support/sample-dossiers.ts';
import { smallDossier } from '../../support/small-dossier.ts';
import { useTempDir } from '../../support/temp.ts';
import { arbitraryData, readAs } from './arbitrary-data.ts';
import { bookOf } from './book-of.ts';

const kinds = await builtinKinds();
const schema = kinds.schema as unknown as AnySchema;

/** Lists that a dossier may leave out are empty where they are left out. */
const LISTS = Object.fromEntries(
  Object.entries(kinds.schema.shape).flatMap(([key, field]) =>
    (field as unknown as AnySchema)._zod.optin === 'defaulted' ? [[key, []]] : [],
  ),
);
const whole = (data: unknown): unknown => ({ ...LISTS, ...(readAs(schema, data) as object) });

const plainOf = (data: unknown): object => (typeof data === 'object' && data !== null ? data : {});

const written = (form: SourceForm, data: unknown) => writeSource(form, `ho-so.${form}`, data, kinds.schema);
const only = (form: SourceForm, data: unknown): Uint8Array =>
  written(form, data)[0]?.bytes ?? new Uint8Array();
const textOf = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);

describe('a dossier in another form and back', () => {
  const temp = useTempDir();

  it.each(['yaml', 'json'] as const)(
    'is the same dossier as %s, whatever the whole schema allows',
    (form) => {
      fc.assert(
        fc.property(arbitraryData(schema), (data) => {
          const back = readTextTree(`ho-so.${form}`, textOf(only(form, data)));
          expect(back.diagnostics).toEqual([]);
          expect(whole(back.data)).toEqual(whole(data));
        }),
        { numRuns: 50 },
      );
    },
  );

  it('is the same dossier as an XLSX file, whatever the whole schema allows', async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryData(schema), async (data) => {
        const { book, diagnostics } = await readBook('ho-so.xlsx', only('xlsx', data));
        expect(diagnostics).toEqual([]);
        const back = readWorkbook(book ?? { source: '', sheets: [] }, kinds.schema);
        expect(back.diagnostics).toEqual([]);
        expect(whole(back.data)).toEqual(whole(data));
      }),
      { numRuns: 15 },
    );
  });

  it('is the same dossier as a folder of CSV files', async () => {
    for (const folder of sampleFolders) {
      const { data } = readTree('ho-so.yaml', sampleText(folder));
      const target = path.join(temp.path, folder);
      mkdirSync(target, { recursive: true });
      for (const { name, bytes } of written('csv', data)) writeFileSync(path.join(target, name), bytes);
      expect(await findDossiers(target)).toEqual([target]);
      const back = await readSource(target, kinds);
      expect(back.diagnostics).toEqual([]);
      expect(whole(back.data)).toEqual(whole(data));
    }
  });

  it('holds text that looks like a formula as text', async () => {
    const name = '=HYPERLINK("http://x","Sở")';
    const data = { ...plainOf(readTree('ho-so.yaml', smallDossier).data), title: name, source: '+84' };
    const { book } = await readBook('ho-so.xlsx', only('xlsx', data));
    const row = book?.sheets.find((sheet) => sheet.name === 'Hồ sơ')?.rows[1]?.cells;
    expect(row?.[1]).toEqual({ kind: 'text', text: name });
    expect(row?.[3]).toEqual({ kind: 'text', text: '+84' });
  });
});

describe('a dossier as a workbook and back', () => {
  it('is the same dossier, whatever the whole schema allows', () => {
    fc.assert(
      fc.property(arbitraryData(schema), (data) => {
        const back = readWorkbook(bookOf(workbookOf(data, kinds.schema)), kinds.schema);
        expect(back.diagnostics).toEqual([]);
        expect(whole(back.data)).toEqual(whole(data));
      }),
      { numRuns: 150 },
    );
  });

  it.each(sampleFolders)('is the same dossier: %s', (folder) => {
    const { data } = readTree('ho-so.yaml', sampleText(folder));
    const back = readWorkbook(bookOf(workbookOf(data, kinds.schema)), kinds.schema);
    expect(back.diagnostics).toEqual([]);
    expect(whole(back.data)).toEqual(whole(data));
  });
});

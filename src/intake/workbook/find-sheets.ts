import { fault, type Diagnostic } from '../../diagnostic/diagnostic.ts';
import { nearest } from '../../diagnostic/nearest.ts';
import type { Book, BookSheet } from '../table/book.ts';
import { ownSheets } from '../table/own-sheets.ts';
import { findHeadings, type SheetToRead } from './headings.ts';
import type { Layout, SheetLayout } from './layout.ts';
import { fold, foldPlain, words } from './words.ts';

/** The sheets of a book that are sheets of a dossier, and what is to be said of the others. */
export interface FoundSheets {
  readonly sheets: readonly SheetToRead[];
  readonly details: readonly BookSheet[];
  readonly diagnostics: readonly Diagnostic[];
}

/** The names that a sheet, or its CSV file, may have: its own, the same without marks, the schema's keys. */
const sheetNames = ({ name, keys }: SheetLayout): string[] => [
  fold(name),
  foldPlain(name),
  ...(keys.length === 0 ? [] : [fold(keys.join('.'))]),
];

/** Sheets that are told nothing of: the guide, and those that writing and marking add. */
const ours: ReadonlySet<string> = new Set([words.guide, ...Object.values(ownSheets)].map(foldPlain));

/** Whether a file or sheet of that name holds a part of a dossier. */
export const isSheetName = (layout: Layout, name: string): boolean =>
  layout.some((sheet) =>
    sheetNames(sheet).some((known) => known === fold(name) || known === foldPlain(name)),
  );

/** Finds the sheets that hold a dossier, in the order of the schema. */
export function findSheets(layout: Layout, book: Book): FoundSheets {
  const byName = new Map(layout.flatMap((sheet) => sheetNames(sheet).map((name) => [name, sheet] as const)));
  const diagnostics: Diagnostic[] = [];
  const first = new Map<SheetLayout, BookSheet>();
  const details: BookSheet[] = [];
  const known = (name: string): SheetLayout | undefined =>
    byName.get(fold(name)) ?? byName.get(foldPlain(name));
  for (const sheet of book.sheets) {
    const where = { source: sheet.source, sheet: sheet.name };
    const plain = foldPlain(sheet.name);
    if (ours.has(plain)) continue;
    if (plain === foldPlain(words.detail)) {
      details.push(sheet);
      continue;
    }
    const found = known(sheet.name);
    if (found === undefined) {
      const meant = nearest(
        sheet.name,
        layout.map(({ name }) => name),
      );
      // An empty sheet holds nothing to be missed.
      if (sheet.rows.length > 0)
        diagnostics.push(
          fault('sheet-unknown', { sheet: sheet.name, ...(meant === undefined ? {} : { meant }) }, where),
        );
      continue;
    }
    const earlier = first.get(found);
    if (earlier === undefined) first.set(found, sheet);
    else diagnostics.push(fault('sheet-twice', { sheet: sheet.name, earlier: earlier.name }, where));
    if (sheet.hidden) diagnostics.push(fault('sheet-hidden', { sheet: sheet.name }, where));
  }
  if (first.size === 0)
    return {
      sheets: [],
      details: [],
      diagnostics: [
        fault(
          'workbook-foreign',
          { sheets: book.sheets.slice(0, 20).map(({ name }) => name) },
          { source: book.source },
        ),
      ],
    };
  const sheets = layout.flatMap((one) => {
    const sheet = first.get(one);
    if (sheet === undefined) return [];
    const reading = findHeadings(one, sheet);
    diagnostics.push(...reading.diagnostics);
    return reading.toRead === undefined ? [] : [reading.toRead];
  });
  return { sheets, details, diagnostics };
}

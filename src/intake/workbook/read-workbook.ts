import type { z } from 'zod';
import { fault, type Diagnostic, type Place } from '../../diagnostic/diagnostic.ts';
import type { SourceTree } from '../source-tree.ts';
import type { Book, BookNames } from '../table/book.ts';
import { arranger } from './arrange.ts';
import { applyDetails } from './details.ts';
import { cellPlace, emptyEntry, readRow, rowPlace, type Entry, type EntryRow } from './entry.ts';
import { findSheets } from './find-sheets.ts';
import type { FoundSheet, SheetToRead } from './headings.ts';
import { layoutOf } from './layout.ts';
import { locator, type DetailPlaces } from './locate.ts';
import { byId, nestRows } from './nest.ts';
import { words } from './words.ts';

/** Every row of the sheets that were found. */
const readRows = (
  sheets: readonly SheetToRead[],
  tell: (diagnostic: Diagnostic, kindIsTold?: boolean) => void,
): Map<FoundSheet, EntryRow[]> =>
  new Map(
    sheets.map(({ found, rows }) => [
      found,
      rows.map((row) => readRow(found, row, tell)).filter((row) => row !== undefined),
    ]),
  );

/** The dossier's own row: the only one of its sheet. */
function rootOf(
  found: FoundSheet | undefined,
  rows: ReadonlyMap<FoundSheet, readonly EntryRow[]>,
  book: Book,
  tell: (diagnostic: Diagnostic) => void,
): Entry {
  if (found === undefined) {
    tell(fault('sheet-missing', { sheet: words.dossier }, { source: book.source }));
    return emptyEntry();
  }
  const [first, ...more] = rows.get(found) ?? [];
  for (const { row } of more)
    tell(fault('sheet-one-row', { sheet: found.layout.name }, rowPlace(found, row)));
  return first?.entry ?? emptyEntry();
}

/** What is told of places holds no rows: those of a large workbook would fill the memory. */
const namesOf = ({ source, sheets }: Book): BookNames => ({
  source,
  sheets: sheets.map((sheet) => ({ source: sheet.source, name: sheet.name })),
});

/** More faults of cells than this are no clerk's: they would fill the memory. */
const MOST_FAULTS = 20_000;

/** Rows of a sheet that one sentence names. */
const MOST_TOLD = 10;

/** Rows that are still marked as samples, where the dossier says that it is real. */
function sampleFaults(root: Entry, rows: ReadonlyMap<FoundSheet, readonly EntryRow[]>): Diagnostic[] {
  if (root['status'] !== 'real') return [];
  return [...rows].flatMap(([found, read]) => {
    const index = found.columns.find(({ column }) => column.role === 'sample')?.index ?? 0;
    const marked = read.flatMap(({ sample, row }) => (sample ? [row] : []));
    const [first] = marked;
    if (first === undefined) return [];
    const told = marked.slice(0, MOST_TOLD).map(String);
    return [
      fault('sample-row', { rows: told, more: marked.length - told.length }, cellPlace(found, index, first)),
    ];
  });
}

/**
 * The data of a dossier that a workbook holds, in the shape that its YAML would give, each value findable by sheet and
 * cell. What a cell cannot say is told and left blank, and the rest is read on.
 * @param schema the whole dossier's
 */
export function readWorkbook(book: Book, schema: z.ZodType): SourceTree {
  const layout = layoutOf(schema);
  const { sheets: toRead, details, diagnostics: strange } = findSheets(layout, book);
  const sheets = toRead.map(({ found }) => found);
  const diagnostics: Diagnostic[] = [...strange];
  const told = new Set<string>();
  let faults = 0;
  const tell = (diagnostic: Diagnostic, kindIsTold = false): void => {
    faults += 1;
    if (faults > MOST_FAULTS) return;
    diagnostics.push(
      faults < MOST_FAULTS
        ? diagnostic
        : fault('too-many-faults', { shown: MOST_FAULTS - 1 }, { source: book.source }),
    );
    const { source, sheet = '', cell = '' } = diagnostic.where;
    told.add([source, sheet, cell].join('\n'));
    if (kindIsTold) told.add([source, sheet, cell.replace(/^\D+/u, '')].join('\n'));
  };
  const placed: DetailPlaces = new WeakMap();
  const rows = readRows(toRead, tell);
  const bySheet = new Map(sheets.map((found) => [found.layout, found]));
  const owning = new Set(sheets.map(({ layout: { owner } }) => owner));
  // Of the other sheets only a row of details asks for an entry by its id.
  const known = new Map(
    [...rows]
      .filter(([found]) => details.length > 0 || owning.has(found.layout))
      .map(([found, read]) => [found.layout, byId(read)]),
  );

  const own = layout.find(({ keys }) => keys.length === 0);
  const root =
    sheets.length === 0
      ? emptyEntry()
      : rootOf(own === undefined ? undefined : bySheet.get(own), rows, book, tell);
  diagnostics.push(...sampleFaults(root, rows));
  const parts: string[] = [];
  for (const [found, read] of rows) {
    const { keys, owner } = found.layout;
    const [part] = keys;
    if (part === undefined) continue;
    const owners = owner === undefined ? undefined : (known.get(owner) ?? new Map<string, Entry>());
    const entries = nestRows(found, read, owners, tell);
    if (owner !== undefined) continue;
    parts.push(part);
    if (entries.length > 0) root[part] = entries;
  }
  for (const sheet of details) {
    const sheetOf = (name: string) => layout.find((one) => one.name === name);
    const idsIn = (name: string): ReadonlyMap<string, Entry> | undefined => {
      const one = sheetOf(name);
      return one === undefined ? undefined : known.get(one);
    };
    const note = (holder: object, step: string | number, where: Place): void => {
      const places = placed.get(holder) ?? new Map<string | number, Place>();
      places.set(step, where);
      placed.set(holder, places);
    };
    applyDetails(
      sheet,
      root,
      (name, id) => idsIn(name)?.get(id),
      (name) => idsIn(name)?.keys() ?? [],
      tell,
      note,
    );
  }
  // A sheet that is there and empty is a list that is there and empty.
  for (const part of parts) root[part] ??= [];
  const names = namesOf(book);
  const { locate, missing } = locator(names, root, sheets, placed);
  return {
    data: sheets.length === 0 ? undefined : root,
    diagnostics,
    locate,
    ...(sheets.length === 0 ? {} : { goesOn: true }),
    arrange: arranger(names, sheets, told, missing),
  };
}

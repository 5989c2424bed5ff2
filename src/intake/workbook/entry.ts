import { fault, type Diagnostic, type Place } from '../../diagnostic/diagnostic.ts';
import { isRecord } from '../../dossier/schema-walk.ts';
import { lowerFirst } from '../../text/capital.ts';
import type { BookRow } from '../table/book.ts';
import { cellName } from '../table/cell-name.ts';
import type { FoundColumn, FoundSheet } from './headings.ts';
import { KIND } from './shape.ts';

/** Data under construction: as the YAML reader gives it, a record that inherits nothing. */
export type Entry = Record<string, unknown>;

/** The row that an entry stood in. */
export interface Origin {
  readonly found: FoundSheet;
  readonly row: number;
}

/** What an entry is made of. It remembers its row itself: a table of a large workbook's would be larger than its data. */
class RowRecord {
  readonly #found: FoundSheet | undefined;
  readonly #row: number;

  constructor(found?: FoundSheet, row = 0) {
    this.#found = found;
    this.#row = row;
  }

  static origin(record: object): Origin | undefined {
    if (!(#found in record) || record.#found === undefined) return undefined;
    return { found: record.#found, row: record.#row };
  }
}
// A record that inherits from an empty object takes a sixth of the room of one that inherits from none.
Object.setPrototypeOf(RowRecord.prototype, null);
Reflect.deleteProperty(RowRecord.prototype, 'constructor');

/** An entry without values, of a row or of none. */
export const emptyEntry = (found?: FoundSheet, row?: number): Entry =>
  new RowRecord(found, row) as unknown as Entry;

/** The row that an entry stood in; undefined for what stood in none of its own. */
export const originOf = (value: unknown): Origin | undefined =>
  typeof value === 'object' && value !== null ? RowRecord.origin(value) : undefined;

export const isEntry = (value: unknown): value is Entry => isRecord(value);

/** A row read: its data, how it stands to others, and what its cells are at fault of. */
export interface EntryRow {
  readonly entry: Entry;
  readonly row: number;
  readonly owner?: string;
  readonly parent?: string;
  readonly level?: string;
  readonly sample: boolean;
}

export const cellPlace = ({ sheet }: FoundSheet, column: number, row: number): Place => ({
  source: sheet.source,
  sheet: sheet.name,
  cell: cellName(column, row),
});

export const rowPlace = ({ sheet }: FoundSheet, row: number): Place => ({
  source: sheet.source,
  sheet: sheet.name,
  cell: String(row),
});

/** The record at the end of the keys, made where it is not there; undefined where something else is in its place. */
export function entryAt(entry: Entry, keys: readonly string[]): Entry | undefined {
  let at = entry;
  for (const key of keys) {
    const next = at[key] ?? (at[key] = emptyEntry());
    if (!isEntry(next)) return undefined;
    at = next;
  }
  return at;
}

function put(entry: Entry, { column }: FoundColumn, value: unknown): void {
  const { keys } = column;
  const last = keys.at(-1) ?? '';
  const holder = keys.length === 1 ? entry : entryAt(entry, keys.slice(0, -1));
  if (holder !== undefined) holder[last] = value;
}

/** Makes the data of one row, or nothing of a row that is blank. Faults of its cells go to `tell`. */
export function readRow(
  found: FoundSheet,
  { number, cells }: BookRow,
  tell: (diagnostic: Diagnostic, kindIsTold?: boolean) => void,
): EntryRow | undefined {
  const entry = emptyEntry(found, number);
  const roles: { owner?: string; parent?: string; level?: string } = {};
  let sample = false;
  let filled = false;
  let kind: string | undefined;
  const { layout } = found;
  const byKind = layout.kindTitles.size > 0;
  for (const one of found.columns) {
    const { column, index, decode } = one;
    const cell = cells[index];
    if (cell === undefined) continue;
    const { value, fault: said } = decode(cell);
    if (column.role === 'sample') {
      sample = value !== undefined;
      continue;
    }
    const isKind = byKind && column.keys.length === 1 && column.keys[0] === KIND;
    if (said !== undefined) {
      tell(said(cellPlace(found, index, number)), isKind);
      filled = true;
      continue;
    }
    if (value === undefined) continue;
    filled = true;
    if (column.role !== 'value') {
      if (typeof value === 'string') roles[column.role] = value;
      continue;
    }
    if (isKind && typeof value === 'string') kind = value;
    if (kind !== undefined && column.kinds?.has(kind) === false) {
      const facts = { heading: column.heading, kind: lowerFirst(layout.kindTitles.get(kind) ?? kind) };
      tell(fault('cell-not-for-kind', facts, cellPlace(found, index, number)));
      continue;
    }
    put(entry, one, value);
  }
  if (!filled) return undefined;
  for (const { keys, kinds } of layout.groups)
    if (kinds === undefined || (kind !== undefined && kinds.has(kind))) entryAt(entry, keys);
  return { entry, row: number, ...roles, sample };
}

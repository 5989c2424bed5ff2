import { fault, type Diagnostic } from '../../diagnostic/diagnostic.ts';
import { MOST_GUESSES, nearest } from '../../diagnostic/nearest.ts';
import { lowerFirst } from '../../text/capital.ts';
import { cellPlace, entryAt, rowPlace, type Entry, type EntryRow } from './entry.ts';
import type { FoundSheet } from './headings.ts';
import type { Column } from './layout.ts';
import { KIND } from './shape.ts';

/** Deeper than this nothing is a clerk's, as in text. */
export const DEEPEST = 40;

export type Tell = (diagnostic: Diagnostic) => void;

const place = (found: FoundSheet, role: Column['role'], row: number) => {
  const column = found.columns.find((one) => one.column.role === role);
  return column === undefined ? rowPlace(found, row) : cellPlace(found, column.index, row);
};

const headingOf = (found: FoundSheet, role: Column['role']): string =>
  found.layout.columns.find((column) => column.role === role)?.heading ?? '';

/** A list of the entry, made where it is not there; undefined where something else is in its place. */
function listAt(entry: Entry, keys: readonly string[]): unknown[] | undefined {
  const holder = entryAt(entry, keys.slice(0, -1));
  const [last = ''] = keys.slice(-1);
  if (holder === undefined) return undefined;
  const list = holder[last] ?? (holder[last] = []);
  return Array.isArray(list) ? list : undefined;
}

/** Entries by their id, the first of each. */
export const byId = (rows: readonly EntryRow[]): Map<string, Entry> => {
  const entries = new Map<string, Entry>();
  for (const { entry } of rows) {
    const { id } = entry;
    if (typeof id === 'string' && !entries.has(id)) entries.set(id, entry);
  }
  return entries;
};

function unknownOwner(
  id: string,
  sheet: string,
  known: ReadonlyMap<string, Entry>,
  guess: boolean,
): { id: string; sheet: string; meant?: string } {
  const meant = guess ? nearest(id, known.keys()) : undefined;
  return { id, sheet, ...(meant === undefined ? {} : { meant }) };
}

/** Puts each row under the one that it names; returns those on top. */
function nestByParent(found: FoundSheet, rows: readonly EntryRow[], tell: Tell): Entry[] {
  const known = byId(rows);
  const tops: EntryRow[] = [];
  const under = new Map<Entry, EntryRow[]>();
  let strays = 0;
  for (const row of rows) {
    const parent = row.parent === undefined ? undefined : known.get(row.parent);
    if (row.parent === undefined) tops.push(row);
    else if (parent === undefined) {
      strays += 1;
      const facts = unknownOwner(row.parent, found.layout.name, known, strays < MOST_GUESSES);
      tell(fault('owner-unknown', facts, place(found, 'parent', row.row)));
    } else {
      const list = under.get(parent);
      if (list === undefined) under.set(parent, [row]);
      else list.push(row);
    }
  }
  let level = tops;
  for (let depth = 1; level.length > 0; depth += 1) {
    const below: EntryRow[] = [];
    for (const { entry } of level) {
      const children = under.get(entry);
      under.delete(entry);
      if (children === undefined) continue;
      const [first] = children;
      if (depth >= DEEPEST && first !== undefined) {
        tell(fault('too-deep', { limit: DEEPEST }, place(found, 'parent', first.row)));
        continue;
      }
      entry['children'] = children.map((child) => child.entry);
      below.push(...children);
    }
    level = below;
  }
  // What no row on top leads to stands in a circle, or under one.
  for (const row of rows) {
    const parent = row.parent === undefined ? undefined : known.get(row.parent);
    if (parent !== undefined && under.has(parent))
      tell(fault('owner-circle', { id: row.parent ?? '' }, place(found, 'parent', row.row)));
  }
  return tops.map(({ entry }) => entry);
}

/** Puts each row under the last one before it that stands a level higher; `lists` holds what stands on top, by owner. */
function nestByLevel(
  found: FoundSheet,
  rows: readonly EntryRow[],
  lists: (row: EntryRow) => unknown[] | undefined,
  tell: Tell,
): void {
  const open = new Map<unknown[], Entry[]>();
  for (const row of rows) {
    const list = lists(row);
    if (list === undefined) continue;
    const above = open.get(list) ?? [];
    const level = row.level ?? '1';
    const depth = /^[1-9]\d?$/u.test(level) ? Number(level) : 0;
    if (depth < 1 || depth > above.length + 1 || depth > DEEPEST) {
      tell(fault('level-gap', { level, above: above.length }, place(found, 'level', row.row)));
      continue;
    }
    const holder = above[depth - 2];
    const siblings = holder === undefined ? list : listAt(holder, ['children']);
    siblings?.push(row.entry);
    open.set(list, [...above.slice(0, depth - 1), row.entry]);
  }
}

/** The list that a row of a sheet within a sheet belongs to, and what keeps it from there. */
function ownList(
  found: FoundSheet,
  owners: ReadonlyMap<string, Entry>,
  tell: Tell,
): (row: EntryRow) => unknown[] | undefined {
  const { layout } = found;
  const { owner } = layout;
  const keys = layout.keys.slice(owner?.keys.length ?? 0);
  const lists = new Map<Entry, unknown[]>();
  let strays = 0;
  return (row) => {
    if (row.owner === undefined) {
      tell(fault('owner-missing', { heading: headingOf(found, 'owner') }, place(found, 'owner', row.row)));
      return undefined;
    }
    const entry = owners.get(row.owner);
    if (entry === undefined) {
      strays += 1;
      const facts = unknownOwner(row.owner, owner?.name ?? '', owners, strays < MOST_GUESSES);
      tell(fault('owner-unknown', facts, place(found, 'owner', row.row)));
      return undefined;
    }
    const known = lists.get(entry);
    if (known !== undefined) return known;
    const kind = entry[KIND];
    if (layout.kinds !== undefined && typeof kind === 'string' && !layout.kinds.has(kind)) {
      const facts = { heading: layout.name, kind: lowerFirst(owner?.kindTitles.get(kind) ?? kind) };
      tell(fault('cell-not-for-kind', facts, place(found, 'owner', row.row)));
      return undefined;
    }
    const list = listAt(entry, keys);
    // A list of the owner's own row is given there already.
    if (list === undefined || list.length > 0) {
      tell(fault('given-twice', { what: layout.name }, place(found, 'owner', row.row)));
      return undefined;
    }
    lists.set(entry, list);
    return list;
  };
}

/**
 * Puts the rows of a sheet together: under one another where they nest, and into the entries of the sheet that owns them.
 * @returns the entries on top, of a sheet that no other owns
 */
export function nestRows(
  found: FoundSheet,
  rows: readonly EntryRow[],
  owners: ReadonlyMap<string, Entry> | undefined,
  tell: Tell,
): Entry[] {
  if (owners === undefined)
    return found.layout.nesting === 'parent'
      ? nestByParent(found, rows, tell)
      : rows.map(({ entry }) => entry);
  const lists = ownList(found, owners, tell);
  if (found.layout.nesting === 'level') nestByLevel(found, rows, lists, tell);
  else for (const row of rows) lists(row)?.push(row.entry);
  return [];
}

import type { Place } from '../../diagnostic/diagnostic.ts';
import { pathName, type Locate } from '../../diagnostic/place.ts';
import type { BookNames } from '../table/book.ts';
import { cellPlace, isEntry, originOf, rowPlace, type Entry, type Origin } from './entry.ts';
import type { FoundSheet } from './headings.ts';
import type { Column } from './layout.ts';

/** The cells of the sheet of details in which values stood, by what holds them. */
export type DetailPlaces = WeakMap<object, Map<string | number, Place>>;

/** A column that the schema asks for and the sheet has not. */
export interface MissingColumn {
  readonly found: FoundSheet;
  readonly column: Column;
}

/** Finds values of a workbook by their paths; places that no column holds are noted by the name of the path. */
export function locator(
  book: BookNames,
  root: Entry,
  sheets: readonly FoundSheet[],
  details: DetailPlaces,
): { locate: Locate; missing: ReadonlyMap<string, MissingColumn> } {
  const missing = new Map<string, MissingColumn>();
  const columnsOf = new Map(
    sheets.map((found) => [
      found,
      new Map(found.columns.map(({ column, index }) => [column.keys.join('.'), index])),
    ]),
  );
  const parts = new Map(sheets.map((found) => [found.layout.keys.join('.'), found]));

  const cellOf = ({ found, row }: Origin, keys: readonly string[], path: string): Place => {
    const columns = columnsOf.get(found);
    for (let length = keys.length; length > 0; length -= 1) {
      const index = columns?.get(keys.slice(0, length).join('.'));
      if (index !== undefined) return cellPlace(found, index, row);
    }
    const key = keys.join('.');
    const column = found.layout.columns.find((one) => key !== '' && one.keys.join('.') === key);
    if (column !== undefined) missing.set(path, { found, column });
    return rowPlace(found, row);
  };

  const locate: Locate = (path, part) => {
    const whole = part !== undefined && 'key' in part ? [...path, part.key] : path;
    const name = pathName(whole);
    let node: unknown = root;
    let origin = originOf(root);
    let keys: string[] = [];
    let detail: Place | undefined;
    const trail: string[] = [];
    for (const step of whole) {
      // An assumed value stands one step deeper than the path says.
      while (isEntry(node) && 'assumed' in node && !(step in node)) node = node['value'];
      const noted = typeof node === 'object' && node !== null ? details.get(node)?.get(step) : undefined;
      detail = noted ?? detail;
      if (typeof step === 'string') {
        keys.push(step);
        trail.push(step);
      }
      node = Array.isArray(node)
        ? (node[Number(step)] as unknown)
        : isEntry(node)
          ? node[String(step)]
          : undefined;
      const found = originOf(node);
      if (found !== undefined) {
        origin = found;
        keys = [];
        detail = undefined;
      }
    }
    const list = parts.get(trail.join('.'));
    const place: Place =
      detail ??
      (keys.length > 0 && list !== undefined
        ? { source: list.sheet.source, sheet: list.sheet.name }
        : origin === undefined
          ? { source: book.source }
          : cellOf(origin, keys, name));
    return { ...place, path: name };
  };
  return { locate, missing };
}

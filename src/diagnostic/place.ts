import type { Place } from './diagnostic.ts';

/** Keys and indexes from the root of a file's data to a value: `['citations', 3, 'date']`. */
export type Path = readonly (string | number)[];

/** `citations[3].date` */
export const pathName = (path: Path): string =>
  path
    .map((key) => (typeof key === 'number' ? `[${key}]` : `.${key}`))
    .join('')
    .replace(/^\./u, '');

/**
 * Where a value stood in its source. `part` narrows the place: to the key itself, or to the first such words within
 * the value.
 */
export type Locate = (path: Path, part?: { readonly key: string } | { readonly words: string }) => Place;

/** The place of values that never stood in a file. */
export const locateIn =
  (source: string): Locate =>
  (path) => ({ source, path: pathName(path) });

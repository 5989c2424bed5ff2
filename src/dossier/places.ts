import type { Requirement } from './dossier.ts';

/** What is worked out of a list is worked out once: a dossier asks the same of very many entries. */
function once<L extends object, R>(make: (list: L) => R): (list: L) => R {
  const made = new WeakMap<L, R>();
  return (list) => {
    const known = made.get(list) ?? make(list);
    made.set(list, known);
    return known;
  };
}

type Entries = readonly { readonly id: string }[];

const placesOf = once(
  (list: Entries): ReadonlyMap<string, number> => new Map(list.map(({ id }, index) => [id, index])),
);

/** The place of an entry in its list, by its id; -1 where it is not there. */
export const placeIn = (list: Entries, id: string): number => placesOf(list).get(id) ?? -1;

/** The places of entries in their list, in its order; those that are not there are passed by. */
export const placesIn = (list: Entries, ids: readonly string[]): number[] =>
  [...new Set(ids.map((id) => placeIn(list, id)))].filter((place) => place >= 0).sort((a, b) => a - b);

const headsOf = once((list: readonly Requirement[]): ReadonlyMap<string, number> => {
  const heads = new Map<string, number>();
  const add = (head: number, { id, children = [] }: Requirement): void => {
    heads.set(id, head);
    for (const child of children) add(head, child);
  };
  list.forEach((requirement, index) => {
    add(index, requirement);
  });
  return heads;
});

/** The places of the requirements of the first level that are these, or hold them, in order. */
export const headPlaces = (list: readonly Requirement[], ids: readonly string[]): number[] =>
  [...new Set(ids.flatMap((id) => headsOf(list).get(id) ?? []))].sort((a, b) => a - b);

type Inspected = readonly { readonly inspection?: string }[];

const byInspection = once((list: Inspected): ReadonlyMap<string, readonly number[]> => {
  const found = new Map<string, number[]>();
  list.forEach(({ inspection = '' }, index) => {
    const earlier = found.get(inspection);
    if (earlier === undefined) found.set(inspection, [index]);
    else earlier.push(index);
  });
  return found;
});

/** The entries of a list that belong to an inspection, in order. */
export const ofInspection = <T extends Inspected[number]>(list: readonly T[], inspection: string): T[] =>
  (byInspection(list).get(inspection) ?? []).flatMap((place) => list[place] ?? []);

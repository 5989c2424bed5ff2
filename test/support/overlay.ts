import { parse } from 'yaml';

type Tree = Readonly<Record<string, unknown>>;

const isTree = (value: unknown): value is Tree =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const idOf = (value: unknown): unknown => (isTree(value) ? value['id'] : undefined);

/** Entries of the same id are merged key by key, others follow; anything else gives way. */
function laid(base: unknown, over: unknown): unknown {
  if (!Array.isArray(base) || !Array.isArray(over)) return over;
  const merged: unknown[] = base.map((entry: unknown) => {
    const other: unknown = over.find((one) => idOf(one) !== undefined && idOf(one) === idOf(entry));
    return isTree(entry) && isTree(other) ? { ...entry, ...other } : entry;
  });
  const news: unknown[] = over.filter((one: unknown) => !base.some((entry) => idOf(entry) === idOf(one)));
  return [...merged, ...news];
}

/** A YAML fragment laid over a dossier, as the examples of the rules are meant. */
export function overlay(base: Tree, fragment: string): Tree {
  const over: unknown = parse(fragment);
  if (!isTree(over)) throw new TypeError('The fragment holds no parts');
  return {
    ...base,
    ...Object.fromEntries(Object.entries(over).map(([part, value]) => [part, laid(base[part], value)])),
  };
}

import { fault, type Diagnostic } from '../diagnostic/diagnostic.ts';
import type { Locate, Path } from '../diagnostic/place.ts';
import { sourceText } from '../dossier/bare-number.ts';
import { entriesOf } from '../dossier/entries.ts';
import { isRecord } from '../dossier/schema-walk.ts';
import type { Kinds } from '../kinds/registry.ts';
import { takesKey } from '../kinds/takes-key.ts';
import type { OfficeSettings } from './read-house.ts';

/** A dossier's data with what the office's settings add to it, each value still findable in its own file. */
export interface MergedData {
  readonly data: unknown;
  readonly locate: Locate;
  readonly diagnostics: readonly Diagnostic[];
}

type Data = Readonly<Record<string, unknown>>;

/** Settings that stand under `house:` in a dossier. */
const houseKeys = ['tone', 'dates', 'appendixLabel'] as const;

const plain = (entries: readonly (readonly [string, unknown])[]): Data =>
  Object.assign(Object.create(null) as Record<string, unknown>, Object.fromEntries(entries));
const itemsOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

/** An entry of the house file, and where it stands there. */
interface HouseEntry {
  readonly data: unknown;
  readonly path: Path;
}

const listed = (data: Data, key: string): HouseEntry[] =>
  itemsOf(data[key]).map((item, index) => ({ data: item, path: [key, index] }));

const idOf = (data: unknown): string | undefined => (isRecord(data) ? sourceText(data['id']) : undefined);

/**
 * Merges an office's settings into a dossier's data, before its schema is looked at: its agencies and signers become
 * facts, a document without issuer or symbol gets the office's, and `house:` is filled up. What the dossier says wins.
 */
export function mergeHouse(typed: unknown, own: Locate, office: OfficeSettings, kinds: Kinds): MergedData {
  if (!isRecord(typed)) return { data: typed, locate: own, diagnostics: [] };
  const { data: house, locate: there } = office;
  const moved = new Map<string, Path>();
  const diagnostics: Diagnostic[] = [];
  const known = new Map(entriesOf(kinds.schema, typed).map((entry) => [entry.id, entry]));

  const withEntries = (key: 'agencies' | 'people', entries: readonly HouseEntry[]): unknown => {
    const mine = typed[key] ?? [];
    if (!Array.isArray(mine) || entries.length === 0) return typed[key];
    const added = entries.filter(({ data, path }) => {
      const same = known.get(idOf(data) ?? '');
      if (same === undefined) return true;
      const { line } = there(path);
      diagnostics.push(fault('house-entry-overridden', { id: same.id, line }, own([...same.path, 'id'])));
      return false;
    });
    added.forEach(({ path }, index) => moved.set(`${key}.${mine.length + index}`, path));
    return [...(mine as readonly unknown[]), ...added.map(({ data }) => data)];
  };

  const withDefaults = (document: unknown, index: number): unknown => {
    if (!isRecord(document)) return document;
    const kind = kinds.all.find(({ name }) => name === document['kind']);
    if (kind === undefined) return document;
    const symbols = isRecord(house['symbols']) ? house['symbols'] : {};
    const defaults = [
      ['issuer', idOf(house['issuer']), ['issuer', 'id']],
      ['symbol', symbols[kind.name], ['symbols', kind.name]],
    ] as const;
    const filled = defaults.filter(
      ([key, value]) => value !== undefined && document[key] === undefined && takesKey(kind, key),
    );
    for (const [key, , path] of filled) moved.set(`documents.${index}.${key}`, path);
    return plain([...Object.entries(document), ...filled.map(([key, value]) => [key, value] as const)]);
  };

  const withHouse = (): unknown => {
    const mine = typed['house'] ?? plain([]);
    if (!isRecord(mine)) return mine;
    const filled = houseKeys.filter((key) => mine[key] === undefined && house[key] !== undefined);
    for (const key of filled) moved.set(`house.${key}`, [key]);
    return plain([...Object.entries(mine), ...filled.map((key) => [key, house[key]] as const)]);
  };

  const issuer = house['issuer'] === undefined ? [] : [{ data: house['issuer'], path: ['issuer'] }];
  const merged = plain(
    Object.entries({
      ...typed,
      house: withHouse(),
      agencies: withEntries('agencies', [...issuer, ...listed(house, 'agencies')]),
      people: withEntries('people', listed(house, 'signers')),
      ...(Array.isArray(typed['documents']) ? { documents: typed['documents'].map(withDefaults) } : {}),
    }).filter(([, value]) => value !== undefined),
  );

  const locate: Locate = (path, part) => {
    for (let depth = Math.min(path.length, 3); depth >= 2; depth -= 1) {
      const found = moved.get(path.slice(0, depth).join('.'));
      if (found !== undefined) return there([...found, ...path.slice(depth)], part);
    }
    return own(path, part);
  };
  return { data: merged, locate, diagnostics };
}

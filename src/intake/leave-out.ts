import { hasErrors, type Diagnostic, type Place } from '../diagnostic/diagnostic.ts';
import type { Locate, Path } from '../diagnostic/place.ts';
import { sourceText } from '../dossier/bare-number.ts';
import { isRecord } from '../dossier/schema-walk.ts';
import { visitFields } from '../dossier/visit.ts';
import type { Kinds } from '../kinds/registry.ts';
import { checkTree, type DossierReading } from './read-dossier.ts';
import type { OfficeSettings } from './read-house.ts';
import type { SourceTree } from './source-tree.ts';

/** A dossier of which entries with errors were left out, and whom they concern. */
export interface ReadingLeftOut extends DossierReading {
  /** Agencies, groups and inspections that an entry concerned which was left out, each with its first error. */
  readonly concerned: ReadonlyMap<string, Diagnostic>;
  /** Documents, agencies and inspections that were left out themselves, by id, each with its error. */
  readonly gone: readonly GoneEntry[];
}

export interface GoneEntry {
  readonly part: 'documents' | 'agencies' | 'inspections';
  readonly id: string;
  readonly error: Diagnostic;
}

const isGonePart = (part: string): part is GoneEntry['part'] =>
  ['documents', 'agencies', 'inspections'].includes(part);

type Lists = Readonly<Record<string, unknown>>;

/** Each round may find what only sound entries show; a dossier that takes more is better mended. */
const MOST_ROUNDS = 20;
/** Parts of which every document may show what is nobody's in particular. */
const SHOWN_TO_ALL: ReadonlySet<string> = new Set([
  'results',
  'findings',
  'requirements',
  'remedies',
  'staffing',
  'figures',
]);
/** Parts through which an entry concerns somebody. */
const LEADING: ReadonlySet<string> = new Set([
  'agencies',
  'groups',
  'inspections',
  'findings',
  'requirements',
  'results',
]);

const keyOf = (part: unknown, index: unknown): string => `${String(part)}.${String(index)}`;
const isEntryPath = (path: Path | undefined): path is readonly [string, number, ...Path] =>
  typeof path?.[0] === 'string' && typeof path[1] === 'number';

/** What every entry refers to, of the parts that lead to somebody: by part and place, and by id. */
function linksOf(data: Lists, kinds: Kinds): { byPlace: Map<string, string[]>; byId: Map<string, string[]> } {
  const byPlace = new Map<string, string[]>();
  const byId = new Map<string, string[]>();
  visitFields(kinds.schema, data, ({ refersTo = [] }, id, [part, index]) => {
    // What is wrong with an agency is not wrong with the one above it.
    if (part === 'agencies' || !refersTo.some((one) => LEADING.has(one))) return;
    const place = keyOf(part, index);
    byPlace.set(place, [...(byPlace.get(place) ?? []), id]);
  });
  for (const [part, list] of Object.entries(data)) {
    if (!LEADING.has(part) || !Array.isArray(list)) continue;
    list.forEach((entry: unknown, index) => {
      const id = isRecord(entry) ? sourceText(entry['id']) : undefined;
      if (id !== undefined) byId.set(id, byPlace.get(keyOf(part, index)) ?? []);
    });
  }
  return { byPlace, byId };
}

/** All ids that a start leads to, itself included. */
function reached(start: readonly string[], byId: ReadonlyMap<string, readonly string[]>): Set<string> {
  const found = new Set(start);
  for (const id of found) for (const next of byId.get(id) ?? []) found.add(next);
  return found;
}

/** A tree whose entries keep the places at which they stood before others were left out. */
class Remaining {
  data: Lists;
  readonly #tree: SourceTree;
  readonly #origins = new Map<string, number[]>();
  readonly #paths = new WeakMap<Place, Path>();
  readonly #rows = new Map<string, readonly [string, number]>();

  constructor(tree: SourceTree, data: Lists) {
    this.#tree = tree;
    this.data = data;
    for (const [part, list] of Object.entries(data)) {
      if (!Array.isArray(list)) continue;
      this.#origins.set(part, [...list.keys()]);
      for (const index of list.keys()) this.#rows.set(rowOf(tree.locate([part, index])) ?? '', [part, index]);
    }
  }

  readonly locate: Locate = (path, within) => {
    const [part, index, ...rest] = path;
    const origin = typeof index === 'number' ? this.#origins.get(String(part))?.[index] : undefined;
    const before = part === undefined || origin === undefined ? path : [part, origin, ...rest];
    const place = this.#tree.locate(before, within);
    this.#paths.set(place, before);
    return place;
  };

  /** The entry in which an error stands, by part and the place where it first stood. */
  entryOf({ where }: Diagnostic): readonly [string, number] | undefined {
    const path = this.#paths.get(where);
    return isEntryPath(path) ? [path[0], path[1]] : this.#rows.get(rowOf(where) ?? '');
  }

  leaveOut(part: string, origin: number): Readonly<Record<string, unknown>> | undefined {
    const origins = this.#origins.get(part) ?? [];
    const list = this.data[part];
    const index = origins.indexOf(origin);
    if (!Array.isArray(list) || index === -1) return undefined;
    const entry: unknown = list[index];
    this.data = { ...this.data, [part]: list.filter((_, at) => at !== index) };
    origins.splice(index, 1);
    return isRecord(entry) ? entry : {};
  }

  /** Takes ids that are no more out of the lists in which documents and groups name whom they are for. */
  forget(ids: ReadonlySet<string>): void {
    const without = (entry: unknown): unknown => {
      if (!isRecord(entry)) return entry;
      const kept = Object.entries(entry).map(([key, value]) => [
        key,
        NAMING.has(key) && Array.isArray(value)
          ? value.filter((id: unknown) => !ids.has(sourceText(id) ?? ''))
          : value,
      ]);
      return Object.fromEntries(kept) as unknown;
    };
    for (const part of ['documents', 'groups', 'requirements']) {
      const list = this.data[part];
      if (Array.isArray(list)) this.data = { ...this.data, [part]: list.map(without) };
    }
  }
}

/** Lists that lose an agency without losing their sense. */
const NAMING: ReadonlySet<string> = new Set(['among', 'members', 'for']);

/** The row of a sheet in which a place stands. */
function rowOf({ sheet, cell }: Place): string | undefined {
  const [row] = /\d+$/u.exec(cell ?? '') ?? [];
  return sheet === undefined || row === undefined ? undefined : `${sheet}!${row}`;
}

/**
 * Checks a tree as {@link checkTree} does, leaving out entries with errors until the rest holds together. Whoever such
 * an entry concerns is told; one that concerns nobody in particular would be missing everywhere, so then there are no
 * facts, as with an error outside all entries.
 */
export function checkLeavingOut(tree: SourceTree, kinds: Kinds, office?: OfficeSettings): ReadingLeftOut {
  const whole = checkTree(tree, kinds, office);
  const nobody = { ...whole, concerned: new Map<string, Diagnostic>(), gone: [] };
  if (whole.facts !== undefined || !isRecord(tree.data)) return nobody;
  const links = linksOf(tree.data, kinds);
  const remaining = new Remaining(tree, tree.data);
  const concerned = new Map<string, Diagnostic>();
  const gone: GoneEntry[] = [];
  const told: Diagnostic[] = tree.diagnostics.filter(({ severity }) => severity === 'error');
  let errors = told;
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const forgotten = new Set<string>();
    for (const error of errors) {
      const [part, origin] = remaining.entryOf(error) ?? [];
      if (part === undefined || origin === undefined) return nobody;
      const entry = remaining.leaveOut(part, origin);
      if (entry === undefined) continue;
      const id = sourceText(entry['id']) ?? '';
      if (part === 'agencies') forgotten.add(id);
      if (isGonePart(part)) gone.push({ part, id, error });
      const ids = reached(
        [...(LEADING.has(part) ? [id] : []), ...(links.byPlace.get(keyOf(part, origin)) ?? [])],
        links.byId,
      );
      if (SHOWN_TO_ALL.has(part) && ids.size <= Number(LEADING.has(part))) return nobody;
      for (const one of ids) concerned.set(one, concerned.get(one) ?? error);
    }
    remaining.forget(forgotten);
    const reading = checkTree(
      {
        ...tree,
        data: remaining.data,
        locate: remaining.locate,
        diagnostics: tree.diagnostics.filter(({ severity }) => severity !== 'error'),
      },
      kinds,
      office,
    );
    if (reading.facts !== undefined)
      return { ...reading, diagnostics: [...told, ...reading.diagnostics], concerned, gone };
    errors = reading.diagnostics.filter(({ severity }) => severity === 'error');
    told.push(...errors);
    if (!hasErrors(errors)) return nobody;
  }
  return nobody;
}

import type { z } from 'zod';
import type { Path } from '../../diagnostic/place.ts';
import type { CellToWrite, SheetToWrite } from '../table/book.ts';
import { settleNumbers } from '../settle-numbers.ts';
import { columnsToWrite } from './columns.ts';
import { detailSheet, leavesOf, type Detail } from './details.ts';
import { encoderOf, scalarText } from './encode.ts';
import { emptyEntry, isEntry, type Entry } from './entry.ts';
import { guideSheet } from './guide.ts';
import { layoutOf, type Layout, type SheetLayout } from './layout.ts';
import { KIND } from './shape.ts';
import { words } from './words.ts';

type Row = (CellToWrite | undefined)[];

/** A sheet while its rows are gathered. */
interface Writing {
  readonly layout: SheetLayout;
  readonly rows: Row[];
  readonly encoders: ReadonlyMap<
    string,
    {
      index: number;
      kinds?: ReadonlyMap<string, boolean>;
      encode: (value: unknown) => CellToWrite | undefined;
    }
  >;
  readonly roles: ReadonlyMap<string, number>;
  /** Ids that name one entry of the sheet only. */
  readonly ids: ReadonlySet<string>;
}

/** How a row stands to others. */
interface Standing {
  readonly owner?: string;
  readonly parent?: string;
  readonly level?: number;
}

/** Where what no column holds is told from: the entry that has an id, and the path from there. */
interface Anchor {
  readonly sheet?: string;
  readonly id?: string;
  readonly path: Path;
}

const CHILDREN = 'children';

const idOf = (entry: Entry): string | undefined => scalarText(entry['id']);

const isAssumed = (value: unknown): value is Entry => isEntry(value) && 'assumed' in value;

/** A list whose every item makes a row. */
const isRows = (value: unknown): value is readonly Entry[] =>
  Array.isArray(value) &&
  value.length > 0 &&
  value.every((item) => isEntry(item) && !isAssumed(item) && Object.keys(item).length > 0);

/** Ids of a sheet's entries that stand once among them, all levels together. */
function uniqueIds(value: unknown): ReadonlySet<string> {
  const counts = new Map<string, number>();
  const count = (items: unknown): void => {
    if (!Array.isArray(items)) return;
    for (const item of items) {
      if (!isEntry(item)) continue;
      const id = idOf(item);
      if (id !== undefined && id !== '') counts.set(id, (counts.get(id) ?? 0) + 1);
      count(item[CHILDREN]);
    }
  };
  count(value);
  return new Set([...counts].flatMap(([id, times]) => (times === 1 ? [id] : [])));
}

const writingOf = (layout: SheetLayout, root: Entry): Writing => ({
  layout,
  rows: [],
  encoders: new Map(
    layout.columns.flatMap((column, index) =>
      column.role === 'value'
        ? [
            [
              column.keys.join('.'),
              {
                index,
                encode: encoderOf(column),
                ...(column.kinds === undefined ? {} : { kinds: column.kinds }),
              },
            ] as const,
          ]
        : [],
    ),
  ),
  roles: new Map(
    layout.columns.flatMap(({ role }, index) => (role === 'value' ? [] : [[role, index] as const])),
  ),
  ids: uniqueIds(layout.keys.length === 1 ? root[layout.keys[0] ?? ''] : undefined),
});

/** What to write the rows with, beside the data. */
export interface WriteOptions {
  /** Marks every row as a sample, to be replaced. */
  readonly sample?: boolean;
}

/** The sheets, filled in by walking the data along them. */
class Filling {
  readonly details: Detail[] = [];
  readonly #sheets: ReadonlyMap<string, Writing>;
  readonly #sample: boolean;

  constructor(sheets: ReadonlyMap<string, Writing>, sample: boolean) {
    this.#sheets = sheets;
    this.#sample = sample;
  }

  #toDetails(value: unknown, { path, ...entry }: Anchor, keys: Path): void {
    this.details.push(...leavesOf(value, [...path, ...keys]).map((leaf) => ({ ...entry, ...leaf })));
  }

  /** A list of the dossier; undefined keys are none of its parts. */
  fillPart(key: string, value: unknown): void {
    const writing = this.#sheets.get(key);
    if (writing === undefined || !isRows(value)) {
      if (!(Array.isArray(value) && value.length === 0)) this.#toDetails(value, { path: [] }, [key]);
      return;
    }
    value.forEach((entry, index) => {
      this.fillRow(writing, entry, { path: [key, index] }, {});
    });
  }

  fillRow(writing: Writing, entry: Entry, from: Anchor, standing: Standing): void {
    const { layout, roles, ids } = writing;
    const row: Row = Array.from({ length: layout.columns.length });
    writing.rows.push(row);
    const set = (role: string, value: string | undefined): void => {
      const index = roles.get(role);
      if (index !== undefined && value !== undefined) row[index] = value;
    };
    set('owner', standing.owner);
    set('parent', standing.parent);
    if (standing.level !== undefined) set('level', String(standing.level));
    if (this.#sample) set('sample', words.sampleMark);
    const id = idOf(entry);
    const named = layout.owner === undefined && id !== undefined && ids.has(id) ? id : undefined;
    const anchor = named === undefined ? from : { sheet: layout.name, id: named, path: [] };
    this.#fillValues(writing, row, entry, [], { entry, anchor, named, standing });
  }

  #fillValues(
    writing: Writing,
    row: Row,
    at: Entry,
    keys: readonly string[],
    context: { entry: Entry; anchor: Anchor; named: string | undefined; standing: Standing },
  ): void {
    for (const [key, value] of Object.entries(at))
      this.#fillValue(writing, row, value, [...keys, key], context);
  }

  #fillValue(
    writing: Writing,
    row: Row,
    value: unknown,
    keys: readonly string[],
    context: { entry: Entry; anchor: Anchor; named: string | undefined; standing: Standing },
  ): void {
    const { layout } = writing;
    const { entry, anchor, named, standing } = context;
    const kind = scalarText(entry[KIND]) ?? '';
    const has = (kinds: { has: (kind: string) => boolean } | undefined): boolean =>
      kinds?.has(kind) !== false;
    const key = keys.join('.');
    const column = writing.encoders.get(key);
    if (column !== undefined && has(column.kinds)) {
      const cell = column.encode(value);
      if (cell !== undefined) {
        row[column.index] = cell;
        return;
      }
      const reason =
        isAssumed(value) && Object.keys(value).length === 2 ? scalarText(value['assumed']) : undefined;
      const held = reason === undefined || !isAssumed(value) ? undefined : column.encode(value['value']);
      if (held !== undefined) {
        row[column.index] = held;
        this.#toDetails(reason, anchor, [...keys, 'assumed']);
        return;
      }
    }
    if (isRows(value)) {
      const inner = this.#sheets.get([...layout.keys, ...keys].join('.'));
      if (inner?.layout.owner === layout && named !== undefined && has(inner.layout.kinds)) {
        value.forEach((item, index) => {
          const level = inner.layout.nesting === 'level' ? { level: 1 } : {};
          this.fillRow(inner, item, { ...anchor, path: [...keys, index] }, { owner: named, ...level });
        });
        return;
      }
      if (key === CHILDREN && layout.nesting === 'parent' && named !== undefined) {
        value.forEach((item, index) => {
          this.fillRow(writing, item, { ...anchor, path: [CHILDREN, index] }, { parent: named });
        });
        return;
      }
      if (key === CHILDREN && layout.nesting === 'level') {
        value.forEach((item, index) => {
          const path = [...anchor.path, CHILDREN, index];
          this.fillRow(writing, item, { ...anchor, path }, { ...standing, level: (standing.level ?? 1) + 1 });
        });
        return;
      }
    }
    if (isEntry(value) && !isAssumed(value) && writing.encoders.size > 0) {
      const needed = layout.groups.some((group) => group.keys.join('.') === key && has(group.kinds));
      if (Object.keys(value).length > 0 || needed) {
        this.#fillValues(writing, row, value, keys, context);
        return;
      }
    }
    this.#toDetails(value, anchor, keys);
  }
}

const sheetToWrite = ({ layout, rows }: Writing, all: Layout): SheetToWrite => ({
  name: layout.name,
  columns: columnsToWrite(layout, all),
  rows,
});

/**
 * The workbook of a dossier's data: nothing of it is lost, what no column holds goes to the sheet of details.
 * @param data as a source gave it; it fits the schema, but for references and what only facts tell
 */
export function workbookOf(
  data: unknown,
  schema: z.ZodType,
  { sample = false }: WriteOptions = {},
): SheetToWrite[] {
  const layout = layoutOf(schema);
  const settled = settleNumbers(schema, data);
  const root = isEntry(settled) ? settled : emptyEntry();
  const sheets = new Map(layout.map((one) => [one.keys.join('.'), writingOf(one, root)]));
  const filling = new Filling(sheets, sample);
  const lists = new Set(layout.flatMap(({ keys }) => (keys.length === 1 ? keys : [])));
  const own: Entry = Object.assign(
    emptyEntry(),
    Object.fromEntries(Object.entries(root).filter(([key]) => !lists.has(key))),
  );
  const dossier = sheets.get('');
  if (dossier !== undefined) filling.fillRow(dossier, own, { path: [] }, {});
  for (const [key, value] of Object.entries(root)) if (lists.has(key)) filling.fillPart(key, value);
  return [
    guideSheet(layout, sample),
    ...[...sheets.values()].map((writing) => sheetToWrite(writing, layout)),
    detailSheet(filling.details),
  ];
}

import { fault, type Place } from '../../diagnostic/diagnostic.ts';
import { MOST_GUESSES, nearest } from '../../diagnostic/nearest.ts';
import { pathName, type Path } from '../../diagnostic/place.ts';
import type { BookSheet, CellValue, SheetToWrite } from '../table/book.ts';
import { cellName } from '../table/cell-name.ts';
import { scalarText } from './encode.ts';
import { emptyEntry, isEntry, type Entry } from './entry.ts';
import { DEEPEST, type Tell } from './nest.ts';
import { fold, words } from './words.ts';

/** One value that no column holds: of the entry of that id in that sheet, or of the dossier itself. */
export interface Detail {
  readonly sheet?: string;
  readonly id?: string;
  readonly path: string;
  readonly value: string;
}

const HEADINGS = [words.detailSheet, words.detailId, words.detailPath, words.detailValue] as const;

/** What stands for an empty list and an empty record at the end of a path. */
const EMPTY = { '[]': 'list', '{}': 'record' } as const;

/** Every scalar of a value by its path, and what is empty. */
export function leavesOf(value: unknown, path: Path): { path: string; value: string }[] {
  if (Array.isArray(value))
    return value.length === 0
      ? [{ path: `${pathName(path)}[]`, value: '' }]
      : value.flatMap((item, index) => leavesOf(item, [...path, index]));
  if (isEntry(value)) {
    const entries = Object.entries(value);
    return entries.length === 0
      ? [{ path: `${pathName(path)}{}`, value: '' }]
      : entries.flatMap(([key, inner]) => leavesOf(inner, [...path, key]));
  }
  return [{ path: pathName(path), value: scalarText(value) ?? '' }];
}

/** The sheet of what no column holds. */
export const detailSheet = (details: readonly Detail[]): SheetToWrite => ({
  name: words.detail,
  columns: HEADINGS.map((heading, index) => ({
    heading,
    width: [16, 20, 40, 60][index] ?? 20,
    format: 'text',
  })),
  rows: details.map(({ sheet, id, path, value }) => [sheet, id, path, value === '' ? undefined : value]),
});

const textOf = (cell: CellValue | undefined): string =>
  cell?.kind === 'text' || cell?.kind === 'number' ? cell.text.trim() : '';

type Steps = readonly (string | number)[];

/** `body[0].table.rows[1][2]` as steps; undefined where it is none. */
function stepsOf(path: string): Steps | undefined {
  const steps: (string | number)[] = [];
  const pattern = /(?:^|\.)([^.[\]{}\s]{1,80})|\[(\d{1,6})\]/uy;
  while (pattern.lastIndex < path.length) {
    const found = pattern.exec(path);
    if (found === null || steps.length >= DEEPEST) return undefined;
    steps.push(found[1] ?? Number(found[2]));
  }
  return steps.length === 0 || typeof steps[0] === 'number' ? undefined : steps;
}

const childOf = (node: unknown, step: string | number): unknown =>
  Array.isArray(node)
    ? typeof step === 'number'
      ? (node[step] as unknown)
      : undefined
    : isEntry(node)
      ? node[step]
      : undefined;

/** Sets a child; false where the node can have none of that name, or a list would get a gap. */
function setChild(node: unknown, step: string | number, value: unknown): boolean {
  if (Array.isArray(node) && typeof step === 'number' && step <= node.length) {
    node[step] = value;
    return true;
  }
  if (!isEntry(node) || Array.isArray(node) || typeof step !== 'string') return false;
  node[step] = value;
  return true;
}

type Outcome = 'set' | 'taken' | 'unfit';

/** A key or index that was given a value. */
interface Given {
  readonly holder: unknown;
  readonly step: string | number;
}

/** Puts a value at the end of the steps, and makes what is not there on the way. */
function setAt(root: Entry, steps: Steps, value: unknown): { outcome: Outcome; set: readonly Given[] } {
  let node: unknown = root;
  const set: Given[] = [];
  for (const [index, step] of steps.entries()) {
    const existing = childOf(node, step);
    const next = steps[index + 1];
    if (next === undefined) {
      if (existing !== undefined) return { outcome: 'taken', set: [] };
      const done = setChild(node, step, value);
      return { outcome: done ? 'set' : 'unfit', set: [...set, { holder: node, step }] };
    }
    const plain = existing !== undefined && (Array.isArray(existing) || typeof existing === 'string');
    if (next === 'assumed' && index + 2 === steps.length && plain) {
      const wrapped = emptyEntry();
      wrapped['value'] = existing;
      wrapped['assumed'] = value;
      const done = setChild(node, step, wrapped);
      return { outcome: done ? 'set' : 'unfit', set: [{ holder: wrapped, step: next }] };
    }
    if (existing === undefined) {
      const made: unknown = typeof next === 'number' ? [] : emptyEntry();
      if (!setChild(node, step, made)) return { outcome: 'unfit', set: [] };
      set.push({ holder: node, step });
      node = made;
    } else node = existing;
  }
  return { outcome: 'unfit', set: [] };
}

/** Where a value stands that a row of details set. */
export type NotePlace = (holder: object, step: string | number, where: Place) => void;

/** Reads the sheet of details into a tree that stands otherwise. */
export function applyDetails(
  sheet: BookSheet,
  root: Entry,
  entryOf: (sheet: string, id: string) => Entry | undefined,
  idsOf: (sheet: string) => Iterable<string>,
  tell: Tell,
  note: NotePlace,
): void {
  const [head, ...rows] = sheet.rows;
  if (head === undefined) return;
  const at = HEADINGS.map((heading) => head.cells.findIndex((cell) => fold(textOf(cell)) === fold(heading)));
  const [sheetAt = -1, idAt = -1, pathAt = -1, valueAt = -1] = at;
  const inSheet = { source: sheet.source, sheet: sheet.name };
  if (pathAt < 0 || valueAt < 0) {
    tell(fault('headings-missing', { sheet: sheet.name }, inSheet));
    return;
  }
  let strays = 0;
  for (const { number, cells } of rows) {
    const where = (index: number): Place => ({ ...inSheet, cell: cellName(Math.max(0, index), number) });
    const [name, id, typed] = [sheetAt, idAt, pathAt].map((index) => textOf(cells[index]));
    const cell = cells[valueAt];
    if (typed === undefined || typed === '') {
      if (cell !== undefined) tell(fault('detail-path', { path: '' }, where(pathAt)));
      continue;
    }
    if (cell !== undefined && cell.kind !== 'text' && cell.kind !== 'number') {
      const heading = words.detailValue;
      tell(
        cell.kind === 'error'
          ? fault('cell-is-error', { heading, code: cell.code }, where(valueAt))
          : cell.kind === 'boolean'
            ? fault('cell-is-boolean', { heading, value: cell.value }, where(valueAt))
            : fault(
                'cell-is-date',
                { heading, date: Object.values(cell.date).reverse().join('/') },
                where(valueAt),
              ),
      );
      continue;
    }
    const target = id === undefined || id === '' ? root : entryOf(name ?? '', id);
    if (target === undefined) {
      strays += 1;
      const meant = strays > MOST_GUESSES ? undefined : nearest(id ?? '', idsOf(name ?? ''));
      tell(
        fault(
          'owner-unknown',
          { id: id ?? '', sheet: name ?? '', ...(meant === undefined ? {} : { meant }) },
          where(idAt),
        ),
      );
      continue;
    }
    const ending = typed.slice(-2);
    const empty = ending === '[]' || ending === '{}' ? EMPTY[ending] : undefined;
    const steps = stepsOf(empty === undefined ? typed : typed.slice(0, -2));
    if (steps === undefined) {
      tell(fault('detail-path', { path: typed }, where(pathAt)));
      continue;
    }
    const value: unknown = empty === 'list' ? [] : empty === 'record' ? emptyEntry() : textOf(cell);
    const { outcome, set } = setAt(target, steps, value);
    if (outcome === 'set') {
      for (const { holder, step } of set)
        if (typeof holder === 'object' && holder !== null) note(holder, step, where(valueAt));
    } else
      tell(
        fault(
          outcome === 'taken' ? 'given-twice' : 'detail-path',
          { what: typed, path: typed },
          where(pathAt),
        ),
      );
  }
}

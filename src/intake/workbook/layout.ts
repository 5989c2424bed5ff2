import type { z } from 'zod';
import { type AnySchema } from '../../dossier/schema-walk.ts';
import { capitaliseFirst, lowerFirst } from '../../text/capital.ts';
import { fieldsOf, KIND, type Field, type Leaf, type Way } from './shape.ts';
import { fold, STEP, words } from './words.ts';

/** One column: the value of a key, or how its row stands to others. */
export interface Column {
  readonly role: 'value' | 'owner' | 'parent' | 'level' | 'sample';
  /** The keys from the row's entry to the value. */
  readonly keys: readonly string[];
  readonly heading: string;
  readonly many: boolean;
  readonly leaf: Leaf;
  /** Where the rows are of several kinds: those that have it, and whether they need it. */
  readonly kinds?: ReadonlyMap<string, boolean>;
  readonly required: boolean;
}

/** An object that must be there though all its keys may be blank. */
export interface NeededGroup {
  readonly keys: readonly string[];
  readonly kinds?: ReadonlySet<string>;
}

/** One sheet: a list of the dossier, a list within the entries of another sheet, or (without keys) the dossier itself. */
export interface SheetLayout {
  readonly name: string;
  readonly keys: readonly string[];
  readonly owner?: SheetLayout;
  readonly kinds?: ReadonlySet<string>;
  /** How entries hold entries: by naming the one above, or by their level under the rows before. */
  readonly nesting?: 'parent' | 'level';
  readonly columns: readonly Column[];
  readonly groups: readonly NeededGroup[];
  /** The kinds of its rows, with what a clerk calls them. */
  readonly kindTitles: ReadonlyMap<string, string>;
}

/** Every sheet that a dossier's schema asks for, in the order of the schema; the first is the dossier itself. */
export type Layout = readonly SheetLayout[];

const CHILDREN = 'children';
const LONGEST_NAME = 31;

/** A column or list while the kinds are gathered that have it. */
interface Gathered<T> {
  readonly keys: readonly string[];
  readonly titles: readonly string[];
  readonly field: Field;
  readonly what: T;
  readonly kinds: Map<string, boolean>;
}

interface Gathering {
  readonly columns: Map<string, Gathered<{ readonly many: boolean; readonly leaf: Leaf }>>;
  readonly lists: Map<string, Gathered<readonly Way[]>>;
  readonly groups: Map<string, { keys: readonly string[]; kinds: Set<string> }>;
  nested?: readonly Way[];
}

/** Titles of one key differ from kind to kind: the shortest says what they have in common. */
const shorter = (a: readonly string[], b: readonly string[]): readonly string[] =>
  b.join().length < a.join().length ? b : a;

const mergedLeaf = (a: Leaf, b: Leaf): Leaf =>
  a.labels === undefined || b.labels === undefined ? a : { ...a, labels: { ...a.labels, ...b.labels } };

function gather(ways: readonly Way[], into: Gathering, nests: boolean, seen = new Set<unknown>()): Gathering {
  for (const { kind = '', fields } of ways) {
    const visit = (
      field: Field,
      keys: readonly string[],
      titles: readonly string[],
      needed: boolean,
    ): void => {
      const key = keys.join('.');
      const { shape } = field;
      if (shape.is === 'group') {
        if (needed) {
          const group = into.groups.get(key) ?? { keys, kinds: new Set() };
          group.kinds.add(kind);
          into.groups.set(key, group);
        }
        for (const inner of shape.fields())
          visit(inner, [...keys, inner.key], [...titles, inner.title], needed && inner.required);
      } else if (shape.is === 'rows') {
        if (nests && key === CHILDREN) {
          into.nested = shape.ways();
          if (!seen.has(shape.item)) gather(shape.ways(), into, true, new Set([...seen, shape.item]));
          return;
        }
        const known = into.lists.get(key);
        const list = known ?? { keys, titles, field, what: shape.ways(), kinds: new Map() };
        list.kinds.set(kind, needed);
        into.lists.set(key, list);
      } else if (shape.is === 'leaf' || shape.is === 'leaves') {
        const known = into.columns.get(key);
        const what = { many: shape.is === 'leaves', leaf: shape.leaf };
        const kinds = known?.kinds ?? new Map<string, boolean>();
        kinds.set(kind, needed);
        into.columns.set(key, {
          keys,
          field: known?.field ?? field,
          titles: known === undefined ? titles : shorter(known.titles, titles),
          what: known === undefined ? what : { ...known.what, leaf: mergedLeaf(known.what.leaf, what.leaf) },
          kinds,
        });
      }
    };
    for (const field of fields) visit(field, [field.key], [field.title], field.required);
  }
  return into;
}

const emptyGathering = (): Gathering => ({ columns: new Map(), lists: new Map(), groups: new Map() });

const headingOf = (titles: readonly string[]): string => titles.map(capitaliseFirst).join(STEP);

/** The list's own name for its sheet, or its title up to the first mark. */
const nameOf = ({ sheet, title }: Field): string =>
  (sheet ?? capitaliseFirst(title.split(/[,;:]/u)[0] ?? title))
    .replaceAll(/[[\]:*?/\\]/gu, ' ')
    .slice(0, LONGEST_NAME);

const special = (role: Column['role'], heading: string, leaf: Leaf = {}): Column => ({
  role,
  keys: [],
  heading,
  many: false,
  leaf,
  required: false,
});

/** Builds the sheets of one list, and those of the lists in its entries. */
function sheetsOf(
  field: Pick<Field, 'sheet' | 'title'> & { readonly key: string },
  ways: readonly Way[],
  place: Pick<SheetLayout, 'keys' | 'owner' | 'kinds'>,
  names: Set<string>,
): SheetLayout[] {
  const { owner } = place;
  const found = gather(ways, emptyGathering(), true);
  const byKind = ways.length > 1;
  const several = <T>(kinds: T): { kinds?: T } => (byKind ? { kinds } : {});
  const level = found.nested?.some(
    ({ fields }) => !fields.some(({ key, required }) => key === 'id' && required),
  );
  const nesting = found.nested === undefined ? undefined : level === true ? 'level' : 'parent';
  const wished = nameOf({ ...field, required: false, shape: { is: 'deep' } });
  const name = names.has(fold(wished)) ? `${owner?.name ?? ''} ${wished}`.slice(0, LONGEST_NAME) : wished;
  names.add(fold(name));

  const headings = new Set<string>();
  const distinct = (heading: string, key: string): string => {
    const own = headings.has(fold(heading)) ? `${heading} (${key})` : heading;
    headings.add(fold(own));
    return own;
  };
  const columns: Column[] = [
    ...(owner === undefined
      ? []
      : [special('owner', words.owner(lowerFirst(owner.name)), refersToRows(owner))]),
    ...(nesting === 'level' ? [special('level', words.level, { form: 'count' })] : []),
    ...[...found.columns.entries()].map(([key, { keys, titles, what, kinds }]): Column => ({
      role: 'value',
      keys,
      heading: distinct(key === KIND && byKind ? words.kind : headingOf(titles), key),
      ...what,
      ...several(kinds),
      required: [...kinds.values()].every((needed) => needed) && (!byKind || kinds.size === ways.length),
    })),
    ...(nesting === 'parent' ? [special('parent', words.owner(lowerFirst(name)))] : []),
    special('sample', words.sample),
  ];
  const sheet: SheetLayout = {
    ...place,
    name,
    ...(nesting === undefined ? {} : { nesting }),
    columns,
    groups: [...found.groups.values()].map(({ keys, kinds }) => ({ keys, ...several(kinds) })),
    kindTitles: new Map(
      ways.flatMap(({ kind, kindTitle }) => (kind === undefined ? [] : [[kind, kindTitle ?? kind] as const])),
    ),
  };
  // Lists within the lists of an entry are for the sheet of details.
  const inner = owner === undefined && place.keys.length > 0 ? [...found.lists.values()] : [];
  return [
    sheet,
    ...inner.flatMap(({ keys, field: list, what, kinds }) =>
      sheetsOf(
        list,
        what,
        { keys: [...place.keys, ...keys], owner: sheet, ...several(new Set(kinds.keys())) },
        names,
      ),
    ),
  ];
}

/** A reference to the entries of a sheet, as a schema would have it. */
const refersToRows = ({ keys }: SheetLayout): Leaf => {
  const [part] = keys;
  return part === undefined ? {} : { refersTo: [part as NonNullable<Leaf['refersTo']>[number]] };
};

const layouts = new WeakMap<z.ZodType, Layout>();

/** The sheets of a dossier, derived from its schema. */
export function layoutOf(schema: z.ZodType): Layout {
  const known = layouts.get(schema);
  if (known !== undefined) return known;
  const fields = fieldsOf(schema as unknown as AnySchema);
  const names = new Set([words.guide, words.detail].map(fold));
  const own = fields.filter(({ shape }) => shape.is !== 'rows');
  const layout = [
    ...sheetsOf({ key: '', title: words.dossier }, [{ fields: own }], { keys: [] }, names),
    ...fields.flatMap((field) =>
      field.shape.is === 'rows' ? sheetsOf(field, field.shape.ways(), { keys: [field.key] }, names) : [],
    ),
  ];
  layouts.set(schema, layout);
  return layout;
}

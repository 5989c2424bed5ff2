import type { z } from 'zod';
import type { FieldMeta } from '../../dossier/fields.ts';
import { unwrap, type AnySchema } from '../../dossier/schema-walk.ts';

/** What a schema says of one value that fits a cell. */
export type Leaf = Partial<FieldMeta> & { readonly examples?: readonly string[] };

/** A key of an object, as the workbook sees it. */
export interface Field {
  readonly key: string;
  readonly title: string;
  /** The sheet's name, where the schema gives a list one. */
  readonly sheet?: string;
  readonly required: boolean;
  readonly shape: Shape;
}

/**
 * `leaf`: one value; `leaves`: a list of them; `group`: an object; `rows`: a list of objects, one way or (by `kind`)
 * another; `deep`: what only the sheet of details can hold.
 */
export type Shape =
  | { readonly is: 'leaf' | 'leaves'; readonly leaf: Leaf }
  | { readonly is: 'group'; readonly fields: () => readonly Field[] }
  | { readonly is: 'rows'; readonly item: AnySchema; readonly ways: () => readonly Way[] }
  | { readonly is: 'deep' };

/** The fields of a row; of a union, those of one of its kinds. */
export interface Way {
  readonly kind?: string;
  readonly kindTitle?: string;
  readonly fields: readonly Field[];
}

/** The discriminator of the union of documents. */
export const KIND = 'kind';

type Meta = Leaf & { readonly sheet?: string };

/** What stands on a schema and its wrappers; the outer says more than the inner. */
function metaOf(schema: AnySchema): Meta {
  const own = ((schema as unknown as z.ZodType).meta() ?? {}) as Meta;
  const { def } = schema._zod;
  return 'innerType' in def ? { ...metaOf(def.innerType as AnySchema), ...own } : own;
}

/** Whether a key may be left out; what a field does with nothing at all is its own affair. */
function mayBeLeftOut(schema: AnySchema): boolean {
  const { def } = schema._zod;
  if (def.type === 'optional' || def.type === 'default' || def.type === 'prefault') return true;
  return 'innerType' in def && mayBeLeftOut(def.innerType as AnySchema);
}

function shapeOf(outer: AnySchema): Shape {
  const { schema } = unwrap(outer);
  const { def } = schema._zod;
  if (def.type === 'object') return { is: 'group', fields: () => fieldsOf(schema) };
  if (def.type === 'literal') {
    const title = metaOf(schema).title ?? '';
    return {
      is: 'leaf',
      leaf: { labels: Object.fromEntries(def.values.map((value) => [String(value), title])) },
    };
  }
  if (def.type !== 'array') return { is: 'leaf', leaf: metaOf(schema) };
  const item = unwrap(def.element as AnySchema).schema;
  if (item._zod.def.type === 'object' || item._zod.def.type === 'union')
    return { is: 'rows', item, ways: () => waysOf(item) };
  return item._zod.def.type === 'array'
    ? { is: 'deep' }
    : { is: 'leaves', leaf: metaOf(def.element as AnySchema) };
}

/** The fields of an object's schema, in their order. */
export function fieldsOf(schema: AnySchema): Field[] {
  const { def } = schema._zod;
  if (def.type !== 'object') return [];
  return Object.entries(def.shape).map(([key, field]) => {
    const outer = field as AnySchema;
    const { title = key, sheet } = metaOf(outer);
    return {
      key,
      title,
      ...(sheet === undefined ? {} : { sheet }),
      required: !mayBeLeftOut(outer),
      shape: shapeOf(outer),
    };
  });
}

function waysOf(item: AnySchema): Way[] {
  const { def } = item._zod;
  if (def.type !== 'union') return [{ fields: fieldsOf(item) }];
  return def.options.map((option) => {
    const { schema } = unwrap(option as AnySchema);
    const fields = fieldsOf(schema);
    const shape = fields.find(({ key }) => key === KIND)?.shape;
    const [named] = shape?.is === 'leaf' ? Object.entries(shape.leaf.labels ?? {}) : [];
    return { fields, ...(named === undefined ? {} : { kind: named[0], kindTitle: named[1] }) };
  });
}

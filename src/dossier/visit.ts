import type { z } from 'zod';
import type { Path } from '../diagnostic/place.ts';
import { sourceText } from './bare-number.ts';
import type { FieldMeta } from './fields.ts';
import { isRecord, optionFor, type AnySchema } from './schema-walk.ts';

/**
 * What is done with a field's text.
 * @param minimum how many the list needs in which it stands, where it stands in one
 */
type Visit = (meta: FieldMeta, value: string, path: Path, minimum: number) => void;

type Walk = (value: unknown, path: (string | number)[], visit: Visit, minimum: number) => void;

/** What is looked for, and what a schema says of it: that is worked out once, for schemas are few and entries many. */
interface Search {
  readonly isTold: (meta: FieldMeta) => boolean;
  readonly walks: WeakMap<AnySchema, Walk>;
}

const everything: Search = {
  isTold: ({ refersTo, prose, declares }) =>
    refersTo !== undefined || prose === true || declares !== undefined,
  walks: new WeakMap(),
};

/** A document that goes to thousands lists their ids: whoever wants its words alone does not pass by those. */
const proseAlone: Search = { isTold: ({ prose }) => prose === true, walks: new WeakMap() };

const nothing: Walk = () => undefined;

function walkObject(shape: Readonly<Record<string, z.core.SomeType>>, search: Search): Walk {
  const fields = Object.entries(shape)
    .map(([key, field]) => [key, walkOf(field as AnySchema, search)] as const)
    .filter(([, walk]) => walk !== nothing);
  if (fields.length === 0) return nothing;
  return (value, path, visit) => {
    if (!isRecord(value)) return;
    for (const [key, walk] of fields) {
      const inner = value[key];
      if (inner === undefined) continue;
      path.push(key);
      walk(inner, path, visit, 0);
      path.pop();
    }
  };
}

function walkArray(element: AnySchema, minimum: number, search: Search): Walk {
  const walk = walkOf(element, search);
  if (walk === nothing) return nothing;
  return (value, path, visit) => {
    if (!Array.isArray(value)) return;
    value.forEach((item: unknown, index) => {
      if (item === undefined) return;
      path.push(index);
      walk(item, path, visit, minimum);
      path.pop();
    });
  };
}

const minimumOf = (checks: readonly z.core.$ZodCheck[] = []): number =>
  checks.reduce(
    (least, { _zod: { def } }) => ('minimum' in def ? Math.max(least, Number(def.minimum)) : least),
    0,
  );

function makeWalk(schema: AnySchema, search: Search): Walk {
  const { def } = schema._zod;
  if (def.type === 'lazy') {
    // It may hold itself: it is asked when there is something to walk.
    let inner: Walk | undefined;
    return (...asked) => {
      inner ??= walkOf(def.getter() as AnySchema, search);
      inner(...asked);
    };
  }
  if ('innerType' in def) return walkOf(def.innerType as AnySchema, search);
  if (def.type === 'object') return walkObject(def.shape, search);
  if (def.type === 'array') {
    return walkArray(def.element as AnySchema, minimumOf(def.checks), search);
  }
  if (def.type === 'union' && 'discriminator' in def && typeof def.discriminator === 'string') {
    const { options, discriminator } = def;
    return (value, path, visit) => {
      const option = optionFor(options, discriminator, value);
      if (option !== undefined) walkOf(option, search)(value, path, visit, 0);
    };
  }
  const meta = (schema as unknown as z.ZodType).meta() as FieldMeta | undefined;
  if (meta === undefined || !search.isTold(meta)) return nothing;
  return (value, path, visit, minimum) => {
    const text = sourceText(value);
    // Of the path a copy: it changes on the way.
    if (text !== undefined) visit(meta, text, [...path], minimum);
  };
}

function walkOf(schema: AnySchema, search: Search): Walk {
  const { walks } = search;
  const known = walks.get(schema);
  if (known !== undefined) return known;
  // A schema may hold itself: until its own walk is made, it is looked up.
  walks.set(schema, (...asked) => {
    walks.get(schema)?.(...asked);
  });
  const made = makeWalk(schema, search);
  walks.set(schema, made);
  return made;
}

/**
 * Walks data along their schema and hands over each text that refers to other parts, names one, or is prose. What a field
 * is stands in its schema only. The data need not be sound: what does not fit is passed by.
 */
export function visitFields(schema: z.ZodType, value: unknown, visit: Visit): void {
  if (value !== undefined) walkOf(schema as unknown as AnySchema, everything)(value, [], visit, 0);
}

/** The same with prose alone. */
export function visitProse(
  schema: z.ZodType,
  value: unknown,
  visit: (source: string, path: Path) => void,
): void {
  if (value === undefined) return;
  const told: Visit = (_meta, source, path) => {
    visit(source, path);
  };
  walkOf(schema as unknown as AnySchema, proseAlone)(value, [], told, 0);
}

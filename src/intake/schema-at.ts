import type { z } from 'zod';
import { isRecord, optionFor, unwrap, type AnySchema } from '../dossier/schema-walk.ts';

/** What the schema knows of a place in the data: its Vietnamese title, the keys it allows, the kinds it may be. */
export interface SchemaPlace {
  readonly title: string;
  readonly keys: readonly string[];
  readonly kinds: readonly string[];
  /** The kind that the data names at this place, '' where it names none. */
  readonly kind: string;
  readonly missing: boolean;
}

const kindsOf = (schema: AnySchema): string[] =>
  schema._zod.def.type === 'union'
    ? schema._zod.def.options.flatMap((option) => [...(option._zod.propValues?.['kind'] ?? [])].map(String))
    : [];

/** Follows a path through schema and data together, as far as both go. */
export function schemaAt(root: z.ZodType, data: unknown, path: readonly PropertyKey[]): SchemaPlace {
  let { schema, title } = unwrap(root as unknown as AnySchema, 'hồ sơ');
  let value = data;
  let parent: unknown;
  let kinds: string[] = [];
  const enterUnion = (): void => {
    if (schema._zod.def.type !== 'union') return;
    kinds = kindsOf(schema);
    const option = optionFor(schema._zod.def.options, 'kind', value);
    if (option !== undefined) ({ schema, title } = unwrap(option, title));
  };
  for (const step of path) {
    enterUnion();
    const { def } = schema._zod;
    parent = value;
    const inner =
      def.type === 'object' ? def.shape[String(step)] : def.type === 'array' ? def.element : undefined;
    value = isRecord(value)
      ? value[String(step)]
      : Array.isArray(value)
        ? (value[Number(step)] as unknown)
        : undefined;
    if (inner === undefined) {
      title = String(step);
      break;
    }
    ({ schema, title } = unwrap(inner as AnySchema, typeof step === 'number' ? title : String(step)));
  }
  enterUnion();
  const named = path.at(-1) === 'kind' && isRecord(parent) ? parent['kind'] : undefined;
  return {
    title,
    keys: schema._zod.def.type === 'object' ? Object.keys(schema._zod.def.shape) : [],
    kinds,
    kind: typeof named === 'string' ? named : '',
    missing: value === undefined,
  };
}

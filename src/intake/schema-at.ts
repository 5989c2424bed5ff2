import type { z } from 'zod';

/** What the schema knows of a place in the data: its Vietnamese title, the keys it allows, the kinds it may be. */
export interface SchemaPlace {
  readonly title: string;
  readonly keys: readonly string[];
  readonly kinds: readonly string[];
  /** The kind that the data names at this place, '' where it names none. */
  readonly kind: string;
  readonly missing: boolean;
}

type Inner = z.core.$ZodTypes;

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The titles and the schema inside wrappers (optional, default, read-only). */
function unwrap(schema: Inner, title: string): { schema: Inner; title: string } {
  const own = (schema as unknown as z.ZodType).meta()?.title ?? title;
  const { def } = schema._zod;
  return 'innerType' in def ? unwrap(def.innerType as Inner, own) : { schema, title: own };
}

const kindsOf = (schema: Inner): string[] =>
  schema._zod.def.type === 'union'
    ? schema._zod.def.options.flatMap((option) => [...(option._zod.propValues?.['kind'] ?? [])].map(String))
    : [];

/** Follows a path through schema and data together, as far as both go. */
export function schemaAt(root: z.ZodType, data: unknown, path: readonly PropertyKey[]): SchemaPlace {
  let { schema, title } = unwrap(root as unknown as Inner, 'hồ sơ');
  let value = data;
  let parent: unknown;
  let kinds: string[] = [];
  const enterUnion = (): void => {
    if (schema._zod.def.type !== 'union') return;
    kinds = kindsOf(schema);
    const named = isRecord(value) ? value['kind'] : undefined;
    const option = schema._zod.def.options.find(
      (candidate) => candidate._zod.propValues?.['kind']?.has(named as string) === true,
    );
    if (option !== undefined) ({ schema, title } = unwrap(option as Inner, title));
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
    ({ schema, title } = unwrap(inner as Inner, typeof step === 'number' ? title : String(step)));
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

import type { z } from 'zod';

/** Any schema, as zod's own walkers see it. */
export type AnySchema = z.core.$ZodTypes;

export const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The schema inside its wrappers (optional, default, read-only, lazy), and the innermost title on the way, or the given one. */
export function unwrap(schema: AnySchema, title = ''): { schema: AnySchema; title: string } {
  const own = (schema as unknown as z.ZodType).meta()?.title ?? title;
  const { def } = schema._zod;
  if (def.type === 'lazy') return unwrap(def.getter() as AnySchema, own);
  return 'innerType' in def ? unwrap(def.innerType as AnySchema, own) : { schema, title: own };
}

/** The option of a union by `kind` (or another key) that the data name. */
export function optionFor(
  options: readonly z.core.SomeType[],
  discriminator: string,
  value: unknown,
): AnySchema | undefined {
  if (!isRecord(value)) return undefined;
  const named = value[discriminator] as z.core.util.Primitive;
  return options
    .map((option) => unwrap(option as AnySchema).schema)
    .find((option) => option._zod.propValues?.[discriminator]?.has(named) === true);
}

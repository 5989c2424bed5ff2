import type { z } from 'zod';
import type { Path } from '../diagnostic/place.ts';
import type { FieldMeta } from './fields.ts';

type Inner = z.core.$ZodTypes;

function optionFor(
  options: readonly z.core.SomeType[],
  discriminator: string,
  value: Readonly<Record<string, unknown>>,
): Inner | undefined {
  return options
    .map((option) => unwrapped(option as Inner))
    .find(
      (option) =>
        option._zod.propValues?.[discriminator]?.has(value[discriminator] as z.core.util.Primitive) ?? false,
    );
}

function unwrapped(schema: Inner): Inner {
  const { def } = schema._zod;
  switch (def.type) {
    case 'optional':
    case 'default':
    case 'readonly':
    case 'nonoptional':
      return unwrapped(def.innerType as Inner);
    default:
      return schema;
  }
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * Walks a parsed value along its schema and hands over each string that a field with `meta` holds: ids that refer to
 * other parts, prose with calls. Listed nowhere twice: what a field is stands in its schema.
 */
export function visitFields(
  schema: z.ZodType,
  value: unknown,
  visit: (meta: FieldMeta, value: string, path: Path) => void,
): void {
  const walk = (outer: Inner, inner: unknown, path: Path): void => {
    if (inner === undefined) return;
    const current = unwrapped(outer);
    const { def } = current._zod;
    if (def.type === 'object' && isRecord(inner)) {
      for (const [key, field] of Object.entries(def.shape)) walk(field as Inner, inner[key], [...path, key]);
    } else if (def.type === 'array' && Array.isArray(inner)) {
      inner.forEach((item, index) => walk(def.element as Inner, item, [...path, index]));
    } else if (
      def.type === 'union' &&
      isRecord(inner) &&
      'discriminator' in def &&
      typeof def.discriminator === 'string'
    ) {
      const option = optionFor(def.options, def.discriminator, inner);
      if (option !== undefined) walk(option, inner, path);
    } else if (typeof inner === 'string') {
      const meta = (current as unknown as z.ZodType).meta() as FieldMeta | undefined;
      if (meta !== undefined) visit(meta, inner, path);
    }
  };
  walk(schema as unknown as Inner, value, []);
}

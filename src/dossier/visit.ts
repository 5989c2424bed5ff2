import type { z } from 'zod';
import type { Path } from '../diagnostic/place.ts';
import { sourceText } from './bare-number.ts';
import type { FieldMeta } from './fields.ts';
import { isRecord, optionFor, unwrap, type AnySchema } from './schema-walk.ts';

/**
 * Walks data along their schema and hands over each text that a field with `meta` holds: ids that refer to other parts,
 * prose with calls. What a field is stands in its schema only. The data need not be sound: what does not fit is passed by.
 */
export function visitFields(
  schema: z.ZodType,
  value: unknown,
  visit: (meta: FieldMeta, value: string, path: Path) => void,
): void {
  const walk = (outer: AnySchema, inner: unknown, path: Path): void => {
    if (inner === undefined) return;
    const current = unwrap(outer).schema;
    const { def } = current._zod;
    if (def.type === 'object' && isRecord(inner)) {
      for (const [key, field] of Object.entries(def.shape))
        walk(field as AnySchema, inner[key], [...path, key]);
    } else if (def.type === 'array' && Array.isArray(inner)) {
      inner.forEach((item, index) => walk(def.element as AnySchema, item, [...path, index]));
    } else if (
      def.type === 'union' &&
      isRecord(inner) &&
      'discriminator' in def &&
      typeof def.discriminator === 'string'
    ) {
      const option = optionFor(def.options, def.discriminator, inner);
      if (option !== undefined) walk(option, inner, path);
    } else {
      const text = sourceText(inner);
      const meta = (current as unknown as z.ZodType).meta() as FieldMeta | undefined;
      if (text !== undefined && meta !== undefined) visit(meta, text, path);
    }
  };
  walk(schema as unknown as AnySchema, value, []);
}

import type { z } from 'zod';
import { BareNumber } from '../dossier/bare-number.ts';
import type { FieldMeta } from '../dossier/fields.ts';
import { isRecord, optionFor, unwrap, type AnySchema } from '../dossier/schema-walk.ts';
import { formatVietnameseNumber, readBareNumber } from '../text/number.ts';

function settledText(source: string, meta: Partial<FieldMeta> | undefined): string {
  const read = meta?.form === 'number' ? readBareNumber(source) : undefined;
  return read?.ok === true ? formatVietnameseNumber(read.value, read) : source;
}

/**
 * The data with every bare number as the text that means the same where all is text: 89.73 as "89,73" in a field of
 * numbers, as it stands elsewhere. The data fit the schema: a number of two readings would be taken as written.
 */
export function settleNumbers(schema: z.ZodType, data: unknown): unknown {
  const settle = (outer: AnySchema | undefined, value: unknown): unknown => {
    const inner = outer === undefined ? undefined : unwrap(outer).schema;
    const def = inner?._zod.def;
    if (value instanceof BareNumber) {
      const meta = (inner as unknown as z.ZodType | undefined)?.meta();
      return settledText(value.source, meta as Partial<FieldMeta> | undefined);
    }
    if (Array.isArray(value)) {
      const element = def?.type === 'array' ? (def.element as AnySchema) : undefined;
      return value.map((item) => settle(element, item));
    }
    if (!isRecord(value)) return value;
    const assumed = 'assumed' in value;
    if (!assumed && def?.type === 'union') return settle(optionFor(def.options, 'kind', value), value);
    const fieldOf = (key: string): AnySchema | undefined =>
      def?.type === 'object' ? (def.shape[key] as AnySchema | undefined) : undefined;
    const settled = Object.create(null) as Record<string, unknown>;
    for (const [key, item] of Object.entries(value))
      settled[key] = settle(assumed ? (key === 'value' ? outer : undefined) : fieldOf(key), item);
    return settled;
  };
  return settle(schema as unknown as AnySchema, data);
}

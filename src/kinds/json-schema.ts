import { z } from 'zod';
import type { Kinds } from './registry.ts';

/** A JSON Schema or a part of one. */
export type JsonSchema = Readonly<Record<string, unknown>>;

const isSchema = (value: unknown): value is JsonSchema =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const schemasOf = (value: unknown): readonly JsonSchema[] =>
  Array.isArray(value) ? value.filter(isSchema) : [];

const entriesOf = (value: unknown): readonly [string, JsonSchema][] =>
  isSchema(value)
    ? Object.entries(value).flatMap(([key, inner]) => (isSchema(inner) ? [[key, inner]] : []))
    : [];

const without = (schema: JsonSchema, ...keys: readonly string[]): JsonSchema =>
  Object.fromEntries(Object.entries(schema).filter(([key]) => !keys.includes(key)));

/** What the fields' own meta says to an editor: they become words, for a schema has no such keywords. */
function describe(schema: JsonSchema): { description?: string } {
  const { refersTo, prose, labels } = schema;
  if (Array.isArray(refersTo)) return { description: `Mã (id) của một mục trong: ${refersTo.join(', ')}.` };
  if (prose === true)
    return { description: 'Lời văn; dùng được **đậm**, *nghiêng* và lời gọi như {{cite "ma-van-ban"}}.' };
  const said = isSchema(labels) ? Object.entries(labels).filter(([word, label]) => word !== label) : [];
  if (said.length > 0)
    return { description: `${said.map(([word, label]) => `${word}: ${String(label)}`).join('; ')}.` };
  return {};
}

/** A value stands as itself or, while no source gives it, with the reason why it is assumed. */
const orAssumed = (value: JsonSchema): { anyOf: readonly JsonSchema[] } => ({
  anyOf: [
    value,
    {
      title: 'giá trị tạm',
      type: 'object',
      properties: { value, assumed: { title: 'lý do dùng giá trị tạm', type: 'string' } },
      required: ['value', 'assumed'],
      additionalProperties: false,
    },
  ],
});

function scalar(schema: JsonSchema): JsonSchema {
  const { title } = schema;
  const rest = without(schema, 'title', 'refersTo', 'prose', 'declares', 'form', 'labels');
  // The reader keeps a bare number's own text, so a text field takes one too.
  const bare = rest['type'] === 'string' && rest['enum'] === undefined && rest['pattern'] === undefined;
  const value = bare ? { ...rest, type: ['string', 'number'] } : rest;
  return {
    ...(title === undefined ? {} : { title }),
    ...describe(schema),
    ...orAssumed(value),
  };
}

/** A key that may be left out may also stand with nothing after it. */
function orBlank(schema: JsonSchema): JsonSchema {
  if (Array.isArray(schema['anyOf'])) {
    return { ...schema, anyOf: [...schemasOf(schema['anyOf']), { type: 'null' }] };
  }
  if (typeof schema['$ref'] === 'string') return { anyOf: [schema, { type: 'null' }] };
  return typeof schema['type'] === 'string' ? { ...schema, type: [schema['type'], 'null'] } : schema;
}

function forEditors(schema: JsonSchema): JsonSchema {
  if (typeof schema['$ref'] === 'string') return schema;
  if (isSchema(schema['properties'])) {
    const required: unknown = schema['required'];
    const needed = new Set<unknown>(Array.isArray(required) ? required : []);
    const properties = entriesOf(schema['properties']).map(([key, inner]) => {
      const shown = forEditors(inner);
      return [key, needed.has(key) ? shown : orBlank(shown)];
    });
    return { ...schema, properties: Object.fromEntries(properties) as JsonSchema };
  }
  if (isSchema(schema['items'])) {
    const bounds = schema['minItems'] === 0 ? ['minItems'] : [];
    const { title } = schema;
    const list = {
      ...without(schema, 'title', 'sheet', 'readOnly', ...bounds),
      items: forEditors(schema['items']),
    };
    return { ...(title === undefined ? {} : { title }), ...orAssumed(list) };
  }
  for (const key of ['oneOf', 'anyOf'] as const) {
    if (Array.isArray(schema[key])) return { ...schema, [key]: schemasOf(schema[key]).map(forEditors) };
  }
  return 'const' in schema ? schema : scalar(schema);
}

/** JSON Schema (2020-12) of a dossier file as it is typed, for editors: Vietnamese titles, assumed values, blanks. */
export function jsonSchema({ schema }: Kinds): JsonSchema {
  const generated = z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' });
  const shared = entriesOf(generated.$defs).map(([name, inner]) => [name, forEditors(inner)]);
  return {
    ...forEditors(generated),
    ...(shared.length === 0 ? {} : { $defs: Object.fromEntries(shared) as JsonSchema }),
    title: 'Hồ sơ',
  };
}

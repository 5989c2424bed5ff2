import fc from 'fast-check';
import type { z } from 'zod';
import { BareNumber, sourceText } from '../../../src/dossier/bare-number.ts';
import { isRecord, optionFor, unwrap, type AnySchema } from '../../../src/dossier/schema-walk.ts';

// What has hurt others: formulas, marks that part a list, marks of our own, Unicode, spaces, marks of YAML.
const word = fc.constantFrom(
  ...[
    'rà soát',
    'hồ sơ',
    '=HYPERLINK("x")',
    '+84',
    '-',
    '@A1',
    'một; hai',
    'một, hai',
    '(không)',
    '08',
    '1.917',
  ],
  ...['"', "'", 'hoà', 'hòa', 'Hà Nội', 'true', 'null', '~', '# không', 'a: b', '{{cite "x"}}', '2024-04'],
  ...['mẫu', '[]', 'dòng\nmới', '  thừa  ', '<b>&amp;', '10/4/2024', '1,5', '_x000D_', '😀', '01'],
);
const said = fc.array(word, { minLength: 1, maxLength: 3 }).map((words) => words.join(' '));
const id = fc.stringMatching(/^[a-z][a-z0-9]{0,6}(-[a-z0-9]{1,4})?$/u);
const date = fc
  .tuple(
    fc.integer({ min: 1850, max: 2150 }),
    fc.integer({ min: 1, max: 12 }),
    fc.integer({ min: 1, max: 28 }),
  )
  .chain(([year, month, day]) =>
    fc.constantFrom(
      `${day}/${month}/${year}`,
      `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`,
      `${day} tháng ${month} năm ${year}`,
      ...[`${month}/${year}`, String(year)],
    ),
  );
const number = fc.oneof(
  fc.constantFrom('08', '1.917', '89,729', '89,50', '-3', '1.000.000', '0'),
  fc.constantFrom('5', '17', '89.73').map((source) => new BareNumber(source)),
);

const plain = (entries: object): Record<string, unknown> =>
  Object.assign(Object.create(null) as Record<string, unknown>, entries);

/** Now and then a value is assumed for a reason. */
const maybeAssumed = (value: fc.Arbitrary<unknown>): fc.Arbitrary<unknown> =>
  fc.oneof(
    { weight: 20, arbitrary: value },
    { weight: 1, arbitrary: fc.record({ value, assumed: said }).map(plain) },
  );

function scalarOf({ meta }: { meta: Readonly<Record<string, unknown>> }): fc.Arbitrary<unknown> {
  const choices: unknown = meta['enum'];
  if (Array.isArray(choices)) return fc.constantFrom(...(choices as unknown[]));
  if (meta['form'] === 'id' || meta['refersTo'] !== undefined) return id;
  if (meta['form'] === 'number') return number;
  if (meta['form'] === 'count') return fc.integer({ min: 0, max: 200 }).map(String);
  return meta['form'] === 'date' || meta['form'] === 'partialDate' ? date : said;
}

const isOptional = (schema: AnySchema): boolean => {
  const { def } = schema._zod;
  return (
    def.type === 'optional' ||
    def.type === 'default' ||
    ('innerType' in def && isOptional(def.innerType as AnySchema))
  );
};

/** Deeper than this only what must be there. */
const DEEPEST = 7;

/** Data that a schema describes, as a source gives them: nothing of the dossier is listed here. */
export function arbitraryData(outer: AnySchema, depth = 0): fc.Arbitrary<unknown> {
  const { schema } = unwrap(outer);
  const { def } = schema._zod;
  if (def.type === 'object') {
    const shape = Object.entries(def.shape) as [string, AnySchema][];
    const required = shape.filter(([, field]) => !isOptional(field)).map(([key]) => key);
    const kept = shape.filter(([key]) => depth < DEEPEST || required.includes(key));
    const entry = fc
      .record(Object.fromEntries(kept.map(([key, field]) => [key, arbitraryData(field, depth + 1)])), {
        requiredKeys: required,
      })
      .map(plain);
    return depth === 0 ? entry : maybeAssumed(entry);
  }
  if (def.type === 'array') {
    const item = arbitraryData(def.element as AnySchema, depth + 1);
    return maybeAssumed(fc.array(item, { maxLength: depth < DEEPEST ? 3 : 0 }));
  }
  if (def.type === 'union')
    return fc.oneof(...def.options.map((option) => arbitraryData(option as AnySchema, depth)));
  if (def.type === 'literal') return fc.constantFrom(...def.values);
  if (def.type === 'lazy') return arbitraryData(def.getter() as AnySchema, depth);
  return maybeAssumed(scalarOf({ meta: (schema as unknown as z.ZodType).meta() ?? {} }));
}

/** The data as the schema reads them: each scalar by its own field's reading, what is assumed with its reason. */
export function readAs(outer: AnySchema, value: unknown): unknown {
  const { schema } = unwrap(outer);
  const { def } = schema._zod;
  if (isRecord(value) && 'assumed' in value)
    return {
      assumed: String(value['assumed']).replace(/\s+/gu, ' ').trim(),
      value: readAs(outer, value['value']),
    };
  if (def.type === 'union') {
    const option = optionFor(def.options, 'kind', value);
    return option === undefined ? value : readAs(option, value);
  }
  if (def.type === 'object' && isRecord(value))
    return Object.fromEntries(
      Object.entries(def.shape)
        .filter(([key]) => value[key] !== undefined)
        .map(([key, field]) => [key, readAs(field as AnySchema, value[key])]),
    );
  if (def.type === 'array' && Array.isArray(value))
    return value.map((item) => readAs(def.element as AnySchema, item));
  const parsed = (schema as unknown as z.ZodType).safeParse(value);
  return parsed.success ? parsed.data : { unread: sourceText(value)?.replace(/\s+/gu, ' ') };
}

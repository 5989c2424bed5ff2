import { z } from 'zod';
import { nearest } from '../diagnostic/nearest.ts';
import type { FactsOf, Rule } from '../diagnostic/sentences.ts';
import { isPlainDate, parseDate, type PartialDate, type PlainDate } from '../text/date.ts';
import { isPlain, nfc, unprintable } from '../text/nfc.ts';
import { parseVietnameseNumber, readBareNumber, type Decimal } from '../text/number.ts';
import { BareNumber } from './bare-number.ts';

/**
 * Parts of a dossier that other parts refer to by id; `blocks` and `appendices` are those that a document names within
 * itself, wherever its kind puts them.
 */
export type ReferablePart =
  | 'agencies'
  | 'groups'
  | 'people'
  | 'citations'
  | 'figures'
  | 'inspections'
  | 'assessments'
  | 'results'
  | 'findings'
  | 'requirements'
  | 'remedies'
  | 'staffing'
  | 'documents'
  | 'blocks'
  | 'appendices';

/** What a field's schema carries beside its title: read by the reference check, the prose check and editors. */
export interface FieldMeta {
  readonly title: string;
  readonly refersTo?: readonly ReferablePart[];
  readonly prose?: true;
  /** The field names an entry of that part. */
  readonly declares?: ReferablePart;
  /** How its text is read, where it is neither plain text nor prose. */
  readonly form?: 'id' | 'date' | 'partialDate' | 'number' | 'count';
  /** The words of a choice as a clerk says them, by the word that stands in a dossier. */
  readonly labels?: Readonly<Record<string, string>>;
}

const LONGEST_TEXT = 20_000;

/** An issue that carries a rule id and its facts, to be said by `sentences.ts`. */
export function issue<R extends Rule>(
  rule: R,
  facts: FactsOf<R>,
): { code: 'custom'; params: { rule: R; facts: FactsOf<R> } } {
  return { code: 'custom', params: { rule, facts } };
}

interface RuledIssue {
  readonly code: 'custom';
  readonly params: Record<string, unknown>;
}

/** Why a field's text is refused. */
class Refusal {
  readonly issue: RuledIssue;

  constructor(why: RuledIssue) {
    this.issue = why;
  }
}

const refuse = <R extends Rule>(rule: R, facts: FactsOf<R>): Refusal => new Refusal(issue(rule, facts));

interface ScalarSchema extends z.ZodType {
  readonly _zod: z.ZodType['_zod'] & {
    readonly def: { readonly type: 'transform'; readonly read: (raw: unknown) => unknown };
  };
}

/** The schema of one scalar. A dossier has very many: this reads one in a step where a pipe into a transform has three. */
const Scalar = z.core.$constructor<ScalarSchema>('Scalar', (schema, def) => {
  z.ZodType.init(schema, def);
  // Of its text JSON Schema says what its meta says.
  schema._zod.processJSONSchema = () => undefined;
  schema._zod.parse = (payload) => {
    const input: unknown = payload.value;
    payload.value = def.read(input);
    if (payload.value instanceof Refusal)
      payload.issues.push({ ...payload.value.issue, input, inst: schema });
    return payload;
  };
});

/**
 * A field of one scalar: `read` gets the text as it stood in the source, in NFC, spaces folded. Nothing at all is a
 * fault, unless there is a value for it.
 */
function scalar<T>(
  meta: FieldMeta,
  json: Readonly<Record<string, unknown>>,
  read: (source: string, bare: boolean) => T | Refusal,
  whenBlank?: T,
) {
  const blank = whenBlank ?? refuse('required', { title: meta.title });
  const readRaw = (raw: unknown): T | Refusal => {
    if (raw === undefined) return blank;
    const bare = raw instanceof BareNumber || typeof raw === 'number';
    const source = raw instanceof BareNumber ? raw.source : raw;
    if (typeof source !== 'string' && typeof source !== 'number' && typeof source !== 'boolean') {
      return refuse('wrong-type', {
        title: meta.title,
        expected: 'một giá trị, không phải danh sách hay nhóm khóa',
      });
    }
    const typed = String(source);
    if (typed !== '' && isPlain(typed)) return read(typed, bare);
    const text = nfc(typed).replace(/\s+/gu, ' ').trim();
    if (text === '') return blank;
    if (text.length > LONGEST_TEXT)
      return refuse('too-long', { title: meta.title, length: text.length, limit: LONGEST_TEXT });
    const foreign = unprintable(text);
    if (foreign !== undefined) return refuse('control-character', { codePoint: foreign.codePoint });
    return read(text, bare);
  };
  const schema = new Scalar({ type: 'transform', read: readRaw }) as z.ZodType<T>;
  return schema.meta({ ...json, ...meta });
}

/** One line of plain text. */
export const text = (title: string) =>
  scalar({ title }, { type: 'string' }, (source) =>
    source.includes('{{') ? refuse('prose-in-plain-text', { title }) : source,
  );

/** Running text that may refer to facts: `{{cite "kh-02"}}`, and carry inline marks: `**đậm**`. */
export const prose = (title: string) =>
  scalar({ title, prose: true }, { type: 'string' }, (source) => source);

/** The same for a cell of a table, which may be left blank: ''. */
export const cell = (title: string) =>
  scalar({ title, prose: true }, { type: 'string' }, (source) => source, '');

const ID = /^[a-z0-9]+(?:[-._][a-z0-9]+)*$/u;

const named = (meta: FieldMeta) =>
  scalar(meta, { type: 'string', pattern: ID.source }, (source) =>
    ID.test(source) ? source : refuse('bad-id', { id: source }),
  );

/** The name by which other parts refer to an entry. */
export const id = () => named({ title: 'mã', form: 'id' });

/** The same for what stands within a document: a block of its body, an appendix that its own kind draws. */
export const innerId = (declares: 'blocks' | 'appendices') => named({ title: 'mã', form: 'id', declares });

/** The id of an entry of one of the parts. */
export const ref = (title: string, ...refersTo: readonly ReferablePart[]) =>
  scalar({ title, refersTo }, { type: 'string' }, (source) => source);

function readDate(title: string, source: string): PartialDate | Refusal {
  const parsed = parseDate(source);
  if (parsed.ok) return parsed.date;
  return parsed.reason === 'impossible'
    ? refuse('impossible-date', { title, source })
    : refuse('bad-date', { title, source });
}

/** A date of which the day, or the day and the month, may be blank: `2024-04`. */
export const partialDate = (title: string) =>
  scalar(
    { title, form: 'partialDate' },
    { type: 'string', examples: ['2024-04-10', '10/4/2024', '2024-04'] },
    (source) => readDate(title, source),
  );

/** A whole date. */
export const date = (title: string) =>
  scalar(
    { title, form: 'date' },
    { type: 'string', examples: ['2024-04-10', '10/4/2024'] },
    (source): PlainDate | Refusal => {
      const parsed = parseDate(source);
      if (parsed.ok && isPlainDate(parsed.date)) return parsed.date;
      const impossible = !parsed.ok && parsed.reason === 'impossible';
      return refuse(impossible ? 'impossible-date' : 'bad-date', { title, source });
    },
  );

/** An exact number with what its form says of its print. */
export interface TypedNumber {
  readonly value: Decimal;
  /** Digits to which zeros were typed in front: 2 for "08". */
  readonly padTo?: number;
}

/** A number: quoted in Vietnamese form ("1.917", "89,729", "08"), or bare where it has one reading only. */
export const number = (title: string) =>
  scalar(
    { title, form: 'number' },
    { type: ['string', 'number'], examples: ['1.917', '89,729', '08'] },
    (source, bare): TypedNumber | Refusal => {
      const read = bare ? readBareNumber(source) : parseVietnameseNumber(source);
      if (read.ok) return { value: read.value, ...(read.padTo === undefined ? {} : { padTo: read.padTo }) };
      return read.reason === 'ambiguous'
        ? refuse('ambiguous-number', {
            title,
            source,
            readings: read.readings.map(({ printed, words }) => `${printed} (${words})`),
          })
        : refuse('bad-number', { title, source });
    },
  );

/** A whole number that is no quantity to print: a count of rows, of copies. */
export const count = (title: string, max: number) =>
  scalar({ title, form: 'count' }, { type: 'integer', minimum: 0, maximum: max }, (source) =>
    /^\d{1,6}$/u.test(source) && Number(source) <= max
      ? Number(source)
      : refuse('bad-count', { title, source, max }),
  );

/** One of a few words; `labels` say them as a clerk would, where they are not a clerk's words themselves. */
export const choice = <const C extends readonly string[]>(
  title: string,
  choices: C,
  labels: Readonly<Record<string, string | undefined>> = {},
) =>
  scalar(
    { title, labels: Object.fromEntries(choices.map((word) => [word, labels[word] ?? word])) },
    { type: 'string', enum: choices },
    (source): C[number] | Refusal => {
      const found = choices.find((candidate) => candidate === source);
      if (found !== undefined) return found;
      const meant = nearest(source, choices);
      return refuse('bad-choice', { title, source, choices, ...(meant === undefined ? {} : { meant }) });
    },
  );

/** The same, of words that each have a label. */
export const labelledChoice = <const L extends Readonly<Record<string, string>>>(title: string, labels: L) =>
  choice(title, Object.keys(labels) as (keyof L & string)[], labels);

/** A list of entries, at least `minimum` of them. */
export const list = <S extends z.ZodType>(title: string, item: S, minimum = 0) =>
  z.array(item).min(minimum).readonly().meta({ title });

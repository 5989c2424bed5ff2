import { z } from 'zod';
import { nearest } from '../diagnostic/nearest.ts';
import type { FactsOf, Rule } from '../diagnostic/sentences.ts';
import { isPlainDate, parseDate, type PartialDate, type PlainDate } from '../text/date.ts';
import { nfc, unprintable } from '../text/nfc.ts';
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
/** Words with one space between them: nothing to fold. */
const EVEN = /^\S+(?: \S+)*$/u;

/** An issue that carries a rule id and its facts, to be said by `sentences.ts`. */
export function issue<R extends Rule>(
  rule: R,
  facts: FactsOf<R>,
): { code: 'custom'; params: { rule: R; facts: FactsOf<R> } } {
  return { code: 'custom', params: { rule, facts } };
}

type Report = <R extends Rule>(rule: R, facts: FactsOf<R>) => never;

/**
 * A field of one scalar: `read` gets the text as it stood in the source, in NFC, spaces folded. Nothing at all is a
 * fault, unless there is a value for it.
 */
function scalar<T>(
  meta: FieldMeta,
  json: Readonly<Record<string, unknown>>,
  read: (source: string, bare: boolean, report: Report) => T,
  whenBlank?: T,
) {
  return z
    .unknown()
    .transform((raw, context): T => {
      const report: Report = (rule, facts) => {
        context.addIssue(issue(rule, facts));
        return z.NEVER;
      };
      const blank = (): T => whenBlank ?? report('required', { title: meta.title });
      if (raw === undefined) return blank();
      const bare = raw instanceof BareNumber || typeof raw === 'number';
      const source = raw instanceof BareNumber ? raw.source : raw;
      if (typeof source !== 'string' && typeof source !== 'number' && typeof source !== 'boolean') {
        return report('wrong-type', {
          title: meta.title,
          expected: 'một giá trị, không phải danh sách hay nhóm khóa',
        });
      }
      const typed = nfc(String(source));
      const text = EVEN.test(typed) ? typed : typed.replace(/\s+/gu, ' ').trim();
      if (text === '') return blank();
      if (text.length > LONGEST_TEXT)
        return report('too-long', { title: meta.title, length: text.length, limit: LONGEST_TEXT });
      const foreign = unprintable(text);
      if (foreign !== undefined) return report('control-character', { codePoint: foreign.codePoint });
      return read(text, bare, report);
    })
    .meta({ ...json, ...meta });
}

/** One line of plain text. */
export const text = (title: string) =>
  scalar({ title }, { type: 'string' }, (source, _bare, report) =>
    source.includes('{{') ? report('prose-in-plain-text', { title }) : source,
  );

/** Running text that may refer to facts: `{{cite "kh-02"}}`, and carry inline marks: `**đậm**`. */
export const prose = (title: string) =>
  scalar({ title, prose: true }, { type: 'string' }, (source) => source);

/** The same for a cell of a table, which may be left blank: ''. */
export const cell = (title: string) =>
  scalar({ title, prose: true }, { type: 'string' }, (source) => source, '');

const ID = /^[a-z0-9]+(?:[-._][a-z0-9]+)*$/u;

const named = (meta: FieldMeta) =>
  scalar(meta, { type: 'string', pattern: ID.source }, (source, _bare, report) =>
    ID.test(source) ? source : report('bad-id', { id: source }),
  );

/** The name by which other parts refer to an entry. */
export const id = () => named({ title: 'mã', form: 'id' });

/** The same for what stands within a document: a block of its body, an appendix that its own kind draws. */
export const innerId = (declares: 'blocks' | 'appendices') => named({ title: 'mã', form: 'id', declares });

/** The id of an entry of one of the parts. */
export const ref = (title: string, ...refersTo: readonly ReferablePart[]) =>
  scalar({ title, refersTo }, { type: 'string' }, (source) => source);

function readDate(title: string, source: string, report: Report): PartialDate {
  const parsed = parseDate(source);
  if (parsed.ok) return parsed.date;
  return parsed.reason === 'impossible'
    ? report('impossible-date', { title, source })
    : report('bad-date', { title, source });
}

/** A date of which the day, or the day and the month, may be blank: `2024-04`. */
export const partialDate = (title: string) =>
  scalar(
    { title, form: 'partialDate' },
    { type: 'string', examples: ['2024-04-10', '10/4/2024', '2024-04'] },
    (source, _bare, report) => readDate(title, source, report),
  );

/** A whole date. */
export const date = (title: string) =>
  scalar(
    { title, form: 'date' },
    { type: 'string', examples: ['2024-04-10', '10/4/2024'] },
    (source, _bare, report): PlainDate => {
      const parsed = parseDate(source);
      if (parsed.ok && isPlainDate(parsed.date)) return parsed.date;
      const impossible = !parsed.ok && parsed.reason === 'impossible';
      return report(impossible ? 'impossible-date' : 'bad-date', { title, source });
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
    (source, bare, report): TypedNumber => {
      const read = bare ? readBareNumber(source) : parseVietnameseNumber(source);
      if (read.ok) return { value: read.value, ...(read.padTo === undefined ? {} : { padTo: read.padTo }) };
      return read.reason === 'ambiguous'
        ? report('ambiguous-number', {
            title,
            source,
            readings: read.readings.map(({ printed, words }) => `${printed} (${words})`),
          })
        : report('bad-number', { title, source });
    },
  );

/** A whole number that is no quantity to print: a count of rows, of copies. */
export const count = (title: string, max: number) =>
  scalar({ title, form: 'count' }, { type: 'integer', minimum: 0, maximum: max }, (source, _bare, report) =>
    /^\d{1,6}$/u.test(source) && Number(source) <= max
      ? Number(source)
      : report('bad-count', { title, source, max }),
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
    (source, _bare, report): C[number] => {
      const found = choices.find((candidate) => candidate === source);
      if (found !== undefined) return found;
      const meant = nearest(source, choices);
      return report('bad-choice', { title, source, choices, ...(meant === undefined ? {} : { meant }) });
    },
  );

/** The same, of words that each have a label. */
export const labelledChoice = <const L extends Readonly<Record<string, string>>>(title: string, labels: L) =>
  choice(title, Object.keys(labels) as (keyof L & string)[], labels);

/** A list of entries, at least `minimum` of them. */
export const list = <S extends z.ZodType>(title: string, item: S, minimum = 0) =>
  z.array(item).min(minimum).readonly().meta({ title });

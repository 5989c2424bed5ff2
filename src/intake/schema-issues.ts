import type { z } from 'zod';
import { fault, type Diagnostic } from '../diagnostic/diagnostic.ts';
import { nearest } from '../diagnostic/nearest.ts';
import type { Locate, Path } from '../diagnostic/place.ts';
import { sentences, type FactsOf, type Rule } from '../diagnostic/sentences.ts';
import { schemaAt } from './schema-at.ts';

const isRule = (value: unknown): value is Rule =>
  typeof value === 'string' && Object.hasOwn(sentences, value);

const typeNames: Readonly<Record<string, string>> = {
  array: 'một danh sách (mỗi mục một dòng, mở bằng “- ”)',
  object: 'một nhóm khóa: giá trị',
};

/** More unknown keys of one place help nobody. */
const MOST_KEYS = 200;

/** What each fault that zod found says to a clerk, where it stands in the source. */
export function issueDiagnostics(
  issue: z.core.$ZodIssue,
  schema: z.ZodType,
  data: unknown,
  locate: Locate,
): Diagnostic[] {
  const path = issue.path as Path;
  const at = schemaAt(schema, data, path);
  switch (issue.code) {
    case 'custom': {
      const rule: unknown = issue.params?.['rule'];
      if (!isRule(rule)) break;
      // The facts were typed by `issue()` together with their rule.
      return [fault(rule, issue.params?.['facts'] as FactsOf<typeof rule>, locate(path))];
    }
    case 'unrecognized_keys':
      return issue.keys.slice(0, MOST_KEYS).map((key) => {
        const meant = nearest(key, at.keys);
        return fault(
          'unknown-key',
          { key, known: at.keys, ...(meant === undefined ? {} : { meant }) },
          locate(path, { key }),
        );
      });
    case 'invalid_type':
      return issue.input === undefined && at.missing
        ? [fault('required', { title: at.title }, locate(path))]
        : [
            fault(
              'wrong-type',
              { title: at.title, expected: typeNames[issue.expected] ?? issue.expected },
              locate(path),
            ),
          ];
    case 'too_small':
      return [fault('too-few', { title: at.title, minimum: Number(issue.minimum) }, locate(path))];
    case 'invalid_union': {
      const kind = at.kind;
      const meant = nearest(kind, at.kinds);
      return kind === ''
        ? [
            fault(
              'required',
              { title: `kind (một trong: ${at.kinds.join(', ')})` },
              locate(path.slice(0, -1)),
            ),
          ]
        : [
            fault(
              'unknown-kind',
              { kind, known: at.kinds, ...(meant === undefined ? {} : { meant }) },
              locate(path),
            ),
          ];
    }
    case 'invalid_value':
    case 'too_big':
    case 'invalid_format':
    case 'not_multiple_of':
    case 'invalid_key':
    case 'invalid_element':
      break;
  }
  return [fault('wrong-type', { title: at.title, expected: 'giá trị hợp lệ' }, locate(path))];
}

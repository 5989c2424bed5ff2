import type { z } from 'zod';
import { fault, type Diagnostic } from '../diagnostic/diagnostic.ts';
import { MOST_GUESSES, nearest } from '../diagnostic/nearest.ts';
import type { Locate } from '../diagnostic/place.ts';
import { sourceText } from './bare-number.ts';
import { meaningsOfEach } from './each/meanings.ts';
import { EACH } from './each/reserved.ts';
import { entriesOf, partNames, type Entry } from './entries.ts';
import { visitFields } from './visit.ts';

const ownerOf = ({ data }: Entry): string => sourceText(data['agency']) ?? '';

/** The first entry of each id, and ids that stand twice; figures of one id may have an agency each. */
function firstOf(entries: readonly Entry[], locate: Locate, diagnostics: Diagnostic[]): Map<string, Entry> {
  const first = new Map<string, Entry>();
  const owners = new Map<string, Set<string>>();
  for (const entry of entries) {
    const { id, part, path } = entry;
    if (id === EACH) diagnostics.push(fault('id-reserved', { id }, locate([...path, 'id'])));
    const earlier = first.get(id);
    if (earlier === undefined) {
      first.set(id, entry);
      continue;
    }
    if (part === 'figures' && earlier.part === 'figures') {
      const known = owners.get(id) ?? new Set([ownerOf(earlier)]);
      owners.set(id, known);
      if (!known.has(ownerOf(entry))) {
        known.add(ownerOf(entry));
        continue;
      }
    }
    const { line } = locate([...earlier.path, 'id']);
    const facts = { id, ...(line === undefined ? {} : { line }) };
    diagnostics.push(fault('duplicate-id', facts, locate([...path, 'id'])));
  }
  return first;
}

/**
 * Ids that stand twice, and references to entries that do not exist.
 * @param entries of the data, where the caller has them already
 */
export function checkReferences(
  schema: z.ZodType,
  data: unknown,
  locate: Locate,
  entries: readonly Entry[] = entriesOf(schema, data),
): Diagnostic[] {
  const diagnostics: Diagnostic[] = [];
  const first = firstOf(entries, locate, diagnostics);
  const each = meaningsOfEach(data);
  visitFields(schema, data, ({ refersTo }, id, path) => {
    if (refersTo === undefined) return;
    const parts = refersTo.map((part) => partNames[part]);
    if (id === EACH) {
      const meant = each.at(path);
      if (!refersTo.some((part) => meant.includes(part)))
        diagnostics.push(fault('each-outside', { id, parts }, locate(path)));
      return;
    }
    const found = first.get(id);
    if (found !== undefined && refersTo.includes(found.part)) return;
    const known = (): string[] =>
      entries.filter(({ part }) => refersTo.includes(part)).map((entry) => entry.id);
    const meant = diagnostics.length < MOST_GUESSES ? nearest(id, known()) : undefined;
    diagnostics.push(
      fault(
        'unknown-reference',
        {
          id,
          parts,
          ...(found === undefined ? {} : { isInstead: partNames[found.part] }),
          ...(meant === undefined ? {} : { meant }),
        },
        locate(path),
      ),
    );
  });
  return diagnostics;
}

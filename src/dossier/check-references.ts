import type { z } from 'zod';
import { fault, type Diagnostic } from '../diagnostic/diagnostic.ts';
import { MOST_GUESSES, nearest } from '../diagnostic/nearest.ts';
import type { Locate } from '../diagnostic/place.ts';
import { entriesOf, partNames } from './entries.ts';
import { visitFields } from './visit.ts';

/** Ids that stand twice, and references to entries that do not exist. */
export function checkReferences(schema: z.ZodType, data: unknown, locate: Locate): Diagnostic[] {
  const diagnostics: Diagnostic[] = [];
  const entries = entriesOf(schema, data);
  const first = new Map<string, (typeof entries)[number]>();
  for (const entry of entries) {
    const earlier = first.get(entry.id);
    if (earlier === undefined) first.set(entry.id, entry);
    else {
      const line = locate([...earlier.path, 'id']).line;
      diagnostics.push(
        fault(
          'duplicate-id',
          { id: entry.id, ...(line === undefined ? {} : { line }) },
          locate([...entry.path, 'id']),
        ),
      );
    }
  }
  visitFields(schema, data, ({ refersTo }, id, path) => {
    if (refersTo === undefined) return;
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
          parts: refersTo.map((part) => partNames[part]),
          ...(found === undefined ? {} : { isInstead: partNames[found.part] }),
          ...(meant === undefined ? {} : { meant }),
        },
        locate(path),
      ),
    );
  });
  return diagnostics;
}

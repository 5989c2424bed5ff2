import { fault, type Diagnostic } from '../diagnostic/diagnostic.ts';
import type { Locate } from '../diagnostic/place.ts';
import { isRecord } from '../dossier/schema-walk.ts';

/**
 * Any value may stand as `{ value, assumed: <reason> }` while no source gives it. Lifts the values into their places
 * and tells each assumption as a warning.
 */
export function liftAssumptions(data: unknown, locate: Locate): { data: unknown; diagnostics: Diagnostic[] } {
  const diagnostics: Diagnostic[] = [];
  const path: (string | number)[] = [];
  const within = (key: string | number, value: unknown): unknown => {
    path.push(key);
    const lifted = lift(value);
    path.pop();
    return lifted;
  };
  // What holds no assumption stays as it is: most of a dossier, which would stand in memory twice.
  const liftList = (list: readonly unknown[]): readonly unknown[] => {
    let lifted: unknown[] | undefined;
    list.forEach((item, index) => {
      const one = within(index, item);
      if (one === item) return;
      lifted ??= [...list];
      lifted[index] = one;
    });
    return lifted ?? list;
  };
  const liftRecord = (record: Readonly<Record<string, unknown>>): unknown => {
    let lifted: Record<string, unknown> | undefined;
    for (const key of Object.keys(record)) {
      const one = within(key, record[key]);
      if (one === record[key]) continue;
      lifted ??= Object.assign(Object.create(null) as Record<string, unknown>, record);
      lifted[key] = one;
    }
    return lifted ?? record;
  };
  const lift = (value: unknown): unknown => {
    if (Array.isArray(value)) return liftList(value);
    if (!isRecord(value)) return value;
    if (!('assumed' in value)) return liftRecord(value);
    const { value: inner, assumed } = value;
    if (typeof assumed !== 'string' || inner === undefined || Object.keys(value).length !== 2) {
      diagnostics.push(fault('assumed-without-reason', {}, locate([...path])));
      return undefined;
    }
    diagnostics.push(fault('assumed', { reason: assumed.replace(/\s+/gu, ' ').trim() }, locate([...path])));
    return lift(inner);
  };
  return { data: lift(data), diagnostics };
}

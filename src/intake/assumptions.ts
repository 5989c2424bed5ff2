import { fault, type Diagnostic } from '../diagnostic/diagnostic.ts';
import type { Locate, Path } from '../diagnostic/place.ts';

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' &&
  value !== null &&
  !Array.isArray(value) &&
  Object.getPrototypeOf(value) === null;

/**
 * Any value may stand as `{ value, assumed: <reason> }` while no source gives it. Lifts the values into their places
 * and tells each assumption as a warning.
 */
export function liftAssumptions(data: unknown, locate: Locate): { data: unknown; diagnostics: Diagnostic[] } {
  const diagnostics: Diagnostic[] = [];
  const lift = (value: unknown, path: Path): unknown => {
    if (Array.isArray(value)) return value.map((item, index) => lift(item, [...path, index]));
    if (!isRecord(value)) return value;
    if ('assumed' in value) {
      const { value: inner, assumed } = value;
      if (typeof assumed !== 'string' || inner === undefined || Object.keys(value).length !== 2) {
        diagnostics.push(fault('assumed-without-reason', {}, locate(path)));
        return undefined;
      }
      diagnostics.push(fault('assumed', { reason: assumed.replace(/\s+/gu, ' ').trim() }, locate(path)));
      return lift(inner, path);
    }
    const lifted = Object.create(null) as Record<string, unknown>;
    for (const [key, inner] of Object.entries(value)) lifted[key] = lift(inner, [...path, key]);
    return lifted;
  };
  return { data: lift(data, []), diagnostics };
}

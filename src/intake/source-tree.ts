import type { Diagnostic } from '../diagnostic/diagnostic.ts';
import type { Locate } from '../diagnostic/place.ts';

/**
 * The data of a dossier as it stood in its source, each value findable there: records without a prototype, lists, and
 * scalars as text. A number that stood bare in text keeps its own writing as a `BareNumber`.
 */
export interface SourceTree {
  readonly data: unknown;
  readonly diagnostics: readonly Diagnostic[];
  readonly locate: Locate;
  /** Set where an error leaves the rest of the data worth looking at. */
  readonly goesOn?: true;
  /** Puts the faults of a source that is no text in its own order; text goes by line and column. */
  readonly arrange?: (diagnostics: readonly Diagnostic[]) => Diagnostic[];
}

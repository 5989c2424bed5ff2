import type { ClauseCode } from '../clause.ts';
import type { Basis } from '../component-format.ts';

/** What words are held against, with cases of both kinds. */
export type RulePattern = {
  /** Words that are right. */
  readonly ok: readonly string[];
  readonly bad: readonly string[];
} & ({ readonly must: RegExp } | { readonly mustNot: RegExp });

/** One rule that NĐ 30/2020/NĐ-CP sets, or that follows from it, as a document can be held against it. */
export interface CatalogueRule {
  /** The decree's own name of what it is about, without tone marks: `so-ky-hieu`. */
  readonly component: string;
  /** Empty where the rule is a convention of this project or stands in another act. */
  readonly clauses: readonly ClauseCode[];
  /** The act outside the decree. */
  readonly source?: string;
  /** The documents that it is for, in Vietnamese; `all` is every one. */
  readonly applies: string;
  /** What it can be read from. */
  readonly reads: readonly ('docx' | 'text' | 'data' | 'pdf')[];
  readonly basis: Basis | 'external';
  /** `error`: binding by the words or the table of Mục V; `warning`: samples, examples, conventions. */
  readonly severity: 'error' | 'warning';
  /** The value, or how it is to be read, is not sure; the note says why. */
  readonly uncertain?: true;
  readonly pattern?: RulePattern;
  readonly note?: string;
}

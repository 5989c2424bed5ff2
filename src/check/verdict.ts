import type { Diagnostic } from '../diagnostic/diagnostic.ts';
import type { DocumentClass } from '../locate/located.ts';
import type { DocumentTypeId } from '../nd30/document-types.ts';
import type { PartialDate } from '../text/date.ts';
import type { RuleId } from './rule-facts.ts';

/** How a rule ended for one document: đạt, lỗi, cần xem, không đánh giá được, không áp dụng. */
export type State = 'pass' | 'fail' | 'review' | 'not-evaluated' | 'not-applicable';

/** The names of the states, as reports print them. */
export const stateNames: Readonly<Record<State, string>> = {
  pass: 'đạt',
  fail: 'lỗi',
  review: 'cần xem',
  'not-evaluated': 'không đánh giá được',
  'not-applicable': 'không áp dụng',
};

/** How one rule ended for one document, and what it found. */
export interface RuleResult {
  readonly rule: RuleId;
  readonly state: State;
  /** Why it does not apply or was not evaluated, in Vietnamese. */
  readonly reason?: string;
  readonly diagnostics: readonly Diagnostic[];
}

/** What was found of one DOCX. */
export interface Verdict {
  /** The file, as given. */
  readonly source: string;
  readonly class: DocumentClass;
  /** What it was taken for and why, in Vietnamese. */
  readonly because: string;
  readonly type?: DocumentTypeId;
  /** The date of issue; parts left blank are absent. */
  readonly date?: PartialDate;
  /** Number, day or month are still blank. */
  readonly draft: boolean;
  /** Every rule of the catalogue and our own, whatever its state. */
  readonly results: readonly RuleResult[];
  /** All findings, in the order of the page; faults of reading too. */
  readonly diagnostics: readonly Diagnostic[];
}

/** How many rules ended in each state. */
export function countStates({ results }: Verdict): Readonly<Record<State, number>> {
  const counts = { pass: 0, fail: 0, review: 0, 'not-evaluated': 0, 'not-applicable': 0 };
  for (const { state } of results) counts[state] += 1;
  return counts;
}

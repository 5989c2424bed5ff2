import type { Severity } from './severity.ts';
import { sentences, type FactsOf, type Rule } from './sentences.ts';

/**
 * Where a fault stands. `source` names the file, or the part of a DOCX; `line` and `column` count from 1;
 * `excerpt` is the source line itself and `length` how many of its characters are meant.
 */
export interface Place {
  readonly source: string;
  readonly line?: number;
  readonly column?: number;
  readonly length?: number;
  readonly path?: string;
  readonly excerpt?: string;
  /** The sheet of a workbook, and the cell within it: `D7`; a whole row is `7`, a whole column `D`. */
  readonly sheet?: string;
  readonly cell?: string;
  /** Of a DOCX: the part, the nth paragraph of it, the nth section; from 1. */
  readonly part?: string;
  readonly paragraph?: number;
  readonly section?: number;
}

/** What every finder of faults speaks: a stable rule id, a Vietnamese sentence, how to mend it, and where. */
export interface Diagnostic {
  /** Stable, never renamed, never used again: `finding-unanswered`. */
  readonly rule: string;
  readonly severity: Severity;
  /** A Vietnamese sentence, without a full stop. */
  readonly message: string;
  /** What to write instead. */
  readonly hint?: string;
  readonly where: Place;
  /** The clause of NĐ 30/2020/NĐ-CP in words. */
  readonly cite?: string;
}

const LONGEST_FACT = 300;

/** The facts short enough to be said: a value of the source may be a whole page. */
const shortened = <F extends object>(facts: F): F => {
  const told = Object.entries(facts).map(([name, fact]: [string, unknown]) => [
    name,
    typeof fact === 'string' && fact.length > LONGEST_FACT ? `${fact.slice(0, LONGEST_FACT)}…` : fact,
  ]);
  return { ...facts, ...(Object.fromEntries(told) as Partial<F>) };
};

/** Makes the diagnostic of a rule from its facts; the words stand in `sentences.ts` only. */
export function fault<R extends Rule>(rule: R, facts: FactsOf<R>, where: Place): Diagnostic {
  const sentence = sentences[rule] as {
    severity: Severity;
    message: (facts: FactsOf<R>) => string;
    hint?: (facts: FactsOf<R>) => string | undefined;
    cite?: string;
  };
  const told = shortened(facts);
  const hint = sentence.hint?.(told);
  return {
    rule,
    severity: sentence.severity,
    message: sentence.message(told),
    ...(hint === undefined ? {} : { hint }),
    where,
    ...(sentence.cite === undefined ? {} : { cite: sentence.cite }),
  };
}

/** Whether one of them is an error: then nothing may be drawn, or what was drawn may not be used. */
export const hasErrors = (diagnostics: readonly Diagnostic[]): boolean =>
  diagnostics.some(({ severity }) => severity === 'error');

/** Thrown where a caller asked for a result that faults make impossible; it carries all of them. */
export class FaultsError extends Error {
  readonly diagnostics: readonly Diagnostic[];

  constructor(diagnostics: readonly Diagnostic[]) {
    super(diagnostics.map(({ rule, message }) => `${rule}: ${message}`).join('\n'));
    this.name = 'FaultsError';
    this.diagnostics = diagnostics;
  }
}

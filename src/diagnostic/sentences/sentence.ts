import type { Severity } from '../severity.ts';

/** The words of one rule: how grave, what is wrong, how to mend it, and the clause where there is one. */
export interface Sentence<F> {
  readonly severity: Severity;
  readonly message: (facts: F) => string;
  readonly hint?: (facts: F) => string | undefined;
  readonly cite?: string;
}

/** One rule's words. */
export const say = <F>(
  severity: Severity,
  message: (facts: F) => string,
  hint?: (facts: F) => string | undefined,
  cite?: string,
): Sentence<F> => ({
  severity,
  message,
  ...(hint === undefined ? {} : { hint }),
  ...(cite === undefined ? {} : { cite }),
});

export const quoted = (values: readonly string[]): string => values.map((value) => `“${value}”`).join(', ');
export const meaning = (meant: string | undefined): string | undefined =>
  meant === undefined ? undefined : `có phải ý là “${meant}”?`;

/** The candidate that a mistyped word most likely means. */
export interface Meant {
  readonly meant?: string;
}

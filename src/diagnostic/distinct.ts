import type { Diagnostic } from './diagnostic.ts';

const keyOf = ({ rule, message, where }: Diagnostic): string => JSON.stringify([rule, message, where]);

/** Each diagnostic once: of many documents drawn from one entry, all say the same of it. */
export function distinct(diagnostics: readonly Diagnostic[]): Diagnostic[] {
  return [...new Map(diagnostics.map((diagnostic) => [keyOf(diagnostic), diagnostic])).values()];
}

import { fault, type Diagnostic } from '../../../diagnostic/diagnostic.ts';
import type { FactsOf, Rule } from '../../../diagnostic/sentences.ts';

/** Thrown within this room where a file cannot be read further; whoever knows the file's name makes it a diagnostic. */
export class TableFault extends Error {
  readonly diagnostic: (source: string) => Diagnostic;

  constructor(rule: string, diagnostic: (source: string) => Diagnostic) {
    super(rule);
    this.name = 'TableFault';
    this.diagnostic = diagnostic;
  }
}

/** The fault of a file as a whole. */
export const tableFault = <R extends Rule>(rule: R, facts: FactsOf<R>): TableFault =>
  new TableFault(rule, (source) => fault(rule, facts, { source }));

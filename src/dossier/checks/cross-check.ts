import type { Diagnostic } from '../../diagnostic/diagnostic.ts';
import type { Locate } from '../../diagnostic/place.ts';
import type { Rule } from '../../diagnostic/sentences.ts';
import type { Facts } from '../facts.ts';

/**
 * One rule about what the facts of a dossier say of one another. The words of its diagnostics stand with the sentences,
 * and so do its severity and its clause. `valid` and `invalid` are YAML laid over a small sound dossier: entries of a list
 * with the same id are merged. They are at once the rule's page and its tests.
 */
export interface CrossCheck<C> {
  readonly id: Rule;
  /** A Vietnamese name, as the heading of its page. */
  readonly title: string;
  /** Why it is checked, in a sentence or two. */
  readonly why: string;
  readonly valid: string;
  readonly invalid: string;
  readonly check: (context: C) => Diagnostic[];
}

/** What the rules of this room see. */
export interface ChainContext {
  readonly facts: Facts;
  readonly locate: Locate;
  /** Whether every document of the dossier is one that comes before remedies, as a conclusion does. */
  readonly precedesRemedies: boolean;
}

export type ChainCheck = CrossCheck<ChainContext>;

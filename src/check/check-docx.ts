import type { Diagnostic } from '../diagnostic/diagnostic.ts';
import { readDocx } from '../docx/read/read-docx.ts';
import { locate } from '../locate/locate.ts';
import type { LocatedDocument } from '../locate/located.ts';
import { catalogue, type CatalogueRuleId } from '../nd30/catalogue/catalogue.ts';
import { decoded } from './decoded.ts';
import { evaluate } from './evaluate.ts';
import { dedupe, ignore, severity, sorted } from './findings.ts';
import { noHouseForms, type HouseForms } from './house-forms.ts';
import { notEvaluatedBecause } from './not-evaluated.ts';
import { notRuled } from './not-ruled.ts';
import { rulesAtHand } from './registry.ts';
import { isOfCatalogue } from './rule-facts.ts';
import type { KnownFacts, Rule } from './rule.ts';
import type { RuleResult, Verdict } from './verdict.ts';
import { wordsOfLocated } from './words-of-located.ts';

/** What a DOCX is checked with beside the decree. */
export interface CheckOptions {
  readonly house?: HouseForms;
  /** What the document's dossier says, where there is one. */
  readonly facts?: KnownFacts;
}

const unread = (id: CatalogueRuleId): RuleResult => ({
  rule: id,
  state: 'not-evaluated',
  reason: notEvaluatedBecause[id] ?? 'chưa có cách đọc điều này từ tệp DOCX',
  diagnostics: [],
});

/** The rules of the catalogue that no file of `rules` evaluates. */
const withoutRule = (rules: readonly Rule[]): CatalogueRuleId[] => {
  const at = new Set<string>(rules.map(({ id }) => id));
  return Object.keys(catalogue)
    .filter(isOfCatalogue)
    .filter((id) => !at.has(id));
};

function resultsOf(rules: readonly Rule[], located: LocatedDocument, options: CheckOptions): RuleResult[] {
  const { house = noHouseForms, facts } = options;
  const context = { house, ...(facts === undefined ? {} : { facts }) };
  const exempt = notRuled(located);
  const held = exempt === undefined ? rules : rules.filter(({ id }) => !isOfCatalogue(id));
  const rest: CatalogueRuleId[] =
    exempt === undefined ? withoutRule(rules) : Object.keys(catalogue).filter(isOfCatalogue);
  return [
    ...evaluate(held, located, wordsOfLocated(located), context),
    ...rest.map((id): RuleResult =>
      exempt === undefined
        ? unread(id)
        : { rule: id, state: 'not-applicable', reason: exempt, diagnostics: [] },
    ),
  ];
}

/** What was read of a file: its verdict, or why it could not be read. */
export type Checked = { readonly verdict: Verdict } | { readonly diagnostics: readonly Diagnostic[] };

/**
 * Reads the DOCX safely, finds its components, holds it against rules, then the office's layer. A file that cannot be
 * read gives diagnostics, never an exception.
 * @param source its name, for diagnostics
 */
export function checkWith(
  rules: readonly Rule[],
  bytes: Uint8Array,
  source: string,
  options: CheckOptions = {},
): Checked {
  const { document, diagnostics } = readDocx(bytes, source);
  if (document === undefined) return { diagnostics };
  const located = locate(decoded(document));
  const found = resultsOf(rules, located, options);
  const house = options.house ?? noHouseForms;
  const results = severity(house)(dedupe(ignore(house)(found)));
  return {
    verdict: {
      source,
      class: located.class,
      because: located.because,
      ...(located.type === undefined ? {} : { type: located.type }),
      ...(located.date === undefined ? {} : { date: located.date }),
      draft: located.draft,
      results,
      diagnostics: [...diagnostics, ...sorted(results)],
    },
  };
}

/**
 * The main flow of checking: any file under the name of a DOCX against every rule at hand.
 * @param source its name, for diagnostics
 */
export const checkDocx = async (
  bytes: Uint8Array,
  source: string,
  options: CheckOptions = {},
): Promise<Checked> => checkWith(await rulesAtHand(), bytes, source, options);

import type { Diagnostic, Place } from '../diagnostic/diagnostic.ts';
import type { OfficialDocument } from '../document/official-document.ts';
import { dedupe, ignore, severity } from './findings.ts';
import type { HouseForms } from './house-forms.ts';
import { rulesInTurn } from './in-turn.ts';
import { notRuled } from './not-ruled.ts';
import { isOfCatalogue } from './rule-facts.ts';
import type { Rule } from './rule.ts';
import { wordsOfDocument } from './words-of-document.ts';

/** What our own documents are held against before they are written. */
export interface OwnCheck {
  readonly rules: readonly Rule[];
  readonly house: HouseForms;
}

/** What a draft leaves blank is told by the waist itself. */
const toldAsBlank: ReadonlySet<string> = new Set([
  'so-ky-hieu-format-named',
  'so-ky-hieu-format-cong-van',
  'dia-danh-thoi-gian-format',
]);

/**
 * Holds composed documents, one after another, against the rules about content, before anything of them is written. Their
 * layout is their template's, which is proven apart.
 * @returns what is to be told of a document; `where`: what it is drawn from
 */
export function drawnChecker({
  rules,
  house,
}: OwnCheck): (document: OfficialDocument, where: Place) => readonly Diagnostic[] {
  const evaluate = rulesInTurn(rules, { house });
  return (document, where) => {
    const words = wordsOfDocument(document);
    const exempt = notRuled(words) !== undefined;
    const found = evaluate(words, where.source).filter(({ rule }) => !(exempt && isOfCatalogue(rule)));
    return severity(house)(dedupe(ignore(house)(found)))
      .flatMap(({ rule, state, diagnostics }) =>
        document.stage === 'draft' && state === 'review' && toldAsBlank.has(rule) ? [] : diagnostics,
      )
      .map((diagnostic) => ({ ...diagnostic, where }));
  };
}

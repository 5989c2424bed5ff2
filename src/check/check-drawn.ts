import type { Diagnostic, Place } from '../diagnostic/diagnostic.ts';
import type { OfficialDocument } from '../document/official-document.ts';
import { evaluateWords } from './evaluate.ts';
import { dedupe, ignore, severity } from './findings.ts';
import type { HouseForms } from './house-forms.ts';
import { notRuled } from './not-ruled.ts';
import { isOfCatalogue } from './rule-facts.ts';
import type { ContentRule, Rule } from './rule.ts';
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

const isContent = (rule: Rule): rule is ContentRule => rule.layer === 'content';

/**
 * Holds a composed document against the rules about content, before anything of it is written. Its layout is its
 * template's, which is proven apart.
 * @param where what the document is drawn from
 */
export function checkDrawn(
  document: OfficialDocument,
  { rules, house }: OwnCheck,
  where: Place,
): readonly Diagnostic[] {
  const words = wordsOfDocument(document);
  const exempt = notRuled(words) !== undefined;
  const held = rules.filter((rule) => isContent(rule) && !(exempt && isOfCatalogue(rule.id)));
  const found = evaluateWords(held, words, { house }, where.source);
  return severity(house)(dedupe(ignore(house)(found)))
    .flatMap(({ rule, state, diagnostics }) =>
      document.stage === 'draft' && state === 'review' && toldAsBlank.has(rule) ? [] : diagnostics,
    )
    .map((diagnostic) => ({ ...diagnostic, where }));
}

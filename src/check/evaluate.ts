import type { Diagnostic } from '../diagnostic/diagnostic.ts';
import type { LocatedDocument } from '../locate/located.ts';
import { placeOf } from './place-of.ts';
import { ruleFacts, ruleSource } from './rule-facts.ts';
import type { Finding, Outcome, Rule, RuleContext } from './rule.ts';
import type { RuleResult, State } from './verdict.ts';
import type { DocumentWords } from './words.ts';

function diagnosticOf(rule: Rule, finding: Finding, source: string): Diagnostic {
  const { severity } = ruleFacts(rule.id);
  return {
    rule: rule.id,
    severity: finding.review === true ? 'warning' : severity,
    message: finding.message,
    hint: finding.hint,
    where: placeOf(finding.at, source),
    cite: ruleSource(rule.id),
  };
}

function stateOf(diagnostics: readonly Diagnostic[]): State {
  if (diagnostics.length === 0) return 'pass';
  return diagnostics.some(({ severity }) => severity === 'error') ? 'fail' : 'review';
}

const NONE: readonly Diagnostic[] = [];
const isFindings = (outcome: Outcome): outcome is readonly Finding[] => Array.isArray(outcome);

/** What a rule's outcome is in a verdict. */
export function resultOf(rule: Rule, outcome: Outcome, source: string): RuleResult {
  // Most rules of most documents end here.
  if (isFindings(outcome) && outcome.length === 0) return { rule: rule.id, state: 'pass', diagnostics: NONE };
  if ('notApplicable' in outcome)
    return { rule: rule.id, state: 'not-applicable', reason: outcome.notApplicable, diagnostics: [] };
  if ('notEvaluated' in outcome)
    return { rule: rule.id, state: 'not-evaluated', reason: outcome.notEvaluated, diagnostics: [] };
  const diagnostics = outcome.map((finding) => diagnosticOf(rule, finding, source));
  return { rule: rule.id, state: stateOf(diagnostics), diagnostics };
}

/** Holds a located DOCX against every rule. */
export function evaluate(
  rules: readonly Rule[],
  located: LocatedDocument,
  words: DocumentWords,
  context: RuleContext,
): RuleResult[] {
  return rules.map((rule) =>
    resultOf(
      rule,
      rule.layer === 'layout' ? rule.check(located, context) : rule.check(words, context),
      located.document.source,
    ),
  );
}

import type { Diagnostic } from '../diagnostic/diagnostic.ts';
import type { HouseForms } from './house-forms.ts';
import type { RuleResult } from './verdict.ts';

// The steps that findings pass, one after another; each takes results and gives results.

/** The office does not want these told. */
export const ignore =
  ({ ignored }: HouseForms) =>
  (results: readonly RuleResult[]): RuleResult[] =>
    results.map((result) =>
      ignored.has(result.rule)
        ? {
            rule: result.rule,
            state: 'not-applicable',
            reason: 'cơ quan đã tắt quy tắc này trong vanthu.config.yaml',
            diagnostics: [],
          }
        : result,
    );

const keyOf = ({ rule, message, where }: Diagnostic): string =>
  [rule, message, where.part, where.paragraph, where.column, where.section].join('\u{0}');

/** The same said twice of one place is said once. */
export function dedupe(results: readonly RuleResult[]): RuleResult[] {
  const seen = new Set<string>();
  const fresh = (diagnostic: Diagnostic): boolean => {
    const key = keyOf(diagnostic);
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  };
  return results.map((result) => ({ ...result, diagnostics: result.diagnostics.filter(fresh) }));
}

/** What the office knowingly does otherwise is shown as such: by whom, and why. */
export const severity =
  ({ deviations }: HouseForms) =>
  (results: readonly RuleResult[]): RuleResult[] =>
    results.map((result) => {
      const deviation = deviations.get(result.rule);
      if (deviation === undefined || result.diagnostics.length === 0) return result;
      const { decidedBy, reason } = deviation;
      return {
        ...result,
        state: 'review',
        diagnostics: result.diagnostics.map((diagnostic) => ({
          ...diagnostic,
          severity: 'info',
          message: `${diagnostic.message}; cơ quan chủ động làm khác Nghị định: ${decidedBy} quyết định, lý do: ${reason}`,
        })),
      };
    });

const storyOrder = (part: string | undefined): number =>
  part === undefined ? 0 : part.endsWith('document.xml') ? 1 : 2;

/** In the order in which a page is read; what is of the whole document first. */
export const sorted = (results: readonly RuleResult[]): Diagnostic[] =>
  results
    .flatMap(({ diagnostics }) => diagnostics)
    .map((diagnostic, index) => ({ diagnostic, index }))
    .sort(
      (a, b) =>
        storyOrder(a.diagnostic.where.part) - storyOrder(b.diagnostic.where.part) ||
        (a.diagnostic.where.section ?? 0) - (b.diagnostic.where.section ?? 0) ||
        (a.diagnostic.where.paragraph ?? 0) - (b.diagnostic.where.paragraph ?? 0) ||
        (a.diagnostic.where.column ?? 0) - (b.diagnostic.where.column ?? 0) ||
        a.index - b.index,
    )
    .map(({ diagnostic }) => diagnostic);

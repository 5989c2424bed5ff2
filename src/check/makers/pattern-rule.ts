import { catalogue, type CatalogueRuleId } from '../../nd30/catalogue/catalogue.ts';
import type { RulePattern } from '../../nd30/catalogue/catalogue-rule.ts';
import { components, type ComponentId } from '../../nd30/components.ts';
import type { Example } from '../example.ts';
import { contentRule, notApplicable, type ContentRule, type Finding } from '../rule.ts';
import type { DocumentWords, Words } from '../words.ts';

const keeps = (pattern: RulePattern, text: string): boolean =>
  'must' in pattern ? pattern.must.test(text) : text.search(pattern.mustNot) < 0;

/** The words of a rule that one pattern decides. */
export interface PatternWords {
  readonly title: string;
  /** What is wrong with the words found, without a full stop. */
  readonly message: (text: string) => string;
  readonly hint: string;
  /** Which lines of the component are held against it; all of them by default. */
  readonly lines?: (lines: readonly Words[], words: DocumentWords) => readonly Words[];
  /** Why the rule does not concern a document. */
  readonly when?: (words: DocumentWords) => string | undefined;
  /** A document in which these words stand as the component; by default in a công văn. */
  readonly show?: (text: string) => Example;
}

/** A component's words are as the catalogue's pattern of the rule asks; its good and bad cases are the examples. */
export function patternRule(
  id: CatalogueRuleId,
  component: ComponentId,
  { title, message, hint, lines = (all) => all, when, show }: PatternWords,
): ContentRule {
  const { pattern } = catalogue[id];
  if (pattern === undefined) throw new TypeError(`${id} has no pattern in the catalogue`);
  const example = show ?? ((text): Example => ({ parts: { [component]: text }, shown: text }));
  return contentRule({
    id,
    title,
    valid: pattern.ok.map(example),
    invalid: pattern.bad.map(example),
    check(words) {
      const reason = when?.(words);
      if (reason !== undefined) return notApplicable(reason);
      const held = lines(words.lines(component), words);
      if (held.length === 0) return notApplicable(`văn bản không có: ${components[component].title}`);
      return held
        .filter(({ text }) => !keeps(pattern, text))
        .map((line): Finding => ({
          at: line,
          message: message(line.text),
          hint,
          ...(words.sure(component) ? {} : { review: true as const }),
        }));
    },
  });
}

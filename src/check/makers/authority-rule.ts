import { authorities, type AuthorityPrefix } from '../../nd30/authority.ts';
import type { CatalogueRuleId } from '../../nd30/catalogue/catalogue.ts';
import { authoritiesOf, type AuthorityLine } from '../authority-of.ts';
import type { Example } from '../example.ts';
import { contentRule, notApplicable, type ContentRule, type Finding } from '../rule.ts';

export const signedBy = (...lines: readonly string[]): Example => ({ parts: { signatureAuthority: lines } });

interface Asked {
  readonly valid: readonly Example[];
  readonly invalid: readonly Example[];
  /** What is wrong with the line that bears the abbreviation and those below it. */
  readonly faultOf: (line: AuthorityLine, below: readonly AuthorityLine[]) => Omit<Finding, 'at'> | undefined;
}

/** An abbreviation of quyền hạn stands before what it must, and over what it must. */
export function authorityRule(
  id: CatalogueRuleId,
  prefix: AuthorityPrefix,
  { valid, invalid, faultOf }: Asked,
): ContentRule {
  const { printed, before } = authorities[prefix];
  return contentRule({
    id,
    title: `“${printed}” đứng trước ${before}`,
    valid,
    invalid,
    check(words) {
      const findings: Finding[] = [];
      let met = false;
      for (const { lines, named } of authoritiesOf(words))
        for (const [index, line] of lines.entries()) {
          if (line.prefix !== prefix) continue;
          met = true;
          const fault = faultOf(line, lines.slice(index + 1));
          if (fault === undefined) continue;
          // Before it is signed the signer's own post may not be known yet.
          const blank = !named && index === lines.length - 1;
          const review = words.sure('signatureAuthority') && !blank ? {} : { review: true as const };
          findings.push({ at: line.words, ...fault, ...review });
        }
      return met ? findings : notApplicable(`người ký không ký “${printed}”`);
    },
  });
}

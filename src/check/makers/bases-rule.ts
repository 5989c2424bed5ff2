import type { CatalogueRuleId } from '../../nd30/catalogue/catalogue.ts';
import { basesOf, withoutBases, type Basis } from '../bases.ts';
import type { Example } from '../example.ts';
import { contentRule, notApplicable, type ContentRule } from '../rule.ts';

interface Asked {
  readonly title: string;
  readonly hint: string;
  /** Lists of bases that keep the rule, and that break it. */
  readonly ok: readonly (readonly string[])[];
  readonly bad: readonly (readonly string[])[];
  /** Which bases are held against it; all that open as one does by default. */
  readonly held?: (bases: readonly Basis[]) => readonly Basis[];
  /** What is wrong with a basis, or undefined. */
  readonly faultOf: (text: string) => string | undefined;
}

const decision = (legalBasis: readonly string[]): Example => ({
  type: 'quyet-dinh',
  parts: { legalBasis },
  shown: legalBasis.join('\n'),
});

const worded = (bases: readonly Basis[]): Basis[] => bases.filter((basis) => basis.worded);

/** Every legal basis of a document with a type name is worded as asked. */
export function basesRule(
  id: CatalogueRuleId,
  { title, hint, ok, bad, held = worded, faultOf }: Asked,
): ContentRule {
  return contentRule({
    id,
    title,
    valid: ok.map(decision),
    invalid: bad.map(decision),
    check(words) {
      const reason = withoutBases(words);
      if (reason !== undefined) return notApplicable(reason);
      return held(basesOf(words)).flatMap((basis) => {
        const message = faultOf(basis.text);
        return message === undefined
          ? []
          : [{ at: basis, message, hint, ...(words.sure('legalBasis') ? {} : { review: true as const }) }];
      });
    },
  });
}

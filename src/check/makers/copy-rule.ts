import type { LocatedDocument } from '../../locate/located.ts';
import type { CatalogueRuleId } from '../../nd30/catalogue/catalogue.ts';
import { copyParts, type CopyParts } from '../copy-parts.ts';
import type { Example } from '../example.ts';
import { layoutRule, notApplicable, type Finding, type LayoutRule } from '../rule.ts';

interface Shown {
  readonly title: string;
  readonly valid: readonly Example[];
  readonly invalid: readonly Example[];
  readonly findings: (copy: CopyParts, located: LocatedDocument) => readonly Finding[];
}

/** A rule about the particulars of a copy on paper. */
export const copyRule = (id: CatalogueRuleId, { findings, ...shown }: Shown): LayoutRule =>
  layoutRule({
    id,
    ...shown,
    check(located) {
      const copy = copyParts(located);
      return copy === undefined ? notApplicable('không phải bản sao giấy') : findings(copy, located);
    },
  });

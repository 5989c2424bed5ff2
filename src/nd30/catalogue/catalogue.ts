import { pageRules } from './page.ts';
import { headRules } from './head.ts';
import { numberDateRules } from './number-date.ts';
import { typeSubjectRules } from './type-subject.ts';
import { bodyRules } from './body.ts';
import { layoutRules } from './layout.ts';
import { appendixRules } from './appendix.ts';
import { signatureRules } from './signature.ts';
import { addressesRules } from './addresses.ts';
import { marksRules } from './marks.ts';
import { copiesRules } from './copies.ts';
import { samplesRules } from './samples.ts';
import { capitalsRules } from './capitals.ts';
import { metadataRules } from './metadata.ts';
import type { CatalogueRule } from './catalogue-rule.ts';

const rules = {
  ...pageRules,
  ...headRules,
  ...numberDateRules,
  ...typeSubjectRules,
  ...bodyRules,
  ...layoutRules,
  ...appendixRules,
  ...signatureRules,
  ...addressesRules,
  ...marksRules,
  ...copiesRules,
  ...samplesRules,
  ...capitalsRules,
  ...metadataRules,
} as const satisfies Readonly<Record<string, CatalogueRule>>;

/** The id of a rule: `page-margin-left`; never renamed, never used again. */
export type CatalogueRuleId = keyof typeof rules;

/** All 321 rules, in the order in which a page is read. */
export const catalogue: Readonly<Record<CatalogueRuleId, CatalogueRule>> = rules;

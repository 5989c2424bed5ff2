import { catalogue, type CatalogueRuleId } from '../nd30/catalogue/catalogue.ts';
import type { CatalogueRule } from '../nd30/catalogue/catalogue-rule.ts';
import { clauseTitle } from '../nd30/clause.ts';
import { ownRules, type OwnRuleId } from './own-rules.ts';

/** A rule of the decree's catalogue, or one of our own beside it. */
export type RuleId = CatalogueRuleId | OwnRuleId;

const all: Readonly<Record<RuleId, CatalogueRule>> = { ...catalogue, ...ownRules };

/** Every rule: the catalogue's and our own. */
export const ruleIds: readonly string[] = Object.keys(all);

export const isRuleId = (id: string): id is RuleId => Object.hasOwn(all, id);

export const isOfCatalogue = (id: string): id is CatalogueRuleId => Object.hasOwn(catalogue, id);

/** What the catalogue, or our list beside it, says of a rule. */
export const ruleFacts = (id: RuleId): CatalogueRule => all[id];

const sources = new Map<RuleId, string>();

/** Where a rule stands, in words: "Phụ lục I, Phần I, Mục II, khoản 3, điểm c". */
export function ruleSource(id: RuleId): string {
  const known = sources.get(id);
  if (known !== undefined) return known;
  const { clauses, source } = all[id];
  const said =
    source ??
    (clauses.length === 0
      ? 'quy ước của vanthu, ngoài Nghị định 30/2020/NĐ-CP'
      : clauses.map(clauseTitle).join('; '));
  sources.set(id, said);
  return said;
}

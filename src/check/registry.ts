import { contentRuleModules, ruleModules } from './rule-modules.ts';
import { isContentRule, type ContentRule, type Rule } from './rule.ts';

const isRuleModule = (module: unknown): module is { readonly rule: Rule } =>
  typeof module === 'object' && module !== null && 'rule' in module;

const rulesOf = (modules: readonly unknown[]): Rule[] => modules.filter(isRuleModule).map(({ rule }) => rule);

let loading: Promise<readonly Rule[]> | undefined;
let loadingContent: Promise<readonly ContentRule[]> | undefined;

/** Every rule of the folder `rules`, one a file that bears its id; loaded once a process. */
export function rulesAtHand(): Promise<readonly Rule[]> {
  loading ??= ruleModules().then(rulesOf);
  return loading;
}

/** The rules about content alone, in the same order; loaded once a process. */
export function contentRules(): Promise<readonly ContentRule[]> {
  loadingContent ??= contentRuleModules().then((modules) => rulesOf(modules).filter(isContentRule));
  return loadingContent;
}

import { ruleModules } from './rule-modules.ts';
import type { Rule } from './rule.ts';

const isRuleModule = (module: unknown): module is { readonly rule: Rule } =>
  typeof module === 'object' && module !== null && 'rule' in module;

let loading: Promise<readonly Rule[]> | undefined;

const loadFolder = async (): Promise<readonly Rule[]> =>
  (await ruleModules()).filter(isRuleModule).map(({ rule }) => rule);

/** Every rule of the folder `rules`, one a file that bears its id; loaded once a process. */
export function rulesAtHand(): Promise<readonly Rule[]> {
  loading ??= loadFolder();
  return loading;
}

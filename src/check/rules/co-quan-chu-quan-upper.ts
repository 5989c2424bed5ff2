import { upperRule } from '../makers/upper-rule.ts';

export const rule = upperRule('co-quan-chu-quan-upper', 'parent', {
  valid: [{}],
  invalid: [{ parts: { parent: 'UBND tỉnh Sông Lam' } }],
});

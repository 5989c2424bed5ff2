import { upperRule } from '../makers/upper-rule.ts';

export const rule = upperRule('co-quan-ban-hanh-upper', 'issuer', {
  valid: [{}],
  invalid: [{ parts: { issuer: 'Sở Nội vụ' } }],
});

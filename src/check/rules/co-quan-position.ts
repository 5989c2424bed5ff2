import { halfRule } from '../makers/half-rule.ts';

export const rule = halfRule('co-quan-position', 'issuer', 'left', {
  valid: [{}, { layout: 'paragraphs' }],
  invalid: [{ swapped: true }],
});

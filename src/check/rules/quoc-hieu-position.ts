import { halfRule } from '../makers/half-rule.ts';

export const rule = halfRule('quoc-hieu-position', 'nationalName', 'right', {
  valid: [{}, { layout: 'paragraphs' }],
  invalid: [{ swapped: true }],
});

import { presentRule } from '../makers/present-rule.ts';

export const rule = presentRule('co-quan-ban-hanh-present', 'issuer', {
  hint: 'ghi tên đầy đủ của cơ quan ban hành ở đầu trang 1, bên trái',
  // Of two names one left out, the other is taken for the issuer.
  invalid: [{ parts: { parent: false, issuer: false } }],
});

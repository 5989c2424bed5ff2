import { upperRule } from '../makers/upper-rule.ts';

export const rule = upperRule('ten-loai-upper', 'typeName', {
  valid: [{ type: 'thong-bao' }],
  invalid: [{ parts: { typeName: 'Thông báo' } }],
});

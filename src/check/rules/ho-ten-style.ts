import { lookRule } from '../makers/look-rule.ts';

export const rule = lookRule('ho-ten-style', 'signatureName', ['bold', 'italic', 'sentence'], {
  wrongCase: { parts: { signatureName: 'NGUYỄN VĂN ÁNH' } },
});

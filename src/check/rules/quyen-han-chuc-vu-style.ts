import { keyOf } from '../../locate/names.ts';
import { lookRule } from '../makers/look-rule.ts';

/** Of papers that several parties sign, each party's line is its own. */
const party = /^(?:DAIDIEN|BEN[AB]|ONG|BA$)/u;

export const rule = lookRule('quyen-han-chuc-vu-style', 'signatureAuthority', ['bold', 'italic', 'upper'], {
  wrongCase: { parts: { signatureAuthority: 'Giám đốc' } },
  when: ({ components }) =>
    components.get('signatureAuthority')?.lines.some(({ text }) => party.test(keyOf(text))) === true
      ? 'nhiều bên cùng ký'
      : undefined,
});

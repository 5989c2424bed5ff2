import { authorities } from '../../nd30/authority.ts';
import { authorityLine, folded, isHead } from '../authority-of.ts';
import { signedBy } from '../makers/authority-rule.ts';
import { contentRule, notApplicable } from '../rule.ts';

const allowed = Object.values(authorities).map(({ printed }) => printed);
const abbreviated = /^(\p{Lu}{1,4}(?:[./]\p{Lu}{1,3})*)[./]\s*(\p{Lu}.*)$/u;

export const rule = contentRule({
  id: 'quyen-han-enum',
  title: 'Chữ viết tắt quyền hạn của người ký',
  valid: [signedBy('KT. GIÁM ĐỐC', 'PHÓ GIÁM ĐỐC'), {}],
  invalid: [signedBy('UQ. GIÁM ĐỐC', 'CHÁNH VĂN PHÒNG'), signedBy('T. GIÁM ĐỐC', 'CHÁNH VĂN PHÒNG')],
  check(words) {
    const lines = words.signatures.flatMap(({ authority }) => authority);
    if (lines.length === 0) return notApplicable('không thấy quyền hạn, chức vụ của người ký');
    return lines.flatMap((at) => {
      if (authorityLine(at).prefix !== undefined) return [];
      const [, letters = '', post = ''] = abbreviated.exec(folded(at.text)) ?? [];
      if (letters === '' || !isHead(post)) return [];
      return [
        {
          at,
          message: `“${letters}.” không phải chữ viết tắt quyền hạn của người ký`,
          hint: `chỉ dùng ${allowed.join(', ')} hoặc không ghi`,
          ...(words.sure('signatureAuthority') ? {} : { review: true as const }),
        },
      ];
    });
  },
});

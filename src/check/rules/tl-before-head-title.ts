import { isBody, isDeputy } from '../authority-of.ts';
import { authorityRule, signedBy } from '../makers/authority-rule.ts';

export const rule = authorityRule('tl-before-head-title', 'TL', {
  valid: [signedBy('TL. CHỦ TỊCH', 'CHÁNH VĂN PHÒNG')],
  invalid: [signedBy('TL. ỦY BAN NHÂN DÂN', 'CHÁNH VĂN PHÒNG'), signedBy('TL. CHỦ TỊCH')],
  faultOf: ({ post }, below) =>
    isBody(post) || isDeputy(post)
      ? {
          message: `“TL.” đứng trước “${post}”`,
          hint: 'ghi “TL.” trước chức vụ của người đứng đầu cơ quan, tổ chức',
        }
      : below.length === 0
        ? {
            message: 'dưới dòng “TL.” không có chức vụ của người ký',
            hint: 'ghi chức vụ của người ký thừa lệnh ở dòng dưới',
          }
        : undefined,
});

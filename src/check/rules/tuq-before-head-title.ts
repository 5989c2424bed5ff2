import { isBody, isDeputy } from '../authority-of.ts';
import { authorityRule, signedBy } from '../makers/authority-rule.ts';

export const rule = authorityRule('tuq-before-head-title', 'TUQ', {
  valid: [signedBy('TUQ. CHỦ TỊCH', 'GIÁM ĐỐC SỞ NỘI VỤ')],
  invalid: [signedBy('TUQ. ỦY BAN NHÂN DÂN', 'GIÁM ĐỐC SỞ NỘI VỤ'), signedBy('TUQ. CHỦ TỊCH')],
  faultOf: ({ post }, below) =>
    isBody(post) || isDeputy(post)
      ? {
          message: `“TUQ.” đứng trước “${post}”`,
          hint: 'ghi “TUQ.” trước chức vụ của người đứng đầu cơ quan, tổ chức',
        }
      : below.length === 0
        ? {
            message: 'dưới dòng “TUQ.” không có chức vụ của người ký',
            hint: 'ghi chức vụ của người ký thừa ủy quyền ở dòng dưới',
          }
        : undefined,
});

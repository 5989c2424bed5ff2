import { isDeputy, isHead } from '../authority-of.ts';
import { authorityRule, signedBy } from '../makers/authority-rule.ts';

export const rule = authorityRule('tm-before-collective', 'TM', {
  valid: [signedBy('TM. ỦY BAN NHÂN DÂN', 'CHỦ TỊCH')],
  invalid: [signedBy('TM. GIÁM ĐỐC', 'PHÓ GIÁM ĐỐC'), signedBy('TM. ỦY BAN NHÂN DÂN')],
  faultOf: ({ post }, below) =>
    isHead(post) || isDeputy(post)
      ? {
          message: `“TM.” đứng trước chức vụ “${post}”`,
          hint: 'ghi “TM.” trước tên tập thể lãnh đạo hoặc tên cơ quan, tổ chức; ký thay người đứng đầu thì ghi “KT.”',
        }
      : below.length === 0
        ? {
            message: 'dưới dòng “TM.” không có chức vụ của người ký',
            hint: 'ghi chức vụ của người ký ở dòng dưới',
          }
        : undefined,
});

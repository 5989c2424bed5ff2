import { isDeputy } from '../authority-of.ts';
import { authorityRule, signedBy } from '../makers/authority-rule.ts';

export const rule = authorityRule('tm-kt-stack', 'TM', {
  valid: [
    signedBy('TM. ỦY BAN NHÂN DÂN', 'KT. CHỦ TỊCH', 'PHÓ CHỦ TỊCH'),
    signedBy('TM. ỦY BAN NHÂN DÂN', 'CHỦ TỊCH'),
  ],
  invalid: [signedBy('TM. ỦY BAN NHÂN DÂN', 'PHÓ CHỦ TỊCH')],
  faultOf: (_, below) =>
    below.some(({ post }) => isDeputy(post)) && !below.some(({ prefix }) => prefix === 'KT')
      ? {
          message: 'cấp phó ký thay mặt tập thể mà không có dòng “KT.”',
          hint: 'nên ghi ba dòng: “TM. ” và tên tập thể, “KT. ” và chức vụ người đứng đầu, chức vụ cấp phó',
          review: true,
        }
      : undefined,
});

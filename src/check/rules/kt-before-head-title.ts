import { isBody, isDeputy, isHead } from '../authority-of.ts';
import { authorityRule, signedBy } from '../makers/authority-rule.ts';

export const rule = authorityRule('kt-before-head-title', 'KT', {
  valid: [
    signedBy('KT. GIÁM ĐỐC', 'PHÓ GIÁM ĐỐC'),
    signedBy('KT. BỘ TRƯỞNG', 'THỨ TRƯỞNG'),
    signedBy('TM. ỦY BAN NHÂN DÂN', 'KT. CHỦ TỊCH', 'PHÓ CHỦ TỊCH'),
  ],
  invalid: [
    signedBy('KT. PHÓ GIÁM ĐỐC'),
    signedBy('KT. SỞ NỘI VỤ', 'PHÓ GIÁM ĐỐC'),
    signedBy('KT. GIÁM ĐỐC'),
    signedBy('KT. GIÁM ĐỐC', 'GIÁM ĐỐC'),
  ],
  faultOf({ post }, below) {
    if (isDeputy(post) || isBody(post))
      return {
        message: `“KT.” đứng trước “${post}”`,
        hint: 'ghi “KT.” trước chức vụ của người đứng đầu',
      };
    if (below.some((line) => isDeputy(line.post))) return undefined;
    const hint = 'ghi chức vụ cấp phó của người ký ở dòng dưới';
    if (below.length === 0) return { message: 'dưới dòng “KT.” không có chức vụ của người ký', hint };
    const message = `dưới dòng “KT.” là “${below.map((line) => line.post).join(' ')}”, không phải chức vụ cấp phó`;
    return below.some((line) => isHead(line.post)) ? { message, hint } : { message, hint, review: true };
  },
});

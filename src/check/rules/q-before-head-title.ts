import { isBody, isDeputy } from '../authority-of.ts';
import { authorityRule, signedBy } from '../makers/authority-rule.ts';

export const rule = authorityRule('q-before-head-title', 'Q', {
  valid: [signedBy('Q. GIÁM ĐỐC')],
  invalid: [signedBy('Q. PHÓ GIÁM ĐỐC'), signedBy('Q. SỞ NỘI VỤ')],
  faultOf: ({ post }) =>
    isBody(post) || isDeputy(post)
      ? { message: `“Q.” đứng trước “${post}”`, hint: 'ghi “Q.” trước chức vụ của người đứng đầu' }
      : undefined,
});

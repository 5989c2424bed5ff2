import { documentType } from '../../nd30/document-types.ts';
import { headless, presentRule } from '../makers/present-rule.ts';

export const rule = presentRule('can-cu-required', 'legalBasis', {
  hint: 'ghi căn cứ ban hành (“Căn cứ …;”) dưới trích yếu, mỗi căn cứ một dòng',
  valid: [{ type: 'quyet-dinh' }, { type: 'nghi-quyet' }],
  invalid: [{ type: 'quyet-dinh', parts: { legalBasis: false } }],
  when: (located) =>
    headless(located) ??
    (located.type !== undefined && documentType(located.type).legalBases === 'required'
      ? undefined
      : 'chỉ nghị quyết, quyết định buộc có căn cứ'),
});

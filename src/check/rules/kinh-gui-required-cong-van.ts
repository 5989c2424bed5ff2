import { keyOf } from '../../locate/names.ts';
import type { LocatedDocument } from '../../locate/located.ts';
import { layoutRule, notApplicable, notEvaluated } from '../rule.ts';

/** Words that may be an opening which was not recognised. */
const addresses = /^(?:KINHG|KINHTRINH|KINHTHUA|GUI)/u;

const mayAddress = ({ document }: LocatedDocument): boolean =>
  document.paragraphs.some(({ text }) => addresses.test(keyOf(text.slice(0, 40))));

export const rule = layoutRule({
  id: 'kinh-gui-required-cong-van',
  title: 'Công văn có Kính gửi',
  valid: [{}],
  invalid: [{ parts: { addressees: false } }],
  check(located) {
    if (located.type !== 'cong-van' || located.class === 'attached')
      return notApplicable('chỉ áp dụng cho công văn');
    if (located.components.has('addressees')) return [];
    return mayAddress(located)
      ? notEvaluated('chưa nhận chắc phần Kính gửi')
      : [
          {
            message: 'công văn không có “Kính gửi:”',
            hint: 'ghi “Kính gửi:” và tên cơ quan, tổ chức nhận văn bản, dưới trích yếu',
          },
        ];
  },
});

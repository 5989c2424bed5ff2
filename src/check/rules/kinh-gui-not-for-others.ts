import { documentType } from '../../nd30/document-types.ts';
import { contentRule, notApplicable } from '../rule.ts';

const telegram = /điện ?:/u;

export const rule = contentRule({
  id: 'kinh-gui-not-for-others',
  title: 'Loại văn bản không có Kính gửi',
  valid: [{ type: 'thong-bao' }, { type: 'ke-hoach' }],
  invalid: [{ type: 'thong-bao', parts: { addressees: 'Kính gửi: Văn phòng Ủy ban nhân dân tỉnh' } }],
  check(words) {
    const { type } = words;
    if (type === undefined || type === 'thu-cong') return notApplicable('chưa biết tên loại văn bản');
    const { addressees, name } = documentType(type);
    if (addressees !== 'none') return notApplicable(`${name.toLowerCase()} được ghi Kính gửi`);
    const [label] = words.lines('addressees');
    return label === undefined || telegram.test(label.text)
      ? []
      : [
          {
            at: label,
            message: `${name.toLowerCase()} có “Kính gửi:”`,
            hint: 'bỏ Kính gửi, ghi nơi nhận ở phần Nơi nhận; chỉ công văn và tờ trình, báo cáo gửi cấp trên có Kính gửi',
          },
        ];
  },
});

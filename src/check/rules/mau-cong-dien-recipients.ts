import { samplesRules } from '../../nd30/catalogue/samples.ts';
import { contentRule, notApplicable } from '../rule.ts';

const { must, ok, bad } = samplesRules['mau-cong-dien-recipients'].pattern;
const show = (text: string) =>
  ({
    type: 'cong-dien',
    parts: { addressees: [text, '- Văn phòng Sở;', '- Phòng Cải cách hành chính.'] },
  }) as const;

export const rule = contentRule({
  id: 'mau-cong-dien-recipients',
  title: 'Công điện: “… điện:” thay cho Kính gửi',
  valid: ok.map(show),
  invalid: bad.map(show),
  check(words) {
    if (words.type !== 'cong-dien') return notApplicable('chỉ áp dụng cho công điện');
    const [at] = words.lines('addressees');
    if (at === undefined) return notApplicable('chưa nhận ra dòng “… điện:”');
    return must.test(
      at.text
        .replace(/\s+/gu, ' ')
        .replace(/ :$/u, ':')
        .replace(/ĐIỆN:$/u, 'điện:'),
    )
      ? []
      : [
          {
            at,
            message: `công điện ghi “${at.text}”`,
            hint: 'ghi tên cơ quan hoặc chức danh rồi “điện:”, dưới đó là danh sách nơi nhận điện',
            review: true,
          },
        ];
  },
});

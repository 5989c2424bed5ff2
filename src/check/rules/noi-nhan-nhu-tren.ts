import { keyOf } from '../../locate/names.ts';
import { recipientItems } from '../recipients-of.ts';
import { contentRule, notApplicable } from '../rule.ts';

const sent: ReadonlySet<string> = new Set(['cong-van', 'to-trinh', 'bao-cao']);

export const rule = contentRule({
  id: 'noi-nhan-nhu-tren',
  title: 'Dòng đầu của Nơi nhận là “Như trên”',
  valid: [{}, { type: 'to-trinh' }],
  invalid: [{ parts: { recipientsList: ['- Văn phòng Sở;', '- Lưu: VT, VP.'] } }],
  check(words) {
    if (words.type === undefined || !sent.has(words.type) || words.lines('addressees').length === 0)
      return notApplicable('chỉ áp dụng cho văn bản có Kính gửi');
    const [first] = recipientItems(words);
    if (first === undefined) return notApplicable('văn bản không có danh sách nơi nhận');
    if (keyOf(first.lines[0].text).startsWith('NHUTREN')) return [];
    return [
      {
        at: first.lines[0],
        message: `dòng đầu của Nơi nhận ghi “${first.text.slice(0, 40)}”`,
        hint: 'văn bản có Kính gửi thì ghi “- Như trên;” ở dòng đầu',
        ...(words.sure('recipientsList') && words.sure('addressees') ? {} : { review: true as const }),
      },
    ];
  },
});

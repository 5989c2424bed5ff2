import { keyOf } from '../../locate/names.ts';
import { recipientItems } from '../recipients-of.ts';
import { contentRule, notApplicable } from '../rule.ts';

const asDecided = /^NHU(?:CAC)?DIEU\d/u;

export const rule = contentRule({
  id: 'noi-nhan-nhu-dieu',
  title: 'Nghị quyết, quyết định: dòng đầu của Nơi nhận là “Như Điều …”',
  valid: [{ type: 'quyet-dinh' }, { type: 'nghi-quyet' }],
  invalid: [{ type: 'quyet-dinh', parts: { recipientsList: ['- Như trên;', '- Lưu: VT, VP.'] } }],
  check(words) {
    if (words.type !== 'quyet-dinh' && words.type !== 'nghi-quyet')
      return notApplicable('chỉ áp dụng cho nghị quyết, quyết định');
    const [first] = recipientItems(words);
    if (first === undefined) return notApplicable('văn bản không có danh sách nơi nhận');
    return asDecided.test(keyOf(first.lines[0].text))
      ? []
      : [
          {
            at: first.lines[0],
            message: `dòng đầu của Nơi nhận ghi “${first.text.slice(0, 40)}”`,
            hint: 'ghi “- Như Điều …;” với số của điều nêu nơi thi hành',
            review: true as const,
          },
        ];
  },
});

import { isArchive, recipientItems } from '../recipients-of.ts';
import { contentRule, notApplicable } from '../rule.ts';

export const rule = contentRule({
  id: 'noi-nhan-luu-last',
  title: 'Dòng cuối của Nơi nhận là “Lưu: VT”',
  valid: [{}],
  invalid: [
    { parts: { recipientsList: ['- Như trên;', '- Lưu: VT, VP;', '- Văn phòng Sở.'] } },
    { parts: { recipientsList: ['- Như trên;', '- Văn phòng Sở.'] } },
  ],
  check(words) {
    const items = recipientItems(words);
    const last = items.at(-1);
    if (last === undefined) return notApplicable('văn bản không có danh sách nơi nhận');
    if (isArchive(last)) return [];
    const [at] = last.lines;
    return [
      {
        at,
        message: items.some(isArchive)
          ? 'dòng “Lưu” không ở cuối danh sách nơi nhận'
          : 'Nơi nhận không có dòng “Lưu: VT”',
        hint: 'ghi “- Lưu: VT, ” và chữ viết tắt đơn vị soạn thảo ở dòng cuối',
        ...(words.sure('recipientsList') ? {} : { review: true as const }),
      },
    ];
  },
});

import { archiveOf } from '../recipients-of.ts';
import { contentRule, notApplicable } from '../rule.ts';

const alone = /Lưu\s*:\s*VT\s*(?:\.|$)/u;

export const rule = contentRule({
  id: 'noi-nhan-luu-unit',
  title: 'Dòng “Lưu” ghi đơn vị soạn thảo',
  valid: [{}],
  invalid: [{ parts: { recipientsList: ['- Như trên;', '- Lưu: VT.'] } }],
  check(words) {
    if (words.type === 'giay-gioi-thieu' || words.class === 'copy')
      return notApplicable('giấy giới thiệu và bản sao chỉ ghi “Lưu: VT.” (Mẫu 1.8, 3.1)');
    const archive = archiveOf(words);
    if (archive === undefined) return notApplicable('Nơi nhận không có dòng “Lưu”');
    return alone.test(archive.text.replace(/\(.*\)/u, ''))
      ? [
          {
            at: archive.lines[0],
            message: 'dòng “Lưu” không ghi đơn vị soạn thảo',
            hint: 'ghi thêm chữ viết tắt đơn vị soạn thảo sau “VT,” nếu cơ quan có đơn vị soạn thảo',
            review: true as const,
          },
        ]
      : [];
  },
});

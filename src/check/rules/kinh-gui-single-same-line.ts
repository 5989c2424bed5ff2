import { addressed, isMarked, notTelegram } from '../addressees-of.ts';
import { contentRule, notApplicable } from '../rule.ts';

export const rule = contentRule({
  id: 'kinh-gui-single-same-line',
  title: 'Kính gửi một nơi: ghi cùng dòng',
  valid: [{ parts: { addressees: 'Kính gửi: Bộ Nội vụ' } }],
  invalid: [
    { parts: { addressees: 'Kính gửi:' } },
    { parts: { addressees: ['Kính gửi:', '- Bộ Nội vụ.'] } },
    { parts: { addressees: 'Kính gửi: - Bộ Nội vụ' } },
  ],
  check(words) {
    const telegram = notTelegram(words);
    if (telegram !== undefined) return notApplicable(telegram);
    const found = addressed(words);
    if (found === undefined) return notApplicable('văn bản không có Kính gửi');
    const [only, second] = found.items;
    if (second !== undefined) return notApplicable('văn bản gửi từ hai nơi trở lên');
    const review = words.sure('addressees') ? {} : { review: true as const };
    if (only === undefined)
      return [
        {
          at: found.label,
          message: 'sau “Kính gửi:” không có nơi nhận',
          hint: 'ghi tên nơi nhận cùng dòng',
          ...review,
        },
      ];
    if (only.beside && !isMarked(only.text)) return [];
    return [
      {
        at: only.lines[0],
        message: only.beside
          ? 'Kính gửi một nơi mà có gạch đầu dòng'
          : 'Kính gửi một nơi mà tên nơi nhận xuống dòng',
        hint: 'ghi tên nơi nhận ngay sau “Kính gửi:”, không gạch đầu dòng',
        ...review,
      },
    ];
  },
});

import { addressed, isMarked, notTelegram } from '../addressees-of.ts';
import { contentRule, notApplicable } from '../rule.ts';

export const rule = contentRule({
  id: 'kinh-gui-multi-lines',
  title: 'Kính gửi từ hai nơi: mỗi nơi một dòng gạch đầu dòng',
  valid: [{ parts: { addressees: ['Kính gửi:', '- Bộ Nội vụ;', '- Bộ Tài chính.'] } }],
  invalid: [
    { parts: { addressees: ['Kính gửi:', '+ Bộ Nội vụ;', '+ Bộ Tài chính.'] } },
    { parts: { addressees: ['Kính gửi: Bộ Nội vụ;', '- Bộ Tài chính.'] } },
  ],
  check(words) {
    const telegram = notTelegram(words);
    if (telegram !== undefined) return notApplicable(telegram);
    const { items = [], label } = addressed(words) ?? {};
    if (items.length < 2) return notApplicable('văn bản không gửi từ hai nơi trở lên');
    return items
      .filter(({ text, lines: [first] }) => first === label || !isMarked(text) || text.startsWith('+'))
      .map(({ text, lines: [at] }) => ({
        at,
        message:
          at === label
            ? 'Kính gửi từ hai nơi trở lên mà nơi thứ nhất ghi cùng dòng với “Kính gửi:”'
            : `nơi nhận không mở đầu bằng gạch đầu dòng (“${text.slice(0, 40)}”)`,
        hint: 'xuống dòng, mỗi nơi hoặc nhóm nơi nhận một dòng, mở đầu bằng “- ”',
        ...(words.sure('addressees') ? {} : { review: true as const }),
      }));
  },
});

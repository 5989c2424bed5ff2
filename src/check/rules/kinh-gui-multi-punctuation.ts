import { addressed, notTelegram } from '../addressees-of.ts';
import { listEnds } from '../list-ends.ts';
import { contentRule, notApplicable } from '../rule.ts';

export const rule = contentRule({
  id: 'kinh-gui-multi-punctuation',
  title: 'Kính gửi từ hai nơi: dấu cuối dòng',
  valid: [{ parts: { addressees: ['Kính gửi:', '- Bộ Nội vụ;', '- Bộ Tài chính.'] } }],
  invalid: [
    { parts: { addressees: ['Kính gửi:', '- Bộ Nội vụ,', '- Bộ Tài chính.'] } },
    { parts: { addressees: ['Kính gửi:', '- Bộ Nội vụ;', '- Bộ Tài chính;'] } },
    { parts: { addressees: ['Kính gửi:', '- Bộ Nội vụ;', '- Bộ Tài chính'] } },
  ],
  check(words) {
    const telegram = notTelegram(words);
    if (telegram !== undefined) return notApplicable(telegram);
    const { items = [] } = addressed(words) ?? {};
    if (items.length < 2) return notApplicable('văn bản không gửi từ hai nơi trở lên');
    return listEnds(items, words.sure('addressees'));
  },
});

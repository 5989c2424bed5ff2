import { recipientItems } from '../recipients-of.ts';
import { contentRule, notApplicable } from '../rule.ts';

const dashed = /^-\s?\S/u;

export const rule = contentRule({
  id: 'noi-nhan-list-dash',
  title: 'Nơi nhận: gạch đầu dòng',
  valid: [{}],
  invalid: [
    { parts: { recipientsList: ['+ Như trên;', '- Lưu: VT, VP.'] } },
    { parts: { recipientsList: ['Như trên;', '- Lưu: VT, VP.'] } },
    { parts: { recipientsList: ['– Như trên;', '- Lưu: VT, VP.'] } },
  ],
  check(words) {
    const items = recipientItems(words);
    if (items.length === 0) return notApplicable('văn bản không có danh sách nơi nhận');
    return items.flatMap(({ text, lines: [at] }, index) => {
      const numbered = at.line?.paragraph.label !== undefined && at.line.start === 0;
      const grouped = items[index - 1]?.text.endsWith(':') === true;
      if (dashed.test(text) || grouped || (numbered && /^[‐‑–—]/u.test(text))) return [];
      return [
        {
          at,
          message: `nơi nhận không mở đầu bằng gạch đầu dòng (“${text.slice(0, 40)}”)`,
          hint: 'mỗi nơi hoặc nhóm nơi nhận một dòng, mở đầu bằng dấu gạch nối và dấu cách “- ”',
          ...(words.sure('recipientsList') ? {} : { review: true as const }),
        },
      ];
    });
  },
});

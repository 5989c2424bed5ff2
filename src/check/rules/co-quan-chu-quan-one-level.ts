import { contentRule, notApplicable } from '../rule.ts';

/** Words with which the name of a body begins. */
const bodies =
  /^(?:UBND|HĐND|ỦY BAN|HỘI ĐỒNG|BỘ|SỞ|BAN|CỤC|TỔNG CỤC|CHI CỤC|VĂN PHÒNG|TRUNG TÂM|VIỆN|TRƯỜNG|CÔNG AN|CHÍNH PHỦ)(?!\p{L})/u;

export const rule = contentRule({
  id: 'co-quan-chu-quan-one-level',
  title: 'Chỉ ghi một cấp cơ quan chủ quản',
  valid: [{}, { parts: { parent: ['SỞ LAO ĐỘNG, THƯƠNG BINH', 'VÀ XÃ HỘI TỈNH SÔNG LAM'] } }],
  invalid: [{ parts: { parent: ['UBND TỈNH SÔNG LAM', 'SỞ NỘI VỤ'], issuer: 'CHI CỤC VĂN THƯ - LƯU TRỮ' } }],
  check(words) {
    const lines = words.lines('parent');
    if (lines.length === 0) return notApplicable('văn bản không có tên cơ quan chủ quản');
    const second = lines.slice(1).find(({ text }) => bodies.test(text.normalize('NFC').toUpperCase()));
    return second === undefined
      ? []
      : [
          {
            at: second,
            message: `có hai cấp cơ quan chủ quản: “${lines[0]?.text ?? ''}” và “${second.text}”`,
            hint: 'chỉ ghi cơ quan chủ quản trực tiếp',
            ...(words.sure('parent') ? {} : { review: true as const }),
          },
        ];
  },
});

import { layoutRule, notApplicable } from '../rule.ts';

const above = ['letterSubject', 'typeName', 'subject'] as const;
const early = {
  placeDate: ['Sông Lam, ngày 05 tháng 3 năm 2026', { text: 'Kính gửi: Bộ Nội vụ', italic: false }],
  addressees: false,
} as const;

export const rule = layoutRule({
  id: 'kinh-gui-position',
  title: 'Vị trí: Kính gửi',
  valid: [{}, { type: 'bao-cao' }],
  invalid: [{ type: 'bao-cao', parts: early }],
  check({ components, body }) {
    const found = components.get('addressees');
    const [at] = found?.lines ?? [];
    if (found === undefined || at === undefined) return notApplicable('văn bản không có Kính gửi');
    const place = at.paragraph.index;
    const tooEarly = above.some((id) => (components.get(id)?.lines[0]?.paragraph.index ?? -1) > place);
    const tooLate = (body.blocks[0]?.paragraph.index ?? Infinity) < place;
    if (!tooEarly && !tooLate) return [];
    return [
      {
        at,
        message: tooEarly ? '“Kính gửi:” đứng trước tên loại, trích yếu' : '“Kính gửi:” đứng sau nội dung',
        hint: 'đặt Kính gửi sau trích yếu, trước nội dung',
        ...(found.confidence === 'sure' ? {} : { review: true as const }),
      },
    ];
  },
});

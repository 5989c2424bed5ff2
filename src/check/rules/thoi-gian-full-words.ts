import { placeDateText } from '../place-date-line.ts';
import { contentRule, notApplicable } from '../rule.ts';

export const rule = contentRule({
  id: 'thoi-gian-full-words',
  title: 'Thời gian ban hành viết đủ chữ ngày, tháng, năm',
  valid: [{}, { parts: { placeDate: 'Sông Lam, ngày      tháng      năm 2026' } }],
  invalid: [
    { parts: { placeDate: 'Sông Lam, ngày 05/3/2026' } },
    { parts: { placeDate: 'Sông Lam, 05/3/2026' } },
  ],
  check(words) {
    const [at] = words.lines('placeDate');
    if (at === undefined) return notApplicable('văn bản không có địa danh, thời gian');
    const text = placeDateText(at.text);
    return /ngày.*tháng.*năm/iu.test(text)
      ? []
      : [
          {
            at,
            message: `thời gian ban hành viết tắt: “${text}”`,
            hint: 'viết đủ ngày … tháng … năm …',
            ...(words.sure('placeDate') ? {} : { review: true as const }),
          },
        ];
  },
});

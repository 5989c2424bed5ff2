import { placeOfIssue } from '../place-date-line.ts';
import { contentRule, notApplicable } from '../rule.ts';

/** The common noun before a name keeps its small letters: "Thành phố Hồ Chí Minh" (PL2.III.1). */
const kind =
  /^(?:thành phố|tp\.?|tỉnh|đặc khu|xã|phường|thị trấn|thị xã|huyện|quận|thủ đô|thôn|bản|đảo)(?=\s)/iu;

const isSmall = (syllable: string): boolean => /^\P{L}*\p{Ll}/u.test(syllable);

export const rule = contentRule({
  id: 'dia-danh-capitalized',
  title: 'Viết hoa địa danh',
  valid: [
    {},
    { parts: { placeDate: 'Thành phố Hồ Chí Minh, ngày 05 tháng 3 năm 2026' } },
    { parts: { placeDate: 'Ea H’leo, ngày 05 tháng 3 năm 2026' } },
  ],
  invalid: [
    { parts: { placeDate: 'Sông lam, ngày 05 tháng 3 năm 2026' } },
    { parts: { placeDate: 'SÔNG LAM, ngày 05 tháng 3 năm 2026' } },
  ],
  check(words) {
    const [at] = words.lines('placeDate');
    const place = at === undefined ? undefined : placeOfIssue(at.text);
    if (at === undefined || place === undefined) return notApplicable('văn bản chưa ghi địa danh');
    const name = place.replace(kind, '').trim();
    const shouted = name.includes(' ') && /\p{Lu}{3}/u.test(name) && name === name.toUpperCase();
    const small = name.split(' ').find(isSmall);
    if (!shouted && small === undefined) return [];
    return [
      {
        at,
        message: `địa danh viết “${place}”`,
        hint: shouted ? 'in thường, viết hoa chữ cái đầu mỗi âm tiết' : 'viết hoa chữ cái đầu mỗi âm tiết',
        ...(words.sure('placeDate') ? {} : { review: true as const }),
      },
    ];
  },
});

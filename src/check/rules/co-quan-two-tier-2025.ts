import { fold } from '../../locate/fold.ts';
import { foldTone } from '../../text/tone.ts';
import { placeOfIssue } from '../place-date-line.ts';
import { contentRule, notApplicable, type Finding } from '../rule.ts';
import type { Words } from '../words.ts';

/** Cities under the central government stay; those under a province went with the districts. */
const cities = 'HÀ NỘI|HUẾ|HẢI PHÒNG|ĐÀ NẴNG|CẦN THƠ|HỒ CHÍ MINH|HCM';
const district = new RegExp(
  String.raw`(?<!\p{L})(?:(?:HUYỆN|QUẬN|THỊ XÃ)(?=\s+[\p{L}\d])|(?:THÀNH PHỐ|TP\.?)(?=\s+\p{L})(?!\s+(?:${cities})(?!\p{L})))`,
  'u',
);

const mayBe = /HUYEN|QUAN|THI XA|THANH PHO|TP/;

const named = (text: string): string | undefined =>
  mayBe.test(fold(text)) ? district.exec(foldTone(text).toUpperCase().replace(/\s+/gu, ' '))?.[0] : undefined;

const joined = (lines: readonly Words[]): string => lines.map(({ text }) => text).join(' ');

export const rule = contentRule({
  id: 'co-quan-two-tier-2025',
  title: 'Tên cơ quan, địa danh không còn cấp huyện từ 01-7-2025',
  valid: [{}, { parts: { parent: 'UBND THÀNH PHỐ HỒ CHÍ MINH' } }],
  invalid: [
    { parts: { parent: 'UBND HUYỆN THANH GIANG', issuer: 'PHÒNG NỘI VỤ' } },
    { parts: { placeDate: 'Quận 1, ngày 05 tháng 3 năm 2026' } },
  ],
  check(words) {
    const { date } = words;
    if (date === undefined) return notApplicable('không rõ năm ban hành');
    // A blank month of 2025 may be before July.
    if (date.year < 2025 || (date.year === 2025 && (date.month ?? 1) < 7))
      return notApplicable('văn bản ban hành trước ngày 01 tháng 7 năm 2025');
    const places: readonly (readonly [readonly Words[], string, boolean])[] = [
      [words.lines('parent'), joined(words.lines('parent')), words.sure('parent')],
      [words.lines('issuer'), joined(words.lines('issuer')), words.sure('issuer')],
      [
        words.lines('placeDate'),
        placeOfIssue(joined(words.lines('placeDate'))) ?? '',
        words.sure('placeDate'),
      ],
    ];
    return places.flatMap(([[at], text, certain]): Finding[] => {
      const tier = named(text);
      return at === undefined || tier === undefined
        ? []
        : [
            {
              at,
              message: `“${text}” là đơn vị cấp huyện (${tier.toLowerCase()}), không còn từ ngày 01 tháng 7 năm 2025`,
              hint: 'ghi tên cơ quan, địa danh theo tổ chức chính quyền hai cấp: tỉnh và xã, phường, đặc khu',
              ...(certain ? {} : { review: true }),
            },
          ];
    });
  },
});

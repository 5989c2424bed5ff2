import { foldTone } from '../../text/tone.ts';
import { contentRule, notApplicable } from '../rule.ts';

/** Names of local bodies that say nothing of where they are; a longer name has its place in it. */
const departments = [
  'NỘI VỤ',
  'Y TẾ',
  'TÀI CHÍNH',
  'TƯ PHÁP',
  'XÂY DỰNG',
  'CÔNG THƯƠNG',
  'DU LỊCH',
  'GIÁO DỤC VÀ ĐÀO TẠO',
  'KHOA HỌC VÀ CÔNG NGHỆ',
  'NÔNG NGHIỆP VÀ MÔI TRƯỜNG',
  'VĂN HÓA, THỂ THAO VÀ DU LỊCH',
  'VĂN HÓA VÀ THỂ THAO',
  'DÂN TỘC VÀ TÔN GIÁO',
  'NGOẠI VỤ',
].map(foldTone);

const local = /^(?:ỦY BAN NHÂN DÂN|UBND|HỘI ĐỒNG NHÂN DÂN|HĐND|SỞ)(?!\p{L})\s*/u;

export const rule = contentRule({
  id: 'co-quan-chu-quan-local-place',
  title: 'Tên cơ quan chủ quản ở địa phương kèm tên nơi đóng trụ sở',
  valid: [{}, { parts: { parent: 'SỞ Y TẾ TỈNH SÔNG LAM', issuer: 'BỆNH VIỆN ĐA KHOA TỈNH' } }],
  invalid: [{ parts: { parent: 'SỞ Y TẾ', issuer: 'BỆNH VIỆN ĐA KHOA SÔNG LAM' } }],
  check(words) {
    const lines = words.lines('parent');
    const [at] = lines;
    const name = foldTone(lines.map(({ text }) => text).join(' '))
      .toUpperCase()
      .replace(/\s+/gu, ' ')
      .trim();
    if (at === undefined || !local.test(name))
      return notApplicable('văn bản không có cơ quan chủ quản ở địa phương');
    const rest = name.replace(local, '');
    return rest !== '' && !departments.includes(rest)
      ? []
      : [
          {
            at,
            message: `tên cơ quan chủ quản “${name}” không có tên địa phương`,
            hint: 'thêm tên tỉnh, thành phố hoặc xã, phường nơi cơ quan ban hành đóng trụ sở',
            ...(words.sure('parent') ? {} : { review: true as const }),
          },
        ];
  },
});

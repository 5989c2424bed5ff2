import { twoTierLocalGovernment } from '../../nd30/in-force.ts';
import { sentenceOf, wordingRule } from '../makers/wording-rule.ts';

const { from, act } = twoTierLocalGovernment;

/** A sentence that cites an older act, tells what was, or says that the tier is gone. */
const past =
  /\d[/-](?:\d{4}\/)?\p{Lu}{2}|(?<!\d)(?:19\d\d|20(?:[01]\d|2[0-5]))(?!\d)| đã |trước (?:đây|khi|thời điểm)|(?:^|\P{L})(?:cũ|nguyên|sáp nhập|giải thể|kết thúc|chấm dứt|không còn|không tổ chức|bãi bỏ|bàn giao|tiếp nhận|chuyển giao|kế thừa|sắp xếp)(?!\p{L})/u;

/** Cities under a province whose name no province and no city of the first tier bears. */
const cities =
  'Vinh|Hạ Long|Nha Trang|Đà Lạt|Quy Nhơn|Buôn Ma Thuột|Pleiku|Biên Hòa|Thủ Dầu Một|Vũng Tàu|Mỹ Tho|Rạch Giá|Long Xuyên|Việt Trì|Phủ Lý|Thủ Đức|Tam Kỳ|Hội An|Đồng Hới|Đông Hà|Phan Thiết|Cam Ranh|Sầm Sơn|Cẩm Phả|Uông Bí|Móng Cái|Gia Nghĩa|Tuy Hòa|Vĩnh Yên|Điện Biên Phủ';

export const rule = wordingRule({
  id: 'abolished-district-tier',
  title: 'Không còn cơ quan cấp huyện từ ngày 01-7-2025',
  valid: [
    {
      body: [
        'Thực hiện Quyết định số 12/QĐ-UBND ngày 05/3/2024 của UBND huyện Thanh Giang về quy chế làm việc./.',
      ],
    },
    { body: ['Hồ sơ do Ủy ban nhân dân huyện bàn giao được lưu tại Ủy ban nhân dân thành phố Huế./.'] },
  ],
  invalid: [
    { body: ['Đề nghị Ủy ban nhân dân các huyện, thành phố báo cáo kết quả./.'] },
    { body: ['Giao Chủ tịch UBND thành phố Vinh chỉ đạo thực hiện./.'] },
    { parts: { addressees: ['Kính gửi:', '- Các sở, ban, ngành;', '- UBND các huyện, thị xã, thành phố.'] } },
  ],
  pattern: new RegExp(
    `(?:[ỦU]y ban [Nn]hân dân|Uỷ ban [Nn]hân dân|UBND|Hội đồng nhân dân|HĐND|Mặt trận Tổ quốc Việt Nam) (?:(?:các|cấp) )?(?:huyện|quận|thị xã|thành phố (?:thuộc tỉnh|${cities}))|(?:Huyện|Quận|Thị) ủy (?=[A-ZĐ])`,
    'g',
  ),
  signs: ['huyện', 'quận', 'thị xã', 'thành phố', ' ủy '],
  when({ date }) {
    if (date === undefined) return 'văn bản chưa ghi thời gian ban hành';
    // A blank month of 2025 may be before July.
    return date.year < from.year || (date.year === from.year && (date.month ?? 1) < from.month)
      ? 'văn bản ban hành trước ngày 01 tháng 7 năm 2025'
      : undefined;
  },
  judge: (found) =>
    past.test(sentenceOf(found))
      ? undefined
      : {
          message: `“${found.text.trim()}” là cơ quan cấp huyện, không còn từ ngày 01 tháng 7 năm 2025`,
          hint: `ghi cơ quan theo tổ chức chính quyền hai cấp (${act}): tỉnh và xã, phường, đặc khu`,
          review: true,
        },
});

import { placeOfIssue } from '../place-date-line.ts';
import { contentRule, notApplicable, notEvaluated } from '../rule.ts';

const kind = /^(?:thành phố|tp\.?|tỉnh|đặc khu|xã|phường|thị trấn|thị xã|huyện|quận)\s/iu;
const dated = (place: string) => ({
  parts: { placeDate: `${place}, ngày 05 tháng 3 năm 2026` },
  shown: place,
});

export const rule = contentRule({
  id: 'dia-danh-numbered-full-name',
  title: 'Địa danh theo chữ số, tên người, sự kiện ghi cả danh từ chung',
  valid: ['Phường 1', 'Phường Điện Biên Phủ'].map(dated),
  invalid: ['1'].map(dated),
  check(words) {
    const [at] = words.lines('placeDate');
    const place = at === undefined ? undefined : placeOfIssue(at.text);
    if (at === undefined || place === undefined) return notApplicable('văn bản chưa ghi địa danh');
    if (kind.test(place)) return [];
    return /^\d/u.test(place)
      ? [
          {
            at,
            message: `địa danh viết “${place}”`,
            hint: 'ghi đủ danh từ chung của đơn vị hành chính: Phường 1',
          },
        ]
      : notEvaluated('không biết địa danh có đặt theo tên người hoặc sự kiện lịch sử hay không');
  },
});

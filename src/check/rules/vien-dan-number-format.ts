import { mentionRule } from '../makers/mention-rule.ts';

/** With its symbol: a score or a share ("số 3/4") is no document. */
const short = /(?<!\p{L})số:? [1-9]\/(?:\d{4}\/)?\p{Lu}[\p{L}\d-]+/gu;

export const rule = mentionRule('vien-dan-number-format', {
  title: 'Số của văn bản được viện dẫn',
  hint: 'thêm số 0 trước số nhỏ hơn 10',
  ok: [
    'Thực hiện Công văn số 05/BNV-VP ngày 05 tháng 3 năm 2026 của Bộ Nội vụ về công tác văn thư, đề nghị các đơn vị báo cáo.',
    'Trận đấu kết thúc với tỷ số 3/4 nghiêng về đội Văn phòng Sở.',
  ],
  bad: [
    'Thực hiện Công văn số 5/BNV-VP ngày 05 tháng 3 năm 2026 của Bộ Nội vụ về công tác văn thư, đề nghị các đơn vị báo cáo.',
  ],
  sign: /số:? [1-9]\//,
  find: (text) => text.match(short) ?? [],
  message: (found) => `viện dẫn “${found}”`,
});

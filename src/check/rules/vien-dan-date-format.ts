import { citedCodes } from '../cited.ts';
import { mentionRule } from '../makers/mention-rule.ts';

const unpadded = /ngày [1-9](?: tháng|[/-])|tháng [12] năm|[/-][12][/-]\d{4}$/u;
const sign = /ngày [1-9](?: tháng|[/-])|tháng [12] năm|[/-][12][/-]\d{4}/;
/** The day of a law follows its name. */
const ofLaw =
  /(?<!\p{L})(?:Bộ luật|Luật|Pháp lệnh|Hiến pháp) [^.;]{0,150}?(?<date>ngày \d{1,2} tháng \d{1,2} năm \d{4})/gu;

// Only the day of an act that is cited: a deadline in the text is nobody's citation.
export const rule = mentionRule('vien-dan-date-format', {
  title: 'Ngày, tháng của văn bản được viện dẫn',
  hint: 'thêm số 0 trước ngày nhỏ hơn 10 và tháng 1, 2: “ngày 05 tháng 02 năm 2026”',
  ok: [
    'Thực hiện Công văn số 05/BNV-VP ngày 05 tháng 3 năm 2026 của Bộ Nội vụ về công tác văn thư, đề nghị các đơn vị báo cáo.',
    'Đề nghị các đơn vị báo cáo trước ngày 5 tháng 4 năm 2026.',
  ],
  bad: [
    'Thực hiện Công văn số 05/BNV-VP ngày 5 tháng 3 năm 2026 của Bộ Nội vụ về công tác văn thư, đề nghị các đơn vị báo cáo.',
    'Thực hiện Công văn số 05/BNV-VP ngày 08 tháng 2 năm 2026 của Bộ Nội vụ về công tác văn thư, đề nghị các đơn vị báo cáo.',
  ],
  sign,
  find: (text) =>
    [
      ...citedCodes(text).flatMap(({ date }) => date ?? []),
      ...[...text.matchAll(ofLaw)].flatMap((found) => found.groups?.['date'] ?? []),
    ].filter((date) => unpadded.test(date)),
  message: (found) => `viện dẫn “${found}”`,
});

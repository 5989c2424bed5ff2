import { upperVi } from '../../text/capital.ts';
import { shareOf } from '../letters.ts';
import { paragraphsRule } from '../makers/paragraphs-rule.ts';
import { isOneLine } from '../running-text.ts';

/** Nearly every letter: a number or a name may stand upright among slanted words. */
const WHOLE = 0.95;
/** Asides that offices set in italics: `(Chi tiết tại Phụ lục kèm theo)`, `Ghi chú: …`, a quotation. */
const aside = /^[\s(["“]|^(?:Ghi chú|Lưu ý)/u;

export const rule = paragraphsRule('body-upright', {
  title: 'Lời văn in thường, kiểu chữ đứng',
  hint: 'viết in thường, kiểu chữ đứng',
  valid: [{}],
  invalid: [
    { parts: { bodyText: { italic: true } } },
    {
      body: [
        'CÁC ĐƠN VỊ THUỘC SỞ RÀ SOÁT VIỆC TRÌNH BÀY VĂN BẢN, KHẮC PHỤC NHỮNG CHỖ CHƯA ĐÚNG QUY ĐỊNH VÀ BÁO CÁO KẾT QUẢ VỀ VĂN PHÒNG SỞ ĐỂ TỔNG HỢP, THEO DÕI CHUNG./.',
      ],
    },
  ],
  faultOf(paragraph, located) {
    const { text } = paragraph;
    if (aside.test(text.trim())) return undefined;
    if (shareOf(paragraph, ({ format }) => format.italic) >= WHOLE) return 'cả đoạn in nghiêng';
    // A short line in capitals is a heading without a number.
    return text === upperVi(text) && !isOneLine(located, paragraph) ? 'cả đoạn in hoa' : undefined;
  },
});

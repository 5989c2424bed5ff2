import { wordingRule } from '../makers/wording-rule.ts';

/** Letters of Unicode's Vietnamese block: the line as a whole is Unicode, what is left over is not. */
const unicode = /[\u{1EA0}-\u{1EF9}]/u;

const within = /^\p{L}.\p{L}$/u;
const wordEnd = /\p{L}+$/u;
const wordStart = /^\p{L}+/u;
/** HÒA, PHÒNG, TÒA, CÒN as capitals fonts of TCVN3 leave them; none of these is a word. */
const capitalsFont: ReadonlySet<string> = new Set(['HÕA', 'PHÕNG', 'TÕA', 'CÕN']);

export const rule = wordingRule({
  id: 'legacy-letters',
  title: 'Không còn chữ của bộ mã cũ giữa chữ Unicode',
  valid: [{ body: ['Phần mềm iOffice® đo 5 µm, 20 m² tại PHÒNG HỌP; điểm § 3; võng, đỗ; cộng hòa./.'] }],
  invalid: [
    { body: ['Cơ quan ®ã báo cáo kết quả thực hiện nhiệm vụ./.'] },
    { body: ['Đảm bảo ngƣời dân đƣợc phục vụ./.'] },
    { body: ['Ðề nghị các đơn vị thực hiện nghiêm túc./.'] },
    { body: ['Họp tại PHÕNG HỌP TẦNG 2 của trụ sở./.'] },
  ],
  // ®, §, ¬, ¨, µ, ¸, ¶, · of TCVN3; ð of VNI and Eth for Đ; Ƣ of old converters for Ư; "HÕA" of capitals fonts.
  pattern: /[®§](?=[a-zđ\u00C0-\u1EF9])|[¬¨µ¸¶·]|[ðÐƣƢ]|PHÕNG|HÕA|TÕA|CÕN/g,
  anywhere: true,
  judge({ text, before, after }) {
    const word = (wordEnd.exec(before.slice(-20))?.[0] ?? '') + text + (wordStart.exec(after)?.[0] ?? '');
    if (
      !unicode.test(before + text + after) ||
      (text.includes('Õ') && !capitalsFont.has(word)) ||
      (/[¬¨µ¸¶·]/u.test(text) && !within.test(before.slice(-1) + text + after.slice(0, 1)))
    )
      return undefined;
    return {
      message: 'giữa chữ Unicode còn chữ của bộ mã cũ',
      hint: `gõ lại bằng Unicode: “${word}” và những từ như vậy`,
    };
  },
});

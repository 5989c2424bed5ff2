import { signatureRules } from '../../nd30/catalogue/signature.ts';
import { contentRule, notApplicable } from '../rule.ts';
import type { Example } from '../example.ts';

const { must, ok, bad } = signatureRules['ho-ten-no-academic-title'].pattern;
/** A name in another case or broken otherwise is no title: only what the catalogue names is. */
const named = /^\p{Lu}/u;
const show = (text: string): Example => ({ parts: { signatureName: text }, shown: text });

export const rule = contentRule({
  id: 'ho-ten-no-academic-title',
  title: 'Trước họ tên không ghi học hàm, học vị',
  valid: ok.map(show),
  invalid: bad.map(show),
  check(words, { house }) {
    if (house.academicTitles)
      return notApplicable('ngành của cơ quan có quy định riêng về học hàm, học vị trước họ tên');
    const names = words.signatures.flatMap(({ name }) => name ?? []);
    if (names.length === 0) return notApplicable('không thấy họ tên người ký');
    return names
      .filter(({ text }) => named.test(text) && !must.test(text))
      .map((at) => ({
        at,
        message: `trước họ tên có học hàm, học vị hoặc danh hiệu (“${at.text}”)`,
        hint: 'chỉ ghi họ và tên; lực lượng vũ trang, giáo dục, y tế, khoa học theo quy định của ngành',
        ...(words.sure('signatureName') ? {} : { review: true as const }),
      }));
  },
});

import { surnames } from '../surnames.ts';
import { contentRule, notApplicable, type Finding } from '../rule.ts';

/** Two to six words of letters alone, a surname first: what else stands there ("Đã ký") is no name. */
const nameShape = new RegExp(`^(?:${surnames})(?: \\p{L}+){1,5}$`, 'u');
const smallWord = /(?:^| )(\p{Ll}\p{L}*)(?= |$)/u;

const capitalised = (name: string): string =>
  name.replace(/(?<=^| )\p{Ll}/gu, (letter) => letter.toUpperCase());

export const rule = contentRule({
  id: 'cap-person-vn',
  title: 'Viết hoa họ và tên người ký',
  valid: [{}, { parts: { signatureName: 'Đặng Niê Kđăm' } }],
  invalid: [{ parts: { signatureName: 'Nguyễn văn An' } }],
  check({ signatures }) {
    const names = signatures.flatMap(({ name }) => (name === undefined ? [] : [name]));
    if (names.length === 0) return notApplicable('không tìm thấy họ và tên người ký');
    return names.flatMap((at): Finding[] => {
      const small = nameShape.test(at.text) ? smallWord.exec(at.text)?.[1] : undefined;
      if (small === undefined) return [];
      return [
        {
          at,
          message: `họ và tên “${at.text}” có âm tiết “${small}” viết thường`,
          hint: `viết “${capitalised(at.text)}”`,
        },
      ];
    });
  },
});

import { wordingRule } from '../makers/wording-rule.ts';

const names: ReadonlyMap<string, string> = new Map([
  ['nguyên đán', 'tết Nguyên đán'],
  ['trung thu', 'tết Trung thu'],
  ['đoan ngọ', 'tết Đoan ngọ'],
]);

/** The name stands within a sentence, where nothing else asks for a capital. */
const within = /(?:\p{Ll}|\d|,) $/u;

export const rule = wordingRule({
  id: 'cap-tet',
  title: 'Viết hoa tên các tết',
  valid: [
    { body: ['Các đơn vị trực trong dịp tết Nguyên đán; kế hoạch trực Tết gửi về Văn phòng./.'] },
    { body: ['Tết Nguyên đán năm 2026, các đơn vị bố trí người trực./.'] },
  ],
  invalid: [
    { body: ['Các đơn vị bố trí người trực trong dịp Tết Nguyên Đán./.'] },
    { body: ['Tổ chức tết trung thu cho trẻ em./.'] },
  ],
  pattern: /[Tt]ết (?:[Nn]guyên [Đđ]án|[Tt]rung [Tt]hu|[Đđ]oan [Nn]gọ)/g,
  signs: ['Tết ', 'tết '],
  judge({ text, before }) {
    const right = names.get(text.slice(4).toLowerCase());
    if (right === undefined || text === right) return undefined;
    if (text.slice(1) === right.slice(1) && !within.test(before)) return undefined;
    return { message: `“${text}” viết hoa chưa đúng`, hint: `viết “${right}”` };
  },
});

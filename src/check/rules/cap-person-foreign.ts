import { wordingRule } from '../makers/wording-rule.ts';

/** Names written in syllables that no other word can be: a hyphen alone also joins equals (Bắc-Nam, Hàn-Việt). */
const names = [
  'Lê-nin',
  'Ăng-ghen',
  'Xta-lin',
  'Phi-đen',
  'Pu-tin',
  'Vla-đi-mia',
  'Phri-đrích',
  'Mát-xcơ-va',
  'Men-bơn',
];
const byFolded: ReadonlyMap<string, string> = new Map(names.map((name) => [name.toLowerCase(), name]));

const anyCase = (name: string): string =>
  Array.from(name, (letter) =>
    letter === '-' ? '-' : `[${letter.toUpperCase()}${letter.toLowerCase()}]`,
  ).join('');

export const rule = wordingRule({
  id: 'cap-person-foreign',
  title: 'Viết hoa tên riêng nước ngoài phiên âm',
  valid: [{ body: ['Tọa đàm về thân thế của Vla-đi-mia I-lích Lê-nin; giao lưu Bắc-Nam./.'] }],
  invalid: [{ body: ['Tọa đàm về thân thế của Vla-đi-mia I-lích Lê-Nin./.'] }],
  pattern: new RegExp(names.map(anyCase).join('|'), 'g'),
  signs: ['-'],
  judge({ text }) {
    const right = byFolded.get(text.toLowerCase());
    if (right === undefined || text === right || text === right.toUpperCase()) return undefined;
    return {
      message: `“${text}” viết hoa chưa đúng`,
      hint: `viết “${right}”: chỉ viết hoa chữ đầu của mỗi thành phần tên phiên âm`,
    };
  },
});

import { wordingRule } from '../makers/wording-rule.ts';

export const rule = wordingRule({
  id: 'cap-special-places',
  title: 'Thủ đô Hà Nội, Thành phố Hồ Chí Minh',
  valid: [{ body: ['Hội nghị tổ chức tại Thủ đô Hà Nội và Thành phố Hồ Chí Minh./.'] }],
  invalid: [
    { body: ['Hội nghị tổ chức tại thành phố Hồ Chí Minh./.'] },
    { body: ['Đoàn công tác đi từ thủ đô Hà Nội./.'] },
  ],
  pattern: /thành phố Hồ Chí Minh|thủ đô Hà Nội/g,
  signs: ['thành phố Hồ Chí Minh', 'thủ đô Hà Nội'],
  judge: ({ text }) => ({
    message: `“${text}” viết thường danh từ chung`,
    hint: `viết “${text.charAt(0).toUpperCase()}${text.slice(1)}”`,
  }),
});

import { wordingRule } from '../makers/wording-rule.ts';

export const rule = wordingRule({
  id: 'cap-special-nouns',
  title: 'Viết hoa Nhà nước',
  valid: [
    { body: ['Chính sách của Đảng, Nhà nước; quản lý nhà nước; cơ quan nhà nước; Ủy ban nhân dân./.'] },
  ],
  invalid: [{ body: ['Tuyên truyền chủ trương của Đảng và nhà nước về cải cách hành chính./.'] }],
  // Within "quản lý nhà nước" and its like usage is not one: only the state itself, named beside the Party, is sure.
  pattern: /Đảng(?:,| và) nhà nước/g,
  signs: ['Đảng, nhà nước', 'Đảng và nhà nước'],
  judge: ({ text }) => ({ message: `“${text}” viết thường “nhà nước”`, hint: 'viết “Nhà nước”' }),
});

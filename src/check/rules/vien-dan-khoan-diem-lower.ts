import { bodyRules } from '../../nd30/catalogue/body.ts';
import { mentionRule } from '../makers/mention-rule.ts';

const { pattern } = bodyRules['vien-dan-khoan-diem-lower'];

export const rule = mentionRule('vien-dan-khoan-diem-lower', {
  title: 'Khoản, điểm viết thường khi viện dẫn',
  hint: 'viết thường: khoản, điểm',
  ok: [
    'Thực hiện theo quy định tại điểm a khoản 1 Điều 24.',
    'Khoản 2 Điều 5 quy định rõ trách nhiệm của đơn vị.',
  ],
  bad: [
    'Thực hiện theo quy định tại Khoản 1 Điều 24.',
    'Thực hiện theo quy định tại Điểm a khoản 1 Điều 24.',
  ],
  sign: / (?:Khoản \d|Điểm [a-zđ])/,
  find: (text) => text.match(pattern.mustNot) ?? [],
  message: (found) => `viện dẫn “${found}” viết hoa giữa câu`,
});

import { copiesRules } from '../../nd30/catalogue/copies.ts';
import { copyRule } from '../makers/copy-rule.ts';

const { must, ok, bad } = copiesRules['ban-sao-so-ky-hieu'].pattern;
/** The number is not given yet. */
const blank = /^Số\s*:[\s.…_]*\//u;

export const rule = copyRule('ban-sao-so-ky-hieu', {
  title: 'Số, ký hiệu bản sao',
  valid: ok.map((number) => ({ copy: { number }, shown: number })),
  invalid: bad.map((number) => ({ copy: { number }, shown: number })),
  findings: ({ parts: { number = [] } }) =>
    number
      .filter(({ text }) => !must.test(text.replace(/\s+/gu, ' ')))
      .map((at) => ({
        at,
        message: `ghi “${at.text}”`,
        hint: 'ghi “Số: 03/SY-” (SY, SL hoặc TrS) và chữ viết tắt cơ quan sao; số nhỏ hơn 10 thêm số 0',
        ...(blank.test(at.text) ? { review: true as const } : {}),
      })),
});

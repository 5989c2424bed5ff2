import { notTelegram } from '../addressees-of.ts';
import { mm, mmToTwip } from '../../nd30/units.ts';
import { dashesOf } from '../dashes.ts';
import { layoutRule, notApplicable, notEvaluated } from '../rule.ts';

/** Dashes that a reader sees in one column. */
const TOLERANCE = mmToTwip(mm(2));
const items = ['- Bộ Nội vụ;', '- Bộ Tài chính.'] as const;

export const rule = layoutRule({
  id: 'kinh-gui-dash-aligned',
  title: 'Các gạch đầu dòng của Kính gửi thẳng hàng',
  valid: [{ parts: { addressees: ['Kính gửi:', ...items] } }],
  invalid: [{ parts: { addressees: ['Kính gửi:', items[0], { text: items[1], indentLeftMm: 60 }] } }],
  check(located) {
    const telegram = notTelegram(located);
    if (telegram !== undefined) return notApplicable(telegram);
    const dashes = dashesOf(located);
    const [first] = dashes;
    if (first === undefined || dashes.length < 2)
      return notApplicable('văn bản không gửi từ hai nơi trở lên');
    const start = first.left;
    if (start === undefined || dashes.some(({ left }) => left === undefined))
      return notEvaluated('gạch đầu dòng đặt bằng dấu tab nên không đo được');
    const astray = dashes.find(({ left = start }) => Math.abs(left - start) > TOLERANCE);
    return astray === undefined
      ? []
      : [
          {
            at: astray.line,
            message: 'các gạch đầu dòng của Kính gửi không thẳng hàng với nhau',
            hint: 'canh trái và đặt cùng một mức thụt lề cho mọi dòng gạch đầu dòng',
            ...(located.components.get('addressees')?.confidence === 'sure' ? {} : { review: true as const }),
          },
        ];
  },
});

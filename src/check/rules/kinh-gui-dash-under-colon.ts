import { notTelegram } from '../addressees-of.ts';
import { mm, mmToTwip } from '../../nd30/units.ts';
import { dashesOf, printedLeft } from '../dashes.ts';
import { layoutRule, notApplicable, notEvaluated } from '../rule.ts';

/** The printed sample itself sets the dash 10 mm before the colon (Mẫu 1.5). */
const BEFORE = mmToTwip(mm(12));
const AFTER = mmToTwip(mm(10));
const items = ['- Bộ Nội vụ;', '- Bộ Tài chính.'] as const;

export const rule = layoutRule({
  id: 'kinh-gui-dash-under-colon',
  title: 'Gạch đầu dòng dưới dấu hai chấm của Kính gửi',
  valid: [{ parts: { addressees: ['Kính gửi:', ...items] } }],
  invalid: [{ parts: { addressees: ['Kính gửi:', ...items.map((text) => ({ text, indentLeftMm: 15 }))] } }],
  check(located) {
    const telegram = notTelegram(located);
    if (telegram !== undefined) return notApplicable(telegram);
    const [dash] = dashesOf(located);
    const [label] = located.components.get('addressees')?.lines ?? [];
    if (dash === undefined || label === undefined)
      return notApplicable('văn bản không gửi từ hai nơi trở lên');
    if (!label.text.endsWith(':')) return notApplicable('nơi nhận không ở dưới “Kính gửi:”');
    const start = printedLeft(located, label);
    if (start === undefined || dash.left === undefined)
      return notEvaluated('dòng đặt bằng dấu tab nên không đo được');
    const away = dash.left - (start + located.geometry.widthOf(label));
    return away + BEFORE >= 0 && away <= AFTER
      ? []
      : [
          {
            at: dash.line,
            message: 'gạch đầu dòng không ở dưới dấu hai chấm của “Kính gửi:”',
            hint: 'thụt các dòng gạch đầu dòng cho thẳng dưới dấu hai chấm',
            review: true,
          },
        ];
  },
});

import { numberDateRules } from '../../nd30/catalogue/number-date.ts';
import { numberText } from '../number-line.ts';
import { contentRule, notApplicable } from '../rule.ts';

const { must } = numberDateRules['so-ky-hieu-no-year'].pattern;

export const rule = contentRule({
  id: 'so-ky-hieu-no-year',
  title: 'Không có năm giữa số và ký hiệu',
  valid: [{}, { type: 'quyet-dinh' }],
  // A decision numbered so reads as a legal normative document, which the decree does not rule.
  invalid: [{ type: 'ke-hoach', parts: { number: 'Số: 15/2026/KH-SNV' } }],
  check(words) {
    const [at] = words.lines('number');
    if (at === undefined) return notApplicable('văn bản không có số, ký hiệu');
    const text = numberText(at.text).replace(/^số:? ?/iu, 'Số: ');
    if (!/\/./u.test(text) || must.test(text)) return [];
    return [
      {
        at,
        message: `giữa số và ký hiệu có năm: “${text}”`,
        hint: 'bỏ năm: dạng số/năm/ký hiệu là của văn bản quy phạm pháp luật',
        ...(words.sure('number') ? {} : { review: true as const }),
      },
    ];
  },
});

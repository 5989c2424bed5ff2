import { baselinesApart } from '../baseline.ts';
import { layoutRule, notApplicable, notEvaluated } from '../rule.ts';

/** Half a line, and what lies within the differences of those who lay out pages. Twips. */
const HALF_LINE = 160;
const DOUBTFUL = 240;

export const rule = layoutRule({
  id: 'dia-danh-same-row-as-so',
  title: 'Địa danh, thời gian cùng dòng với số, ký hiệu',
  valid: [{}],
  invalid: [{ parts: { placeDate: { spaceBeforePt: 24 } } }],
  check({ document, components }) {
    const [number, placeDate] = [components.get('number'), components.get('placeDate')];
    const [first] = number?.lines ?? [];
    const [at] = placeDate?.lines ?? [];
    if (first === undefined || at === undefined)
      return notApplicable('văn bản không có số, ký hiệu hoặc địa danh, thời gian');
    const between = at.paragraph.text.slice(first.end, at.start);
    if (first.paragraph === at.paragraph && !/[\n\f]/u.test(between)) return [];
    const apart = baselinesApart(document, first, at);
    if (apart === undefined) return notEvaluated('không đo được đường chân chữ của hai dòng');
    if (apart <= HALF_LINE) return [];
    const sure = number?.confidence === 'sure' && placeDate?.confidence === 'sure' && apart > DOUBTFUL;
    return [
      {
        at,
        message: 'địa danh, thời gian không cùng dòng với số, ký hiệu',
        hint: 'đặt địa danh, thời gian ngang hàng với số, ký hiệu',
        ...(sure ? {} : { review: true as const }),
      },
    ];
  },
});

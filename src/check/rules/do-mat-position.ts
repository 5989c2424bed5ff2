import { keyOf } from '../../locate/names.ts';
import { secrecyMarks } from '../../nd30/marks.ts';
import { marksAbove } from '../head-lines.ts';
import { layoutRule, notApplicable } from '../rule.ts';

const allowed = new Set(secrecyMarks.texts.map(keyOf));

export const rule = layoutRule({
  id: 'do-mat-position',
  title: 'Vị trí: dấu chỉ độ mật',
  valid: [{ parts: { letterSubject: ['V/v chấn chỉnh công tác văn thư năm 2026', 'MẬT'] } }],
  invalid: [{ parts: { placeDate: ['Sông Lam, ngày 05 tháng 3 năm 2026', 'MẬT'] } }],
  check(located) {
    const at = marksAbove(located).find(({ text }) => allowed.has(keyOf(text)));
    if (at === undefined) return notApplicable('văn bản không có dấu chỉ độ mật');
    const number = located.components.get('number')?.lines[0]?.paragraph.index ?? -1;
    return located.geometry.sideOf(at.paragraph) === 'right' || at.paragraph.index < number
      ? [
          {
            at,
            message: `dấu “${at.text}” không ở ô 10a`,
            hint: 'đặt ở nửa trái, dưới số, ký hiệu và trích yếu',
          },
        ]
      : [];
  },
});

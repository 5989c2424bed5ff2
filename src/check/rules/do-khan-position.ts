import { keyOf } from '../../locate/names.ts';
import { secrecyMarks, urgencyMarks } from '../../nd30/marks.ts';
import { marksAbove } from '../head-lines.ts';
import { layoutRule, notApplicable } from '../rule.ts';

const secret = new Set(secrecyMarks.texts.map(keyOf));
const mark = { text: 'KHẨN', bold: true, italic: false, color: urgencyMarks.ink.hex };
const subject = 'V/v chấn chỉnh công tác văn thư năm 2026';

export const rule = layoutRule({
  id: 'do-khan-position',
  title: 'Vị trí: dấu chỉ mức độ khẩn',
  valid: [
    { parts: { urgencyMark: 'KHẨN' } },
    { parts: { letterSubject: [subject, 'MẬT'], urgencyMark: 'KHẨN' } },
  ],
  invalid: [
    {
      parts: {
        placeDate: ['Sông Lam, ngày 05 tháng 3 năm 2026', mark],
      },
    },
  ],
  check(located) {
    const [at] = located.components.get('urgencyMark')?.lines ?? [];
    if (at === undefined) return notApplicable('văn bản không có dấu chỉ mức độ khẩn');
    const { paragraph } = at;
    if (located.geometry.sideOf(paragraph) === 'right')
      return [
        {
          at,
          message: `dấu “${at.text}” ở nửa phải của trang`,
          hint: 'đặt ở nửa trái, dưới số, ký hiệu và trích yếu',
        },
      ];
    const mark = marksAbove(located).find(({ text }) => secret.has(keyOf(text)));
    return mark !== undefined && mark.paragraph.index > paragraph.index
      ? [
          {
            at,
            message: `dấu “${at.text}” ở trên dấu chỉ độ mật`,
            hint: 'đặt dấu chỉ mức độ khẩn dưới dấu chỉ độ mật',
          },
        ]
      : [];
  },
});

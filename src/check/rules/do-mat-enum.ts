import { keyOf } from '../../locate/names.ts';
import { secrecyMarks } from '../../nd30/marks.ts';
import { marksAbove } from '../head-lines.ts';
import { layoutRule, notApplicable } from '../rule.ts';

const allowed = new Set(secrecyMarks.texts.map(keyOf));
const secret = /^(?:TUYET|TOI|RAT|BI|TUYETDOI|DO)?(?:BI)?MAT$/u;
const subject = 'V/v chấn chỉnh công tác văn thư năm 2026';

export const rule = layoutRule({
  id: 'do-mat-enum',
  title: 'Dấu chỉ độ mật',
  valid: secrecyMarks.texts.map((text) => ({ parts: { letterSubject: [subject, text] } })),
  invalid: [{ parts: { letterSubject: [subject, 'BÍ MẬT'] } }],
  check(located) {
    const marks = marksAbove(located).filter(({ text }) => secret.test(keyOf(text)));
    if (marks.length === 0) return notApplicable('văn bản không có dấu chỉ độ mật');
    return marks
      .filter(({ text }) => !allowed.has(keyOf(text)))
      .map((at) => ({
        at,
        message: `ghi “${at.text}”`,
        hint: `độ mật chỉ có ${secrecyMarks.texts.join(', ')}`,
      }));
  },
});

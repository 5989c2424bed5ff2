import { keyOf } from '../../locate/names.ts';
import { urgencyMarks } from '../../nd30/marks.ts';
import { marksAbove } from '../head-lines.ts';
import { layoutRule, notApplicable } from '../rule.ts';

const allowed = urgencyMarks.marks.map(({ text }) => text);
const keys = new Set(allowed.map(keyOf));
/** Marks of other times and of no decree. */
const urgent = /^(?:HOATOC|THUONGKHAN|KHAN|TOIKHAN|RATKHAN|DACBIETKHAN)(?:HENGIO|CAP)?$/u;

export const rule = layoutRule({
  id: 'do-khan-enum',
  title: 'Dấu chỉ mức độ khẩn',
  valid: allowed.map((urgencyMark) => ({ parts: { urgencyMark } })),
  invalid: [{ parts: { urgencyMark: 'HỎA TỐC HẸN GIỜ' } }, { parts: { urgencyMark: 'KHẨN CẤP' } }],
  check(located) {
    const marks = marksAbove(located).filter(({ text }) => urgent.test(keyOf(text)));
    if (marks.length === 0) return notApplicable('văn bản không có dấu chỉ mức độ khẩn');
    return marks
      .filter(({ text }) => !keys.has(keyOf(text)))
      .map((at) => ({
        at,
        message: `ghi “${at.text}”`,
        hint: `mức độ khẩn chỉ có ${allowed.join(', ')}`,
      }));
  },
});

import { keyOf } from '../../locate/names.ts';
import { circulationMarks } from '../../nd30/marks.ts';
import { marksAbove } from '../head-lines.ts';
import { layoutRule, notApplicable } from '../rule.ts';

const known = new Set(circulationMarks.texts.map(keyOf));
const circulating = /LUUHANH|^XEMXONG|TRALAI$/u;
const SHORT = 40;

export const rule = layoutRule({
  id: 'luu-hanh-text',
  title: 'Chỉ dẫn phạm vi lưu hành',
  valid: circulationMarks.texts.map((circulationMark) => ({ parts: { circulationMark } })),
  invalid: [{ parts: { circulationMark: 'LƯU HÀNH TRONG CƠ QUAN' } }],
  check(located) {
    const marks = marksAbove(located).filter(
      ({ text }) => text.length < SHORT && circulating.test(keyOf(text)),
    );
    if (marks.length === 0) return notApplicable('văn bản không có chỉ dẫn phạm vi lưu hành');
    // The decree gives examples ("như"), no closed list.
    return marks
      .filter(({ text }) => !known.has(keyOf(text)))
      .map((at) => ({
        at,
        message: `chỉ dẫn “${at.text}” không có trong ví dụ của Nghị định`,
        hint: `nên dùng ${circulationMarks.texts.join(' hoặc ')}`,
        review: true,
      }));
  },
});

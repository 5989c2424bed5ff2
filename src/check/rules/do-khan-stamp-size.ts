import { keyOf } from '../../locate/names.ts';
import { urgencyMarks } from '../../nd30/marks.ts';
import { mmToTwip } from '../../nd30/units.ts';
import { frameOf } from '../frame-of.ts';
import { layoutRule, notApplicable, notEvaluated } from '../rule.ts';

const TWIPS_PER_MM = 56.6929;
const TOLERANCE_MM = 0.5;

const inMm = (twips: number): string =>
  String(Math.round((twips / TWIPS_PER_MM) * 10) / 10).replace('.', ',');

export const rule = layoutRule({
  id: 'do-khan-stamp-size',
  title: 'Kích thước khung dấu chỉ mức độ khẩn',
  valid: urgencyMarks.marks.map(({ text }) => ({ parts: { urgencyMark: text } })),
  invalid: [
    { parts: { urgencyMark: { text: 'KHẨN', frame: { widthMm: 30 } } } },
    { parts: { urgencyMark: { text: 'HỎA TỐC', frame: { heightMm: 12 } } } },
  ],
  check(located) {
    const [at] = located.components.get('urgencyMark')?.lines ?? [];
    const mark = urgencyMarks.marks.find(({ text }) => keyOf(text) === keyOf(at?.text ?? ''));
    if (at === undefined || mark === undefined) return notApplicable('văn bản không có dấu chỉ mức độ khẩn');
    const frame = frameOf(located, at);
    if (frame === undefined) return notApplicable('dấu chỉ mức độ khẩn không có khung');
    const { width, height } = frame;
    if (width === undefined && height === undefined) return notEvaluated('không đo được khung của dấu');
    const off = (length: number | undefined, wanted: typeof mark.width): boolean =>
      length !== undefined && Math.abs(length - mmToTwip(wanted)) > TOLERANCE_MM * TWIPS_PER_MM;
    if (!off(width, mark.width) && !off(height, mark.height)) return [];
    const found = [width, height].map((length) => (length === undefined ? '?' : inMm(length))).join(' × ');
    return [
      {
        at,
        message: `khung dấu “${at.text}” rộng, cao ${found} mm`,
        hint: `đặt khung ${mark.width} × ${mark.height} mm`,
      },
    ];
  },
});

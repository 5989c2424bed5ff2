import { urgencyMarks } from '../../nd30/marks.ts';
import { eachLine } from '../makers/component-rule.ts';
import { runsOf } from '../parts-of.ts';
import { layoutRule } from '../rule.ts';

/** Bright red to the eye: much red, little green and blue. */
function isRed(color: string): boolean {
  const [red = 0, green = 0, blue = 0] = [0, 2, 4].map((at) => parseInt(color.slice(at, at + 2), 16));
  return red >= 0xc0 && green <= 0x60 && blue <= 0x60;
}

const { name, hex } = urgencyMarks.ink;

export const rule = layoutRule({
  id: 'do-khan-color-red',
  title: 'Dấu chỉ mức độ khẩn màu đỏ tươi',
  valid: [{ parts: { urgencyMark: 'KHẨN' } }, { parts: { urgencyMark: { text: 'KHẨN', color: 'EE0000' } } }],
  invalid: [{ parts: { urgencyMark: { text: 'KHẨN', color: '000000' } } }],
  check: (located) =>
    eachLine(located, 'urgencyMark', (line) => {
      const run = runsOf(line).find(({ format }) => !isRed(format.color));
      return (
        run && {
          message: `dấu “${line.text}” không phải màu ${name}`,
          hint: `đặt chữ màu ${name} (${hex})`,
        }
      );
    }),
});

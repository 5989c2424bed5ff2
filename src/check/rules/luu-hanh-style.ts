import { frameOf } from '../frame-of.ts';
import { eachLine } from '../makers/component-rule.ts';
import { frameFault } from '../makers/frame-fault.ts';
import { lookFault } from '../makers/look-rule.ts';
import { layoutRule } from '../rule.ts';

const text = 'LƯU HÀNH NỘI BỘ';
const look = lookFault('circulationMark', ['bold', 'italic', 'upper', 'size']);

export const rule = layoutRule({
  id: 'luu-hanh-style',
  title: 'Kiểu trình bày: chỉ dẫn phạm vi lưu hành',
  valid: [
    { parts: { circulationMark: text } },
    { parts: { circulationMark: { text, frame: { drawn: 'border' } } } },
  ],
  invalid: [
    { parts: { circulationMark: { text, bold: false } } },
    { parts: { circulationMark: { text, sizePt: 12 } } },
    { parts: { circulationMark: 'Lưu hành nội bộ' } },
    { parts: { circulationMark: { text, frame: false } } },
  ],
  check: (located) =>
    eachLine(located, 'circulationMark', (line) => look(line) ?? frameFault(line, frameOf(located, line))),
});

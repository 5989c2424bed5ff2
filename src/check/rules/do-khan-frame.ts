import { frameOf } from '../frame-of.ts';
import { eachLine } from '../makers/component-rule.ts';
import { frameFault } from '../makers/frame-fault.ts';
import { layoutRule } from '../rule.ts';

export const rule = layoutRule({
  id: 'do-khan-frame',
  title: 'Khung của dấu chỉ mức độ khẩn',
  valid: [
    { parts: { urgencyMark: 'KHẨN' } },
    { parts: { urgencyMark: { text: 'KHẨN', frame: { drawn: 'border' } } } },
  ],
  invalid: [
    { parts: { urgencyMark: { text: 'KHẨN', frame: false } } },
    { parts: { urgencyMark: { text: 'KHẨN', frame: { style: 'double' } } } },
  ],
  check: (located) => eachLine(located, 'urgencyMark', (line) => frameFault(line, frameOf(located, line))),
});

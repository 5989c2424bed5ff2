import { printedNumber } from '../letters.ts';
import type { Line } from '../../locate/located.ts';
import { components } from '../../nd30/components.ts';
import { eachLine } from '../makers/component-rule.ts';
import { runsOf } from '../parts-of.ts';
import { layoutRule } from '../rule.ts';

const { size, title } = components.recipientsList;

/** What follows the units of the archive line: the drafter's mark, in brackets or after the full stop. */
const tail = /^([^(.]*)[(.].*$/su;
const archived = ({ text }: Line): boolean => /^[-–—+•* ]*Lưu/u.test(text);

function judged(line: Line): Line {
  if (!archived(line)) return line;
  const kept = tail.exec(line.text)?.[1];
  return kept === undefined ? line : { ...line, text: kept, end: line.start + kept.length };
}

export const rule = layoutRule({
  id: 'noi-nhan-list-size',
  title: `Cỡ chữ: ${title}`,
  valid: [{}],
  invalid: [{ parts: { recipientsList: { sizePt: 12 } } }, { parts: { recipientsList: { sizePt: 10 } } }],
  check: (located) =>
    eachLine(located, 'recipientsList', (line) => {
      const wrong = runsOf(judged(line)).find(
        ({ format: { sizePt, vertAlign } }) =>
          vertAlign === 'baseline' && (sizePt < size.min || sizePt > size.max),
      );
      return (
        wrong && {
          message: `${title}: cỡ chữ ${printedNumber(wrong.format.sizePt)} pt`,
          hint: `đặt cỡ chữ ${size.max} pt`,
        }
      );
    }),
});

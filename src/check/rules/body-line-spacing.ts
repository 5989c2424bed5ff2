import { bodyParagraph } from '../../nd30/components.ts';
import { lineMultipleToAuto } from '../../nd30/units.ts';
import { printedNumber } from '../letters.ts';
import { paragraphsRule } from '../makers/paragraphs-rule.ts';
import type { Example } from '../example.ts';
import { runningText } from '../running-text.ts';

const { min, max } = bodyParagraph.lineSpacing;
/** What Word itself rounds off. */
const ROUNDING = 2;

const spaced = (lineSpacing: number): Example => ({
  parts: { bodyText: { lineSpacing }, clauseText: { lineSpacing } },
});

export const rule = paragraphsRule('body-line-spacing', {
  title: 'Giãn dòng của lời văn',
  hint: 'đặt giãn dòng từ dòng đơn đến 1,5 lines',
  valid: [spaced(min), spaced(max)],
  invalid: [spaced(min - 0.2), spaced(max + 0.5)],
  // Heights in points are `body-line-spacing-exact`'s.
  held: (located) =>
    runningText(located).flatMap(({ paragraph }) =>
      paragraph.format.lineRule === 'auto' ? [paragraph] : [],
    ),
  faultOf: ({ format: { line } }) =>
    line < lineMultipleToAuto(min) - ROUNDING || line > lineMultipleToAuto(max) + ROUNDING
      ? `giãn dòng ${printedNumber(line / lineMultipleToAuto(1))} lines`
      : undefined,
});

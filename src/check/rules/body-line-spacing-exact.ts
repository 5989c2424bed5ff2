import { bodyParagraph } from '../../nd30/components.ts';
import { pt, ptToTwip } from '../../nd30/units.ts';
import { mostUsedSize, printedNumber } from '../letters.ts';
import { paragraphsRule } from '../makers/paragraphs-rule.ts';
import { runningText } from '../running-text.ts';
import type { Example } from '../example.ts';

/** A single line of Times New Roman is as high as so many times its letters (our own count). */
const SINGLE = 1.15;
const TOLERANCE = 0.05;
const { min, max } = bodyParagraph.lineSpacing;

const exactly = (exactPt: number): Example => ({
  parts: { bodyText: { lineSpacing: { exactPt } }, clauseText: { lineSpacing: { exactPt } } },
});

export const rule = paragraphsRule('body-line-spacing-exact', {
  title: 'Giãn dòng theo điểm của lời văn',
  hint: 'đặt giãn dòng từ dòng đơn đến 1,5 lines',
  valid: [exactly(18), exactly(22)],
  invalid: [exactly(12), exactly(36)],
  held: (located) =>
    runningText(located).flatMap(({ paragraph }) =>
      paragraph.format.lineRule === 'auto' ? [] : [paragraph],
    ),
  faultOf(paragraph) {
    const { line, lineRule } = paragraph.format;
    const size = mostUsedSize([paragraph]);
    if (size === undefined) return undefined;
    const lines = line / (ptToTwip(pt(size)) * SINGLE);
    // A line of at least so high is never lower than a single one.
    const low = lineRule === 'exact' && lines < min * (1 - TOLERANCE);
    return low || lines > max * (1 + TOLERANCE)
      ? `giãn dòng ${printedNumber(line / 20)} pt với cỡ chữ ${printedNumber(size)} pt`
      : undefined;
  },
});

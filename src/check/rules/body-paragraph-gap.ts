import { bodyParagraph } from '../../nd30/components.ts';
import { ptToTwip, twip, twipToPt } from '../../nd30/units.ts';
import { printedNumber } from '../letters.ts';
import { oneFinding } from '../makers/paragraphs-rule.ts';
import { layoutRule, notApplicable } from '../rule.ts';
import { runningText } from '../running-text.ts';
import type { Example } from '../example.ts';

const { min } = bodyParagraph.paragraphSpacing;

const spaced = (spaceBeforePt: number, spaceAfterPt = 0): Example => ({
  parts: { bodyText: { spaceBeforePt, spaceAfterPt }, clauseText: { spaceBeforePt, spaceAfterPt } },
});

export const rule = layoutRule({
  id: 'body-paragraph-gap',
  title: 'Khoảng cách giữa các đoạn',
  valid: [spaced(min), spaced(0, min), spaced(12)],
  invalid: [spaced(0), spaced(min / 2, min / 2)],
  check(located) {
    if (located.class === 'unknown') return notApplicable(located.because);
    const paragraphs = runningText(located).map(({ paragraph }) => paragraph);
    const pairs = paragraphs.flatMap((paragraph, at) => {
      const above = paragraphs[at - 1];
      // An empty paragraph or a table between is gap enough.
      return above === undefined || paragraph.index !== above.index + 1 ? [] : [{ above, paragraph }];
    });
    if (pairs.length === 0) return notApplicable('văn bản không có hai đoạn lời văn liền nhau');
    const wrong = pairs.flatMap(({ above, paragraph }) => {
      // Word takes the larger of the two, not their sum.
      const gap = Math.max(above.spaceAfter, paragraph.spaceBefore);
      return gap >= ptToTwip(min)
        ? []
        : [{ paragraph, how: `cách đoạn trên ${printedNumber(twipToPt(twip(gap)))} pt` }];
    });
    return oneFinding(located, wrong, pairs.length, {
      what: 'lời văn',
      hint: `đặt khoảng cách giữa các đoạn tối thiểu ${min} pt`,
    });
  },
});

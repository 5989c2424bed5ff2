import { components } from '../../nd30/components.ts';
import { mostUsedSize, printedNumber, shareOf } from '../letters.ts';
import { paragraphsRule } from '../makers/paragraphs-rule.ts';
import type { Example } from '../example.ts';

const { min, max } = components.bodyText.size;
/** A letter or two of another size are nobody's running text. */
const FEW_LETTERS = 0.1;

const sized = (sizePt: number): Example => ({ parts: { bodyText: { sizePt }, clauseText: { sizePt } } });

export const rule = paragraphsRule('body-size', {
  title: 'Cỡ chữ của lời văn',
  hint: `đặt cỡ chữ từ ${min} đến ${max} pt`,
  valid: [sized(min), sized(max)],
  invalid: [sized(min - 1), sized(max + 1)],
  faultOf: (paragraph) =>
    shareOf(paragraph, ({ format }) => format.sizePt < min || format.sizePt > max) > FEW_LETTERS
      ? `cỡ chữ ${printedNumber(mostUsedSize([paragraph]) ?? 0)} pt`
      : undefined,
});

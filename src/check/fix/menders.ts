import type { Mender } from './mender.ts';
import { componentLook } from './menders/component-look.ts';
import { oldCodes, precomposed } from './menders/encoding.ts';
import { headWords } from './menders/fixed-words.ts';
import { abstractGap, centring, headSpacing, recipientsEdge, sizeScale } from './menders/head-placing.ts';
import { face, ink } from './menders/letters.ts';
import { levelLook } from './menders/levels.ts';
import { margins, paper } from './menders/page-layout.ts';
import {
  numberFromFoot,
  numberHiddenFirst,
  numberLook,
  numberPresent,
  numberSeries,
} from './menders/page-number.ts';
import { recipientMarks } from './menders/recipients.ts';
import { ruleLines } from './menders/rule-lines.ts';
import {
  firstLine,
  justified,
  lineSpacing,
  paragraphGap,
  runningSizes,
  uprightText,
} from './menders/running-text.ts';

/**
 * In the order in which they are asked: words that can be read again come first, then the page, then letters, then
 * paragraphs; lines last, since they are as long as the words that they stand under.
 */
export const menders: readonly Mender[] = [
  oldCodes,
  precomposed,
  headWords,
  recipientMarks,
  paper,
  margins,
  face,
  ink,
  componentLook,
  sizeScale,
  runningSizes,
  levelLook,
  uprightText,
  centring,
  recipientsEdge,
  headSpacing,
  abstractGap,
  firstLine,
  justified,
  lineSpacing,
  paragraphGap,
  numberFromFoot,
  numberPresent,
  numberHiddenFirst,
  numberSeries,
  numberLook,
  ruleLines,
];

import type { Paragraph, Run } from '../../../docx/read/model.ts';
import { bodyParagraph, components } from '../../../nd30/components.ts';
import { lineMultipleToAuto, mmToTwip, ptToTwip } from '../../../nd30/units.ts';
import { indentFault, indentWords } from '../../first-line.ts';
import { printedNumber } from '../../letters.ts';
import { partsOf } from '../../parts-of.ts';
import type { RuleId } from '../../rule-facts.ts';
import { isOneLine, runningSize, runningText } from '../../running-text.ts';
import type { Draft } from '../draft.ts';
import type { Mender, Scene } from '../mender.ts';
import { aligned, indented, lineSpaced, spacedBefore } from '../paragraphs.ts';
import { clamped, italic, sized } from '../runs.ts';

const running = ({ located }: Scene): Paragraph[] => runningText(located).map(({ paragraph }) => paragraph);

/** What rules find of many paragraphs they tell once; all that are so are mended. */
const each = (
  rules: readonly RuleId[],
  now: string,
  held: (scene: Scene, rule: RuleId) => readonly Paragraph[],
  mendOne: (paragraph: Paragraph, scene: Scene, draft: Draft) => boolean,
): Mender => ({
  rules,
  mend(scene, draft) {
    for (const { rule, at, message } of scene.faults) {
      const paragraphs = [...new Set(held(scene, rule))];
      const count = paragraphs.filter((paragraph) => mendOne(paragraph, scene, draft)).length;
      if (count > 0) draft.note(rule, at, message, `${now} (${count} đoạn)`);
    }
  },
});

const choices = bodyParagraph.firstLineIndent.choices.map((choice) => mmToTwip(choice));
const nearestChoice = (twips: number): number =>
  choices.reduce((best, choice) => (Math.abs(choice - twips) < Math.abs(best - twips) ? choice : best));

function indentedParagraphs({ located }: Scene, rule: RuleId): Paragraph[] {
  if (rule === 'can-cu-indent')
    return partsOf(located, 'legalBasis').map(({ line: { paragraph } }) => paragraph);
  return runningText(located).flatMap(({ level, paragraph }) =>
    (rule === 'dieu-indent' ? level === 'article' : level !== 'article' && level !== 'dash')
      ? [paragraph]
      : [],
  );
}

/** Blanks that a clerk typed are left: with an indent beside them the line would be set in twice. */
export const firstLine = each(
  ['body-first-line-indent', 'dieu-indent', 'can-cu-indent'],
  `lùi đầu đoạn ${indentWords}`,
  indentedParagraphs,
  (paragraph, { document }, draft) => {
    const { indentLeft, indentRight, firstLine: first } = paragraph.format;
    if (indentFault(paragraph, document) === undefined || /^\s/u.test(paragraph.text)) return false;
    const hanging = first < 0;
    draft.paragraph(
      paragraph,
      indented({
        left: hanging ? 0 : indentLeft,
        right: indentRight,
        firstLine: nearestChoice(hanging ? indentLeft : first),
      }),
    );
    return true;
  },
);

/** Lines broken by hand would be torn apart from edge to edge. */
export const justified = each(
  ['body-justified'],
  'canh đều hai lề',
  (scene) => running(scene).filter((paragraph) => !isOneLine(scene.located, paragraph)),
  (paragraph, _, draft) => {
    const { alignment } = paragraph.format;
    if ((alignment !== 'left' && alignment !== 'right') || /[\n\t]\S/u.test(paragraph.text.trim()))
      return false;
    draft.paragraph(paragraph, aligned('both'));
    return true;
  },
);

const { min, max } = bodyParagraph.lineSpacing;

export const lineSpacing = each(
  ['body-line-spacing', 'body-line-spacing-exact'],
  'giãn dòng trong mức từ dòng đơn đến 1,5 lines',
  (scene, rule) =>
    running(scene).filter(({ format }) => (format.lineRule === 'auto') === (rule === 'body-line-spacing')),
  (paragraph, _, draft) => {
    const { lineRule, line } = paragraph.format;
    const single = lineMultipleToAuto(1);
    const size = paragraph.runs[0]?.format.sizePt ?? paragraph.mark.sizePt;
    // A single line of Times New Roman is 1.15 times as high as its letters.
    const multiple = lineRule === 'auto' ? line / single : line / (size * 20 * 1.15);
    const lawful = clamped(multiple, { min, max });
    if (Math.abs(lawful - multiple) < 0.01) return false;
    draft.paragraph(paragraph, lineSpaced(lawful));
    return true;
  },
);

const GAP = ptToTwip(bodyParagraph.paragraphSpacing.min);

function crowded(scene: Scene): Paragraph[] {
  const paragraphs = running(scene);
  return paragraphs.filter((paragraph, at) => {
    const above = paragraphs[at - 1];
    return (
      above !== undefined &&
      paragraph.index === above.index + 1 &&
      Math.max(above.spaceAfter, paragraph.spaceBefore) < GAP
    );
  });
}

export const paragraphGap = each(
  ['body-paragraph-gap'],
  `cách đoạn trên ${bodyParagraph.paragraphSpacing.min} pt`,
  crowded,
  (paragraph, _, draft) => {
    draft.paragraph(paragraph, spacedBefore(GAP));
    return true;
  },
);

/** Sets every letter of a paragraph that stands on the line; true where one was of another size. */
function resize(paragraph: Paragraph, size: number, wrong: (run: Run) => boolean, draft: Draft): boolean {
  const runs = paragraph.runs.filter((run) => run.format.vertAlign === 'baseline' && wrong(run));
  for (const run of runs) draft.run(paragraph, run, sized(size));
  if (paragraph.label !== undefined && runs.length > 0) draft.mark(paragraph, sized(size));
  return runs.length > 0;
}

const range = components.bodyText.size;
const outside = ({ format: { sizePt } }: Run): boolean => sizePt < range.min || sizePt > range.max;

/** The running text in one lawful size: that of most of its letters, or the nearest to it. */
export const runningSizes = each(
  ['body-size', 'body-size-uniform'],
  `cỡ chữ của lời văn, từ ${printedNumber(range.min)} đến ${printedNumber(range.max)} pt`,
  (scene, rule) =>
    runningText(scene.located)
      .filter(({ level }) => rule === 'body-size' || level === 'text' || level === 'dash')
      .map(({ paragraph }) => paragraph),
  (paragraph, { located, faults }, draft) => {
    const size = clamped(runningSize(located) ?? range.min, range);
    const uniform = faults.some(({ rule }) => rule === 'body-size-uniform');
    return resize(paragraph, size, (run) => outside(run) || (uniform && run.format.sizePt !== size), draft);
  },
);

export const uprightText = each(['body-upright'], 'chữ đứng', running, (paragraph, _, draft) => {
  const printed = paragraph.runs.filter(({ text }) => /[\p{L}\p{N}]/u.test(text));
  if (printed.length === 0 || printed.some(({ format }) => !format.italic)) return false;
  if (/^[\s(["“]|^(?:Ghi chú|Lưu ý)/u.test(paragraph.text.trim())) return false;
  for (const run of paragraph.runs) draft.run(paragraph, run, italic(false));
  return true;
});

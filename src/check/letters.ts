import type { Paragraph, Run } from '../docx/read/model.ts';

const lettersIn = (text: string): number => text.match(/[\p{L}\p{N}]/gu)?.length ?? 0;

const counted = new WeakMap<Run, number>();

/** Many rules ask it of every run. */
function lettersOf(run: Run): number {
  const known = counted.get(run) ?? lettersIn(run.text);
  counted.set(run, known);
  return known;
}

/** How much of a paragraph's letters, from one offset on, looks so: 0 to 1. Raised and lowered letters do not count. */
export function shareOf(paragraph: Paragraph, holds: (run: Run) => boolean, from = 0, to = Infinity): number {
  let held = 0;
  let all = 0;
  for (const run of paragraph.runs) {
    if (run.format.vertAlign !== 'baseline') continue;
    const whole = from <= run.start && to >= run.start + run.text.length;
    const letters = whole
      ? lettersOf(run)
      : lettersIn(run.text.slice(Math.max(0, from - run.start), Math.max(0, to - run.start)));
    all += letters;
    if (holds(run)) held += letters;
  }
  return all === 0 ? 0 : held / all;
}

/** The size that most letters of these paragraphs have, in points. */
export function mostUsedSize(paragraphs: readonly Paragraph[]): number | undefined {
  const letters = new Map<number, number>();
  for (const run of paragraphs.flatMap(({ runs }) => runs))
    if (run.format.vertAlign === 'baseline')
      letters.set(run.format.sizePt, (letters.get(run.format.sizePt) ?? 0) + lettersOf(run));
  const [most] = [...letters].filter(([, count]) => count > 0).sort(([, a], [, b]) => b - a);
  return most?.[0];
}

/** A number as it is printed: `12,5`. */
export const printedNumber = (value: number): string =>
  String(Math.round(value * 100) / 100).replace('.', ',');

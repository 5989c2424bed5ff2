import { subjectGap } from '../../nd30/components.ts';
import { layoutRule, notApplicable, notEvaluated } from '../rule.ts';

const TWIPS_PER_PT = 20;
/** A point either way: what a row of a table or another program adds. */
const TOLERANCE = 1;
const { space } = subjectGap;
const fits = (points: number): boolean => Math.abs(points - space) <= TOLERANCE;

export const rule = layoutRule({
  id: 'trich-yeu-cv-gap',
  title: 'Trích yếu công văn cách số, ký hiệu 6 pt',
  valid: [{}],
  invalid: [
    { parts: { letterSubject: { spaceBeforePt: 0 } } },
    { parts: { letterSubject: { spaceBeforePt: 18 } } },
  ],
  check({ document, components }) {
    const [number, subject] = [components.get('number'), components.get('letterSubject')];
    const above = number?.lines.at(-1)?.paragraph;
    const [at] = subject?.lines ?? [];
    if (above === undefined || at === undefined)
      return notApplicable('văn bản không có số hoặc trích yếu công văn');
    if (number?.confidence !== 'sure' || subject?.confidence !== 'sure')
      return notEvaluated('chưa nhận chắc số, ký hiệu hoặc trích yếu');
    const below = at.paragraph;
    const inColumn = above.cell?.table === below.cell?.table && above.cell?.column === below.cell?.column;
    const between = document.paragraphs
      .slice(above.index + 1, below.index)
      .filter(({ cell }) => cell?.table === below.cell?.table && cell?.column === below.cell?.column);
    // An empty paragraph may be the gap itself, of any height; another row may hold more than its words.
    if (!inColumn || above.cell?.row !== below.cell?.row || between.some(({ lines }) => lines.length > 0))
      return notEvaluated('không đo được khoảng cách với dòng số, ký hiệu');
    const [after, before] = [above.spaceAfter, below.spaceBefore].map((gap) => gap / TWIPS_PER_PT);
    const blanks = between.reduce(
      (sum, { mark, spaceBefore, spaceAfter }) =>
        sum + mark.sizePt + (spaceBefore + spaceAfter) / TWIPS_PER_PT,
      0,
    );
    const same = above === below;
    const gap = same ? 0 : (after ?? 0) + (before ?? 0) + blanks;
    // Some programs print the larger of the two distances, others both.
    if (fits(gap) || (between.length === 0 && !same && fits(Math.max(after ?? 0, before ?? 0)))) return [];
    return [
      {
        at,
        message: `trích yếu công văn cách số, ký hiệu ${String(Math.round(gap * 10) / 10).replace('.', ',')} pt`,
        hint: `đặt khoảng cách ${space} pt giữa hai dòng`,
      },
    ];
  },
});

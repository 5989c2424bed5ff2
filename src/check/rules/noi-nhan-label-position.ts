import { mm, mmToTwip } from '../../nd30/units.ts';
import { layoutRule, notApplicable, type Finding } from '../rule.ts';

/** A cell's own margin, and an indent that nobody sees. */
const TOLERANCE = mmToTwip(mm(5));

export const rule = layoutRule({
  id: 'noi-nhan-label-position',
  title: 'Vị trí: “Nơi nhận:”',
  valid: [{}, { layout: 'paragraphs' }],
  invalid: [
    { parts: { recipientsLabel: { align: 'center' } } },
    { parts: { recipientsLabel: 'Nơi nhận: - Như trên;', recipientsList: '- Lưu: VT, VP.' } },
  ],
  check({ components, geometry, document }) {
    const found = components.get('recipientsLabel');
    const [at] = found?.lines ?? [];
    if (found === undefined || at === undefined) return notApplicable('văn bản không có Nơi nhận');
    const { paragraph, end } = at;
    const review = found.confidence === 'sure' ? {} : { review: true as const };
    const findings: Finding[] = [];
    const section = document.sections[paragraph.section];
    const edge = (section?.margins.left ?? 0) + (section?.margins.gutter ?? 0);
    const column = geometry.columnOf(paragraph);
    const left = geometry.printed(at).left - Math.max(edge, column.left - paragraph.format.indentLeft);
    if (left > TOLERANCE || (paragraph.cell === undefined && geometry.sideOf(paragraph) === 'right'))
      findings.push({
        at,
        message: '“Nơi nhận:” không sát lề trái',
        hint: 'canh trái, bỏ thụt lề',
        ...review,
      });
    const beside = components
      .get('recipientsList')
      ?.lines.find((line) => line.paragraph.index === paragraph.index);
    if (beside !== undefined && !paragraph.text.slice(end, beside.start).includes('\n'))
      findings.push({
        at,
        message: '“Nơi nhận:” không ở dòng riêng',
        hint: 'xuống dòng sau “Nơi nhận:”, mỗi nơi nhận một dòng gạch đầu dòng',
        ...review,
      });
    return findings;
  },
});

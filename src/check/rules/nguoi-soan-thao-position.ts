import { archiveOf } from '../recipients-of.ts';
import { contentRule, notApplicable } from '../rule.ts';

export const rule = contentRule({
  id: 'nguoi-soan-thao-position',
  title: 'Vị trí: ký hiệu người soạn thảo',
  valid: [{ parts: { drafterMark: 'PL.(300)' } }],
  invalid: [{ parts: { recipientsList: ['- Như trên;', 'PL.(300)', '- Lưu: VT, VP.'] } }],
  check(words) {
    const [at] = words.lines('drafterMark');
    if (at === undefined) return notApplicable('văn bản không ghi ký hiệu người soạn thảo');
    const archive = archiveOf(words)?.lines[0].line;
    const mark = at.line;
    if (archive === undefined || mark === undefined) return notApplicable('Nơi nhận không có dòng “Lưu”');
    const before =
      mark.paragraph.index < archive.paragraph.index ||
      (mark.paragraph.index === archive.paragraph.index && mark.start < archive.start);
    return before
      ? [
          {
            at,
            message: `“${at.text}” đứng trước dòng “Lưu”`,
            hint: 'ghi ký hiệu người soạn thảo sau dòng “Lưu”, ở cuối Nơi nhận',
            ...(words.sure('recipientsList') ? {} : { review: true as const }),
          },
        ]
      : [];
  },
});

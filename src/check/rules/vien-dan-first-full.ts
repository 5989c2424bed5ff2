import { lacksAfter, stretchOf } from '../cited.ts';
import { bodyCitations, seekCited } from '../first-citations.ts';
import { sentence } from '../makers/mention-rule.ts';
import { contentRule, notApplicable, type Finding } from '../rule.ts';

const full = 'Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020 của Chính phủ về công tác văn thư';
const hint = 'lần đầu ghi đủ tên loại, số, ký hiệu, ngày tháng năm, cơ quan ban hành và trích yếu';

/** The words up to the end of the sentence, or of its clause. */
const clause = (after: string): string => after.split(/[.;)]/u, 1)[0] ?? '';

export const rule = contentRule({
  id: 'vien-dan-first-full',
  title: 'Viện dẫn lần đầu ghi đầy đủ',
  valid: [sentence(`Thực hiện ${full}, đề nghị các đơn vị rà soát.`)],
  invalid: [
    sentence('Thực hiện Nghị định số 30/2020/NĐ-CP, đề nghị các đơn vị rà soát.'),
    sentence('Các đơn vị báo cáo theo Công văn số 15/BNV-VP ngày 05 tháng 3 năm 2026 của Bộ Nội vụ.'),
  ],
  seek: seekCited,
  check(words) {
    const cited = bodyCitations(words);
    if (cited.length === 0) return notApplicable('lời văn không viện dẫn văn bản có số, ký hiệu');
    return cited.flatMap(({ words: at, act, nested, first, known }): Finding[] => {
      if (first !== undefined || known || nested) return [];
      const spot = stretchOf(at, act.text, act.start);
      const dateless = act.date === undefined && !/^[^.;]{0,80}(?:ngày|năm \d{4})/u.test(act.after);
      const lack = dateless
        ? 'ngày, tháng, năm ban hành'
        : act.date !== undefined && lacksAfter(clause(act.after)) !== undefined
          ? 'trích yếu hoặc cơ quan ban hành'
          : undefined;
      // What an abstract may be worded with is endless, and a date may not be known: a human looks.
      return lack === undefined
        ? []
        : [{ at: spot, message: `viện dẫn lần đầu “${act.text}” thiếu ${lack}`, hint, review: true }];
    });
  },
});

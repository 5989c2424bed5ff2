import type { Paragraph } from '../../docx/read/model.ts';
import { annexesOf, paragraphsOfAnnex, withoutAnnexes } from '../annexes.ts';
import { pageNumbers } from '../page-number.ts';
import { layoutRule, notApplicable, type Finding } from '../rule.ts';

const hint = 'đặt phụ lục trong phần (section) riêng, đánh lại số trang từ 1';

/** It fits on one page, whose number is hidden: nobody sees how it counts. Our own measure. */
const isShort = (paragraphs: readonly Paragraph[]): boolean =>
  paragraphs.length < 25 && paragraphs.reduce((sum, { text }) => sum + text.length, 0) < 1500;

const pages = Array.from(
  { length: 40 },
  (_, at) => `Quy trình thứ ${at + 1}: tiếp nhận và xử lý văn bản đến.`,
);

export const rule = layoutRule({
  id: 'phu-luc-page-number-separate',
  title: 'Số trang đánh riêng từng phụ lục',
  valid: [{ appendices: [{}] }, { appendices: [{}, {}] }],
  invalid: [{ appendices: [{ restartNumbers: false, body: pages }] }],
  check(located) {
    const reason = withoutAnnexes(located);
    if (reason !== undefined) return notApplicable(reason);
    const numbers = pageNumbers(located.document);
    if (numbers.length === 0) return notApplicable('văn bản không có số trang');
    const first = located.appendices[0];
    return annexesOf(located).flatMap((annex, index, all): Finding[] => {
      const section = located.document.sections[annex.section];
      const at = annex.label?.lines[0];
      if (section === undefined || at === undefined || !numbers.some((one) => one.section === section))
        return [];
      // A file of one appendix alone counts from 1 as it is.
      if (located.class === 'appendix' && annex === first) return [];
      if (section.pageNumbers.start === 1) return [];
      const opensSection =
        !located.mainSections.includes(section) && all[index - 1]?.section !== annex.section;
      if (opensSection && section.titlePage && isShort(paragraphsOfAnnex(located, annex))) return [];
      const message = `số trang của “${at.text}” đánh tiếp theo phần trước`;
      return [{ at, message, hint, ...(annex.label?.confidence === 'sure' ? {} : { review: true }) }];
    });
  },
});

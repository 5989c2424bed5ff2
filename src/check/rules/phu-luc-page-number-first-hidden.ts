import { annexesOf, withoutAnnexes } from '../annexes.ts';
import { pageNumbers } from '../page-number.ts';
import { layoutRule, notApplicable, type Finding } from '../rule.ts';

export const rule = layoutRule({
  id: 'phu-luc-page-number-first-hidden',
  title: 'Trang đầu phụ lục không hiện số trang',
  valid: [{ appendices: [{}] }],
  invalid: [{ appendices: [{ numberOnFirstPage: true }] }],
  check(located) {
    const reason = withoutAnnexes(located);
    if (reason !== undefined) return notApplicable(reason);
    const numbers = pageNumbers(located.document);
    return annexesOf(located).flatMap(({ label, section }): Finding[] => {
      const at = label?.lines[0];
      const page = located.document.sections[section];
      const type = page?.titlePage === true ? 'first' : 'default';
      // Of a section that begins elsewhere another page is the first.
      const own = located.document.paragraphs.find((one) => one.section === section);
      const begins = at !== undefined && own !== undefined && at.paragraph.index - own.index <= 2;
      return begins && section > 0 && numbers.some((one) => one.section === page && one.type === type)
        ? [
            {
              at,
              message: `trang đầu của “${at.text}” hiện số trang`,
              hint: 'đặt trang đầu của phần có header riêng (Different First Page), không có số trang',
              // The decree does not say it of appendices.
              review: true,
            },
          ]
        : [];
    });
  },
});

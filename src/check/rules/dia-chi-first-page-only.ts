import { ADDRESS } from '../makers/address.ts';
import { layoutRule, notApplicable, notEvaluated } from '../rule.ts';

/** Letters of a letter that surely fills more than a page. */
const TWO_PAGES = 4500;

export const rule = layoutRule({
  id: 'dia-chi-first-page-only',
  title: 'Địa chỉ ở cuối trang thứ nhất',
  valid: [{ parts: { addressFooter: ADDRESS } }],
  invalid: [
    { parts: { addressFooter: ADDRESS }, addressOn: 'every', long: true },
    { parts: { addressFooter: ADDRESS }, addressOn: 'end', long: true },
  ],
  check({ document, components }) {
    const [at] = components.get('addressFooter')?.lines ?? [];
    const [section] = document.sections;
    if (at === undefined || section === undefined) return notApplicable('văn bản không có khối địa chỉ');
    const inFooter = at.paragraph.story === 'footer';
    const { first, default: other } = section.footers;
    const onlyFirst = inFooter && section.titlePage && first?.part === at.paragraph.place.part;
    if (onlyFirst && other?.part !== first.part) return [];
    const letters = document.paragraphs.reduce((sum, { text }) => sum + text.length, 0);
    if (letters < TWO_PAGES) return notEvaluated('không biết chắc văn bản có quá một trang hay không');
    return [
      {
        at,
        message: inFooter
          ? 'khối địa chỉ lặp lại ở các trang sau'
          : 'khối địa chỉ không ở cuối trang thứ nhất',
        hint: 'đặt khối địa chỉ ở chân trang của riêng trang thứ nhất (Different First Page)',
        review: true,
      },
    ];
  },
});

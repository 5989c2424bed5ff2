import { numberedSeries, pageCount, pageNumbers } from '../page-number.ts';
import { layoutRule, notApplicable, notEvaluated } from '../rule.ts';

export const rule = layoutRule({
  id: 'page-number-present',
  title: 'Có số trang từ trang thứ hai',
  valid: [{ long: true }],
  invalid: [{ long: true, pageNumber: false }],
  check({ document }) {
    const numbers = pageNumbers(document).filter(({ type }) => type !== 'first');
    const wanted = document.settings.evenAndOddHeaders ? ['default', 'even'] : ['default'];
    const series = numberedSeries(document).map((sections) => ({
      pages: pageCount(document, sections),
      lacking: sections.find((section) =>
        wanted.some((type) => !numbers.some((one) => one.section === section && one.type === type)),
      ),
    }));
    const lacking = series.find(({ pages, lacking: at }) => pages === 'several' && at !== undefined)?.lacking;
    if (lacking !== undefined)
      return [
        {
          at: lacking,
          message: 'văn bản nhiều trang mà không có số trang',
          hint: 'chèn số trang ở giữa lề trên, từ trang thứ hai',
        },
      ];
    if (series.every(({ pages }) => pages === 'one')) return notApplicable('văn bản chỉ có một trang');
    return series.some(({ pages, lacking: at }) => pages === 'unknown' && at !== undefined)
      ? notEvaluated('không biết chắc văn bản có quá một trang hay không')
      : [];
  },
});

import { appendixRules } from '../../nd30/catalogue/appendix.ts';
import { annexesOf } from '../annexes.ts';
import type { Example } from '../example.ts';
import { layoutRule, notApplicable } from '../rule.ts';

const { pattern } = appendixRules['phu-luc-roman-when-many'];

const labelled = (first: string, second: string): Example => ({
  appendices: [{ label: first }, { label: second }],
});
/** Capitals are `phu-luc-label-style`'s. */
const small = (text: string): string => text.replace(/\s+/gu, ' ').replace(/^phụ lục/iu, 'Phụ lục');

export const rule = layoutRule({
  id: 'phu-luc-roman-when-many',
  title: 'Phụ lục đánh số La Mã',
  valid: [{ appendices: [{}, {}] }],
  invalid: [
    labelled('Phụ lục 1', 'Phụ lục 2'),
    labelled('Phụ lục số I', 'Phụ lục số II'),
    labelled('Phụ lục I:', 'Phụ lục II:'),
  ],
  check(located) {
    const annexes = annexesOf(located);
    if (annexes.length < 2) return notApplicable('văn bản không có từ hai phụ lục');
    return annexes.flatMap(({ label }) => {
      const at = label?.lines[0];
      return at === undefined || pattern.must.test(small(at.text))
        ? []
        : [
            {
              at,
              message: `nhãn phụ lục viết “${at.text}”`,
              hint: 'từ hai phụ lục trở lên thì đánh số La Mã: “Phụ lục I”, “Phụ lục II”',
            },
          ];
    });
  },
});

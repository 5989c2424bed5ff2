import { bodyParagraph } from '../../nd30/components.ts';
import { indentFault, indentWords } from '../first-line.ts';
import { paragraphsRule } from '../makers/paragraphs-rule.ts';
import { partsOf } from '../parts-of.ts';

export const rule = paragraphsRule('can-cu-indent', {
  title: 'Lùi đầu dòng của căn cứ',
  what: 'căn cứ',
  hint: `lùi đầu đoạn ${indentWords}`,
  valid: bodyParagraph.firstLineIndent.choices.map((firstLineMm) => ({
    parts: { legalBasis: { firstLineMm } },
  })),
  invalid: [{ parts: { legalBasis: { firstLineMm: 0 } } }],
  held: (located) =>
    located.type === 'cong-van'
      ? []
      : [...new Set(partsOf(located, 'legalBasis').map(({ line: { paragraph } }) => paragraph))],
  faultOf: (paragraph, { document }) => indentFault(paragraph, document),
});

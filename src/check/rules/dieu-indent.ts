import { bodyParagraph } from '../../nd30/components.ts';
import { indentFault, indentWords } from '../first-line.ts';
import { paragraphsRule } from '../makers/paragraphs-rule.ts';

export const rule = paragraphsRule('dieu-indent', {
  title: 'Lùi đầu dòng của điều',
  what: 'điều',
  hint: `lùi đầu dòng ${indentWords}`,
  valid: bodyParagraph.firstLineIndent.choices.map((firstLineMm) => ({
    parts: { article: { firstLineMm } },
  })),
  invalid: [{ parts: { article: { firstLineMm: 0 } } }],
  held: ({ body }) =>
    body.blocks
      .filter(({ level, confidence }) => level === 'article' && confidence === 'sure')
      .map(({ paragraph }) => paragraph),
  faultOf: (paragraph, { document }) => indentFault(paragraph, document),
});

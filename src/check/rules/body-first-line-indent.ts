import { bodyParagraph } from '../../nd30/components.ts';
import { indentFault, indentWords } from '../first-line.ts';
import { paragraphsRule } from '../makers/paragraphs-rule.ts';
import { runningText } from '../running-text.ts';
import type { Example } from '../example.ts';

const indented = (firstLineMm: number): Example => ({
  parts: { bodyText: { firstLineMm }, clauseText: { firstLineMm } },
});

export const rule = paragraphsRule('body-first-line-indent', {
  title: 'Lùi đầu dòng của lời văn',
  hint: `lùi đầu đoạn ${indentWords}`,
  valid: bodyParagraph.firstLineIndent.choices.map(indented),
  invalid: [indented(0), indented(11.4), indented(20)],
  // Articles have a rule of their own; of dashes below a point the decree does not speak.
  held: (located) =>
    runningText(located)
      .filter(({ level }) => level !== 'article' && level !== 'dash')
      .map(({ paragraph }) => paragraph),
  faultOf: (paragraph, { document }) => indentFault(paragraph, document),
});

import { paragraphsRule } from '../makers/paragraphs-rule.ts';
import { isOneLine, runningText } from '../running-text.ts';

const names = { left: 'canh trái', right: 'canh phải' } as const;

export const rule = paragraphsRule('body-justified', {
  title: 'Lời văn canh đều hai lề',
  hint: 'canh đều cả hai lề (Justify)',
  valid: [{}],
  invalid: [{ parts: { bodyText: { align: 'left' }, clauseText: { align: 'left' } } }],
  // A paragraph of one line looks the same either way.
  held: (located) =>
    runningText(located)
      .map(({ paragraph }) => paragraph)
      .filter((paragraph) => !isOneLine(located, paragraph)),
  faultOf: ({ format: { alignment } }) =>
    alignment === 'left' || alignment === 'right' ? names[alignment] : undefined,
});

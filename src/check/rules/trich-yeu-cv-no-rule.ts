import { layoutRule, notApplicable } from '../rule.ts';

/** A line that belongs to the words: borders of the head's table are the table's. */
const OWN: ReadonlySet<string> = new Set(['drawing', 'vml', 'paragraph-border', 'typed']);

export const rule = layoutRule({
  id: 'trich-yeu-cv-no-rule',
  title: 'Dưới trích yếu công văn không có đường kẻ',
  valid: [{}],
  invalid: [{ parts: { letterSubject: { rule: { drawn: 'typed', ratio: 0.4 } } } }],
  check({ type, components, geometry }) {
    const subject = components.get('letterSubject');
    const at = subject?.lines.at(-1);
    if (type !== 'cong-van' || subject === undefined || at === undefined)
      return notApplicable('văn bản không có trích yếu công văn');
    const below = geometry.ruleBelow(subject);
    if (below?.middle === undefined || !OWN.has(below.line.source)) return [];
    const { left, right } = geometry.printed(at);
    return below.middle < left || below.middle > right
      ? []
      : [{ at, message: 'dưới trích yếu công văn có đường kẻ', hint: 'bỏ đường kẻ' }];
  },
});

import type { Finding, LayoutRule } from '../rule.ts';

const keyOf = ({ message, hint, review }: Finding): string =>
  [message.replace(/ \(“.*”\)$/u, ''), hint, review].join('\u{0}');

/** A rule whose like findings are told once: at the first, with how many there are. */
export const gathered = (rule: LayoutRule): LayoutRule => ({
  ...rule,
  check(located, context) {
    const outcome = rule.check(located, context);
    if (!('flatMap' in outcome)) return outcome;
    const groups = new Map<string, { first: Finding; count: number }>();
    for (const finding of outcome) {
      const known = groups.get(keyOf(finding));
      if (known === undefined) groups.set(keyOf(finding), { first: finding, count: 1 });
      else known.count += 1;
    }
    return [...groups.values()].map(({ first, count }) =>
      count === 1 ? first : { ...first, message: `${first.message}; ${count} chỗ như vậy, đây là chỗ đầu` },
    );
  },
});

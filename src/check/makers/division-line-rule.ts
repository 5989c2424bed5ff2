import type { BlockLevel } from '../../locate/located.ts';
import type { RulePattern } from '../../nd30/catalogue/catalogue-rule.ts';
import type { CatalogueRuleId } from '../../nd30/catalogue/catalogue.ts';
import { printedBlock } from '../block-words.ts';
import type { Example } from '../example.ts';
import type { LayoutRule } from '../rule.ts';
import { blocksRule } from './blocks-rule.ts';

const shown = (text: string): Example => ({
  type: 'quy-che',
  body: [
    { text, bold: true, align: 'center', firstLineMm: 0 },
    { text: 'QUY ĐỊNH CHUNG', bold: true, align: 'center', firstLineMm: 0 },
    { text: 'Điều 1. Phạm vi điều chỉnh' },
    'Quy chế này quy định việc soạn thảo, ký ban hành và lưu trữ văn bản tại Sở Nội vụ./.',
  ],
  shown: text,
});

/** A division's label stands on a line of its own, numbered and written as the catalogue's pattern asks. */
export function divisionLineRule(
  id: CatalogueRuleId,
  {
    pattern,
    levels,
    named,
    hint,
  }: {
    readonly pattern: Extract<RulePattern, { readonly must: RegExp }>;
    readonly levels: readonly BlockLevel[];
    readonly named: string;
    readonly hint: string;
  },
): LayoutRule {
  return blocksRule(id, {
    title: `Nhãn ${named} trên một dòng riêng`,
    valid: pattern.ok.map(shown),
    invalid: pattern.bad.map(shown),
    held: ({ level }) => levels.includes(level),
    without: named,
    faults: (blocks) =>
      blocks.flatMap((block) => {
        const line = printedBlock(block);
        return pattern.must.test(line) ? [] : [{ block, message: `nhãn viết “${line.slice(0, 60)}”`, hint }];
      }),
  });
}

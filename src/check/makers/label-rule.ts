import type { Body, BodyBlock } from '../../locate/located.ts';
import type { RulePattern } from '../../nd30/catalogue/catalogue-rule.ts';
import type { CatalogueRuleId } from '../../nd30/catalogue/catalogue.ts';
import { printedBlock } from '../block-words.ts';
import type { Example } from '../example.ts';
import type { LayoutRule } from '../rule.ts';
import { blocksRule } from './blocks-rule.ts';

interface Asked {
  readonly title: string;
  readonly hint: string;
  readonly without: string;
  readonly pattern: Extract<RulePattern, { readonly must: RegExp }>;
  readonly held: (block: BodyBlock, body: Body) => boolean;
  readonly valid: readonly Example[];
  readonly invalid: readonly Example[];
}

/** A label with its sign alone: `1)`, `a.`; like signs stand in one list. */
const signOf = (line: string): string => line.replace(/^\(?[\p{L}\d]+\s*/u, '').slice(0, 1);

/** Labels of a level are written as the catalogue's pattern asks. One odd label alone is for a human to look at. */
export function labelRule(id: CatalogueRuleId, { pattern, hint, ...asked }: Asked): LayoutRule {
  return blocksRule(id, {
    ...asked,
    faults(blocks) {
      const wrong = blocks.flatMap((block) => {
        const line = printedBlock(block).replace(/\s+/gu, ' ');
        return pattern.must.test(`${line} `) ? [] : [{ block, line }];
      });
      const signs = wrong.map(({ line }) => signOf(line));
      return wrong.map(({ block, line }, at) => ({
        block,
        message: `nhãn viết “${line.slice(0, 30)}”`,
        hint,
        ...(signs.indexOf(signOf(line)) !== at || signs.lastIndexOf(signOf(line)) !== at
          ? { sure: true as const }
          : {}),
      }));
    },
  });
}

import type { Body, BodyBlock, LocatedDocument } from '../../locate/located.ts';
import type { Example } from '../example.ts';
import { bodiesOf } from '../parts-of.ts';
import { layoutRule, notApplicable, type Finding, type LayoutRule } from '../rule.ts';
import type { RuleId } from '../rule-facts.ts';

/** A block that is not as asked. */
export interface WrongBlock {
  readonly block: BodyBlock;
  readonly message: string;
  readonly hint: string;
  /** Surely wrong although the label alone only likely makes it such a block: its like stand beside it. */
  readonly sure?: true;
}

interface Asked {
  readonly title: string;
  readonly valid: readonly Example[];
  readonly invalid: readonly Example[];
  /** Which blocks are held against it. */
  readonly held: (block: BodyBlock, body: Body) => boolean;
  readonly without: string;
  readonly faults: (
    blocks: readonly BodyBlock[],
    body: Body,
    located: LocatedDocument,
  ) => readonly WrongBlock[];
}

const asFinding = (wrong: readonly WrongBlock[]): Finding[] => {
  const [first] = wrong;
  if (first === undefined) return [];
  const { block, message, hint, sure } = first;
  const many = wrong.length === 1 ? '' : `; ${wrong.length} chỗ như vậy, đây là chỗ đầu`;
  return [
    {
      at: block.paragraph,
      message: `${message}${many}`,
      hint,
      ...(block.confidence === 'sure' || sure === true ? {} : { review: true as const }),
    },
  ];
};

/** Blocks of the body and of the appendices, level by level; like faults are told once. */
export function blocksRule(id: RuleId, { title, valid, invalid, held, without, faults }: Asked): LayoutRule {
  return layoutRule({
    id,
    title,
    valid,
    invalid,
    check(located) {
      const bodies = bodiesOf(located).map((body) => ({
        body,
        blocks: body.blocks.filter((block) => held(block, body)),
      }));
      if (bodies.every(({ blocks }) => blocks.length === 0))
        return notApplicable(`văn bản không có ${without}`);
      const wrong = bodies.flatMap(({ body, blocks }) => faults(blocks, body, located));
      const likes = new Map<string, WrongBlock[]>();
      for (const one of wrong) {
        const key = [one.hint, one.block.confidence].join('\u{0}');
        const like = likes.get(key);
        if (like === undefined) likes.set(key, [one]);
        else like.push(one);
      }
      return [...likes.values()].flatMap(asFinding);
    },
  });
}

import type { Body, BodyBlock } from '../locate/located.ts';

/** A numbered block, with its number. */
export interface Numbered {
  readonly block: BodyBlock;
  readonly value: number;
}

/** Words before a list that takes over the numbers of another text. */
const quotes = /(?:sửa đổi|bổ sung|thay thế|bãi bỏ|thay cụm từ)[^.]*:\s*$/iu;

/** The blocks of which the one before says that they are quoted from another text, numbers and all. */
export const quotedIn = ({ blocks }: Body): ReadonlySet<BodyBlock> =>
  new Set(blocks.filter((_, at) => quotes.test(blocks[at - 1]?.text ?? '')));

/** The numbered blocks under one block, in order. */
export function byParent(numbered: readonly Numbered[]): readonly (readonly Numbered[])[] {
  const lists = new Map<number | undefined, Numbered[]>();
  for (const one of numbered) {
    const { parent } = one.block;
    const list = lists.get(parent);
    if (list === undefined) lists.set(parent, [one]);
    else list.push(one);
  }
  return [...lists.values()];
}

/** Neighbours in a list whose second does not go on from the first, nor begins a new list. */
export const breaks = (list: readonly Numbered[]): { readonly before: Numbered; readonly at: Numbered }[] =>
  list.flatMap((at, index) => {
    const before = list[index - 1];
    return before === undefined || at.value === before.value + 1 || at.value === 1 ? [] : [{ before, at }];
  });

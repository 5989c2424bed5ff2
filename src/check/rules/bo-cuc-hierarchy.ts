import type { BlockLevel, BodyBlock } from '../../locate/located.ts';
import type { ExampleBlock } from '../example.ts';
import { blocksRule, type WrongBlock } from '../makers/blocks-rule.ts';

/** From large to small. */
const order: readonly BlockLevel[] = ['part', 'chapter', 'section', 'subsection', 'article'];
const names: Readonly<Partial<Record<BlockLevel, string>>> = {
  part: 'phần',
  chapter: 'chương',
  section: 'mục',
  subsection: 'tiểu mục',
  article: 'điều',
};
const hint = 'sắp xếp từ lớn đến nhỏ: phần, chương, mục, tiểu mục, điều, khoản, điểm';

/** A smaller division that stands before the first of a larger one. */
function early(blocks: readonly BodyBlock[]): WrongBlock[] {
  return order.flatMap((large, rank) => {
    const first = blocks.findIndex(({ level }) => level === large);
    const at = blocks.findIndex(({ level }, index) => index < first && order.indexOf(level) > rank);
    const block = blocks[at];
    return block === undefined
      ? []
      : [{ block, message: `${names[block.level] ?? ''} đứng trước ${names[large] ?? ''} đầu tiên`, hint }];
  });
}

/** `1.` between `a)` and `b)`: clauses under a point. */
function turned(blocks: readonly BodyBlock[]): WrongBlock[] {
  const points = blocks.flatMap(({ level }, at) => (level === 'point' ? [at] : []));
  return points.flatMap((at, place) => {
    const next = points[place + 1];
    const value = blocks[at]?.label?.value;
    if (next === undefined || value === undefined || blocks[next]?.label?.value !== value + 1) return [];
    const between = blocks.slice(at + 1, next);
    const clause = between.find(({ level, label }) => level === 'clause' && label?.value === 1);
    return clause === undefined || between.some(({ level }) => level !== 'clause' && level !== 'point')
      ? []
      : [{ block: clause, message: 'khoản (1., 2., …) nằm trong điểm (a), b), …)', hint }];
  });
}

const article: ExampleBlock = { text: 'Điều 1. Phạm vi điều chỉnh' };
const title: ExampleBlock = { text: 'QUY ĐỊNH CHUNG' };
const words = 'Quy chế này quy định việc soạn thảo, ký ban hành và lưu trữ văn bản tại Sở Nội vụ./.';

export const rule = blocksRule('bo-cuc-hierarchy', {
  title: 'Bố cục từ lớn đến nhỏ',
  valid: [{ type: 'quy-che', body: [{ text: 'Chương I' }, title, { text: 'Mục 1' }, title, article, words] }],
  invalid: [
    { type: 'quy-che', body: [{ text: 'Mục 1' }, title, { text: 'Chương I' }, title, article, words] },
    {
      body: [
        { text: 'a) Rà soát việc trình bày văn bản:' },
        { text: '1. Tại văn phòng;' },
        { text: '2. Tại các phòng;' },
        { text: 'b) Báo cáo kết quả về Sở Nội vụ./.' },
      ],
    },
  ],
  held: ({ level, confidence }) =>
    confidence === 'sure' && (order.includes(level) || level === 'clause' || level === 'point'),
  without: 'bố cục theo phần, chương, mục, điều, khoản, điểm',
  faults: (blocks) => [...early(blocks), ...turned(blocks)],
});

import type { BlockLevel } from '../../locate/located.ts';
import { blocksRule, type WrongBlock } from '../makers/blocks-rule.ts';
import { breaks, byParent, quotedIn, type Numbered } from '../series.ts';

/** Points have a rule of their own; deeper numbers (`1.1.`) the decree does not know. */
const levels: readonly BlockLevel[] = ['part', 'chapter', 'section', 'article', 'roman', 'clause'];
/** Articles go on through the chapters; other levels begin anew under each block. */
const throughout: ReadonlySet<BlockLevel> = new Set(['article']);

const told = ({ before, at }: { readonly before: Numbered; readonly at: Numbered }): WrongBlock => ({
  block: at.block,
  message: `sau “${before.block.label?.text ?? ''}” là “${at.block.label?.text ?? ''}”`,
  hint: 'đánh số liên tục, không nhảy số, không trùng số',
});

export const rule = blocksRule('numbering-continuous', {
  title: 'Số thứ tự liên tục',
  valid: [{}, { type: 'bao-cao' }, { type: 'quyet-dinh' }],
  invalid: [
    {
      body: [
        { text: '1. Rà soát việc trình bày văn bản tại đơn vị.' },
        { text: '3. Báo cáo kết quả về Sở Nội vụ./.' },
      ],
    },
    {
      type: 'quyet-dinh',
      body: [
        { text: 'Điều 1. Thành lập Tổ công tác rà soát thủ tục hành chính.' },
        { text: 'Điều 3. Quyết định này có hiệu lực kể từ ngày ký./.' },
      ],
    },
  ],
  held: ({ level, confidence }) => levels.includes(level) && confidence === 'sure',
  without: 'phần, chương, mục, điều, khoản được đánh số',
  faults(blocks, body) {
    const quoted = quotedIn(body);
    return levels.flatMap((level) => {
      const numbered = blocks.flatMap((block) => {
        const value = block.label?.value;
        return block.level !== level || value === undefined || quoted.has(block) ? [] : [{ block, value }];
      });
      const lists = throughout.has(level) ? [numbered] : byParent(numbered);
      return lists.flatMap((list) => breaks(list).map(told));
    });
  },
});

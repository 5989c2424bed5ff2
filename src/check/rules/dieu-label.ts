import type { BodyBlock } from '../../locate/located.ts';
import { layoutRules } from '../../nd30/catalogue/layout.ts';
import { printedBlock } from '../block-words.ts';
import type { Example } from '../example.ts';
import { blocksRule } from '../makers/blocks-rule.ts';

const { pattern } = layoutRules['dieu-label'];

const shown = (text: string): Example => ({
  type: 'quyet-dinh',
  body: [
    { text, bold: true, firstLineMm: 12.7 },
    'Các đơn vị thuộc Sở chịu trách nhiệm thi hành Quyết định này./.',
  ],
  shown: text,
});

const written = /^(?:điều)\s+(?:\d{1,3}|[IVXLC]+)\s*[.:]/iu;

/** An article's label, well or badly written: its mark stands, or it is in capitals. */
const isLabel = (block: BodyBlock): boolean =>
  (block.level === 'article' || block.level === 'text') &&
  (written.test(printedBlock(block)) || /^ĐIỀU\s+\d/u.test(printedBlock(block)));

export const rule = blocksRule('dieu-label', {
  title: 'Nhãn của điều',
  valid: pattern.ok.map(shown),
  invalid: pattern.bad.map(shown),
  held: isLabel,
  without: 'điều',
  faults: (blocks) =>
    blocks.flatMap((block) => {
      const line = printedBlock(block).replace(/\s+/gu, ' ');
      return pattern.must.test(`${line} `)
        ? []
        : [
            {
              block,
              message: `nhãn viết “${line.slice(0, 40)}”`,
              hint: 'viết “Điều 1. ”: in thường, chữ số Ả Rập, sau số là dấu chấm và dấu cách',
              sure: true as const,
            },
          ];
    }),
});

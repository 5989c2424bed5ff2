import { layoutRules } from '../../nd30/catalogue/layout.ts';
import { printedBlock } from '../block-words.ts';
import type { Example } from '../example.ts';
import { blocksRule } from '../makers/blocks-rule.ts';

const { pattern } = layoutRules['outline-muc-roman'];

const shown = (text: string): Example => ({
  type: 'bao-cao',
  body: [
    { text, bold: true },
    'Sở Nội vụ đã ban hành kế hoạch và phân công nhiệm vụ cho từng đơn vị thuộc Sở./.',
  ],
  shown: text,
});

export const rule = blocksRule('outline-muc-roman', {
  title: 'Mục đánh số La Mã in hoa',
  valid: pattern.ok.map(shown),
  invalid: [shown('I. Những kết quả đạt được'), shown('I/ NHỮNG KẾT QUẢ ĐẠT ĐƯỢC')],
  held: ({ level, titled, label }) =>
    level === 'roman' && titled && /^[IVX]+\s*[.):/-]?$/u.test(label?.text ?? ''),
  without: 'mục đánh số La Mã',
  faults: (blocks) =>
    blocks.flatMap((block) => {
      const line = printedBlock(block).replace(/\s+/gu, ' ');
      return pattern.must.test(line)
        ? []
        : [
            {
              block,
              message: `tiêu đề viết “${line.slice(0, 60)}”`,
              hint: 'viết số La Mã, dấu chấm, tiêu đề in hoa: “I. NHỮNG KẾT QUẢ ĐẠT ĐƯỢC”',
            },
          ];
    }),
});

import { blocksRule } from '../makers/blocks-rule.ts';
import { isSentence } from '../block-words.ts';
import type { ExampleBlock } from '../example.ts';

const divisions: ReadonlySet<string> = new Set(['part', 'chapter', 'section', 'subsection']);
const chapter: ExampleBlock = { text: 'Chương I' };
const article: ExampleBlock = {
  text: 'Điều 1. Phạm vi điều chỉnh',
  bold: true,
  align: 'justify',
  firstLineMm: 12.7,
};
const words = 'Quy chế này quy định việc soạn thảo, ký ban hành và lưu trữ văn bản tại Sở Nội vụ./.';

export const rule = blocksRule('bo-cuc-title-required', {
  title: 'Phần, chương, mục, điều có tiêu đề',
  valid: [{ type: 'quy-che', body: [chapter, { text: 'QUY ĐỊNH CHUNG' }, article, words] }],
  invalid: [{ type: 'quy-che', body: [chapter, article, words] }],
  held: ({ level }) => divisions.has(level) || level === 'article',
  without: 'phần, chương, mục, điều',
  faults(blocks, body, { type, body: main }) {
    // A decision of a few articles says at once what each decides (Mẫu 1.2).
    const plain = (type === 'quyet-dinh' || type === 'nghi-quyet') && body === main;
    return blocks.flatMap((block) => {
      const name = block.label?.text.replace(/[.:]$/u, '') ?? '';
      if (divisions.has(block.level))
        return block.text === '' && block.titleParagraph === undefined
          ? [
              {
                block,
                message: `“${name}” không có tiêu đề`,
                hint: 'ghi tiêu đề ở dòng dưới, in hoa, canh giữa',
              },
            ]
          : [];
      return plain || block.titled || !isSentence(block.text)
        ? []
        : [
            {
              block: { ...block, confidence: 'likely' },
              message: `“${name}” không có tiêu đề`,
              hint: 'ghi tiêu đề của điều ngay sau số thứ tự',
            },
          ];
    });
  },
});

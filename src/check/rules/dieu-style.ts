import type { BodyBlock } from '../../locate/located.ts';
import { afterLabel } from '../block-words.ts';
import { mostUsedSize, printedNumber, shareOf } from '../letters.ts';
import { blocksRule } from '../makers/blocks-rule.ts';
import { runningSize } from '../running-text.ts';

const WHOLE = 0.9;
const hint =
  'đặt từ “Điều”, số thứ tự và tiêu đề chữ đứng, đậm, cùng cỡ với lời văn; nội dung nối sau không đậm';

function faultOf(block: BodyBlock, size: number | undefined, decides: boolean): string | undefined {
  const { paragraph, label, titled } = block;
  const typed = label?.typed !== false;
  const words = shareOf(paragraph, ({ format }) => format.bold, afterLabel(block));
  // Of a decision what each article decides may read like a title, and is none (Mẫu 1.2).
  const isTitle = titled && (words > 1 - WHOLE || !decides);
  const end = isTitle ? Infinity : afterLabel(block);
  const bold = typed || isTitle ? shareOf(paragraph, ({ format }) => format.bold, 0, end) : 1;
  if (bold < WHOLE || (!typed && paragraph.label?.format.bold === false)) return 'chữ không đậm';
  if (shareOf(paragraph, ({ format }) => format.italic, 0, end === 0 ? Infinity : end) > 1 - WHOLE)
    return 'chữ nghiêng';
  const own = mostUsedSize([paragraph]);
  return own !== undefined && size !== undefined && own !== size
    ? `cỡ chữ ${printedNumber(own)} pt, lời văn ${printedNumber(size)} pt`
    : undefined;
}

export const rule = blocksRule('dieu-style', {
  title: 'Kiểu chữ của điều',
  valid: [{ type: 'quyet-dinh' }],
  invalid: [{ parts: { article: { bold: false } } }, { parts: { article: { italic: true } } }],
  held: ({ level, confidence }) => level === 'article' && confidence === 'sure',
  without: 'điều',
  faults(blocks, body, located) {
    // What appendices are set in is theirs: only the main document has one running size.
    const size = body === located.body ? runningSize(located) : undefined;
    const decides = body === located.body && (located.type === 'quyet-dinh' || located.type === 'nghi-quyet');
    return blocks.flatMap((block) => {
      const fault = faultOf(block, size, decides);
      return fault === undefined ? [] : [{ block, message: `“${block.label?.text ?? ''}”: ${fault}`, hint }];
    });
  },
});

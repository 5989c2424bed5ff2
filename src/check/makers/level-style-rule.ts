import type { BodyBlock } from '../../locate/located.ts';
import type { CatalogueRuleId } from '../../nd30/catalogue/catalogue.ts';
import { components, type ComponentId } from '../../nd30/components.ts';
import { upperVi } from '../../text/capital.ts';
import type { Example } from '../example.ts';
import { mostUsedSize, printedNumber, shareOf } from '../letters.ts';
import type { LayoutRule } from '../rule.ts';
import { runningSize } from '../running-text.ts';
import { blocksRule } from './blocks-rule.ts';

/** Words of another look within are emphasis; nearly all of them are the block's own look. */
const MOST = 0.9;
const NOT_BOLD = 'chữ không đậm';

interface Asked {
  readonly held: (block: BodyBlock) => boolean;
  readonly without: string;
  readonly valid: readonly Example[];
  readonly invalid: readonly Example[];
  /** Its words in capitals are wrong. */
  readonly sentence?: true;
}

/** A level of the body is bold or not, upright, and of the size of the running text. */
export function levelStyleRule(
  id: CatalogueRuleId,
  component: ComponentId,
  { held, without, valid, invalid, sentence }: Asked,
): LayoutRule {
  const { title, bold, size, sizeFollows } = components[component];
  const fault = (block: BodyBlock, running: number | undefined): string | undefined => {
    const { paragraph, text } = block;
    const boldShare = shareOf(paragraph, ({ format }) => format.bold);
    if (bold ? boldShare < MOST : boldShare > MOST) return bold ? NOT_BOLD : 'chữ đậm';
    if (shareOf(paragraph, ({ format }) => format.italic) > MOST) return 'chữ nghiêng';
    if (sentence === true && text.length > 1 && text === upperVi(text) && /\p{L}{2}/u.test(text))
      return 'chữ in hoa';
    const own = mostUsedSize([paragraph]);
    if (own === undefined) return undefined;
    if (sizeFollows === undefined)
      return own < size.min || own > size.max ? `cỡ chữ ${printedNumber(own)} pt` : undefined;
    return running !== undefined && own !== running
      ? `cỡ chữ ${printedNumber(own)} pt, lời văn ${printedNumber(running)} pt`
      : undefined;
  };
  const look = `chữ đứng, ${bold ? 'đậm' : 'không đậm'}`;
  const sized = sizeFollows === undefined ? `cỡ ${size.min} đến ${size.max} pt` : 'cùng cỡ với lời văn';
  return blocksRule(id, {
    title: `Kiểu chữ: ${title}`,
    valid,
    invalid,
    held: (block) => held(block) && block.paragraph.format.alignment !== 'center',
    without,
    faults(blocks, body, located) {
      // Appendices are set as their matter asks: only the main document is held against its running text.
      if (body !== located.body) return [];
      const running = runningSize(located);
      return blocks.flatMap((block) => {
        const how = fault(block, running);
        // A title that is not bold is known by what stands under it alone.
        const doubtful = block.level === 'clause' && how === NOT_BOLD;
        return how === undefined
          ? []
          : [
              {
                block: doubtful ? { ...block, confidence: 'likely' as const } : block,
                message: `${title} (“${block.label?.text ?? ''}”): ${how}`,
                hint: `đặt ${look}${sentence === true ? ', in thường' : ''}, ${sized}`,
              },
            ];
      });
    },
  });
}

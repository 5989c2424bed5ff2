import type { Paragraph } from '../../docx/read/model.ts';
import type { BlockLevel } from '../../locate/located.ts';
import type { CatalogueRuleId } from '../../nd30/catalogue/catalogue.ts';
import { components } from '../../nd30/components.ts';
import { upperVi } from '../../text/capital.ts';
import { afterLabel, titleOf } from '../block-words.ts';
import type { Example, ExampleFormat } from '../example.ts';
import { printedNumber, shareOf } from '../letters.ts';
import type { LayoutRule } from '../rule.ts';
import { blocksRule } from './blocks-rule.ts';

/** Nearly every letter. */
const WHOLE = 0.9;

interface Names {
  readonly levels: readonly BlockLevel[];
  /** "phần, chương" */
  readonly named: string;
  /** A label, to show the rule on. */
  readonly label: string;
}

const shown = (
  label: string,
  labelled: ExampleFormat,
  titled: ExampleFormat & { text?: string },
): Example => ({
  type: 'quy-che',
  body: [
    { text: label, ...labelled },
    { text: 'QUY ĐỊNH CHUNG', ...titled },
    { text: 'Điều 1. Phạm vi điều chỉnh' },
    'Quy chế này quy định việc soạn thảo, ký ban hành và lưu trữ văn bản tại Sở Nội vụ./.',
  ],
});

/** How letters of a paragraph miss a look, or undefined. */
function lookFault(
  paragraph: Paragraph,
  [from, to]: readonly [number, number],
  { size, bold, italic, align }: (typeof components)['divisionLabel'],
): string | undefined {
  const share = (holds: Parameters<typeof shareOf>[1]): number => shareOf(paragraph, holds, from, to);
  if (bold && share(({ format }) => format.bold) < WHOLE) return 'chữ không đậm';
  if (!italic && share(({ format }) => format.italic) > 1 - WHOLE) return 'chữ nghiêng';
  const wrong = paragraph.runs.find(
    ({ format, start, text }) =>
      start < to &&
      start + text.length > from &&
      /\p{L}/u.test(text) &&
      (format.sizePt < size.min || format.sizePt > size.max),
  );
  if (wrong !== undefined) return `cỡ chữ ${printedNumber(wrong.format.sizePt)} pt`;
  return align === 'center' && paragraph.format.alignment !== 'center' ? 'không canh giữa' : undefined;
}

/** The words "Phần", "Chương", "Mục", "Tiểu mục" with their number look as the decree has them. */
export function divisionLabelRule(id: CatalogueRuleId, { levels, named, label }: Names): LayoutRule {
  const look = components.divisionLabel;
  return blocksRule(id, {
    title: `Kiểu chữ: nhãn ${named}`,
    valid: [shown(label, {}, {})],
    invalid: [
      shown(label, { bold: false }, {}),
      shown(label, { italic: true }, {}),
      shown(label, { align: 'left' }, {}),
      shown(label, { sizePt: look.size.min - 1 }, {}),
    ],
    held: ({ level }) => levels.includes(level),
    without: named,
    faults: (blocks) =>
      blocks.flatMap((block) => {
        const end = block.label?.typed === false ? Infinity : afterLabel(block);
        const fault = lookFault(block.paragraph, [0, end], look);
        return fault === undefined
          ? []
          : [
              {
                block,
                message: `nhãn “${block.label?.text ?? ''}”: ${fault}`,
                hint: `đặt nhãn canh giữa, chữ đứng, đậm, cỡ ${look.size.min} đến ${look.size.max} pt`,
              },
            ];
      }),
  });
}

/** The title of a division: in capitals, upright, bold, centred, below the label. */
export function divisionTitleRule(id: CatalogueRuleId, { levels, named, label }: Names): LayoutRule {
  const look = components.divisionTitle;
  return blocksRule(id, {
    title: `Kiểu chữ: tiêu đề ${named}`,
    valid: [shown(label, {}, {})],
    invalid: [
      shown(label, {}, { text: 'Quy định chung' }),
      shown(label, {}, { bold: false }),
      shown(label, {}, { italic: true }),
      shown(label, {}, { sizePt: look.size.min - 1 }),
    ],
    held: (block) => levels.includes(block.level) && titleOf(block) !== undefined,
    without: `tiêu đề ${named}`,
    faults: (blocks) =>
      blocks.flatMap((block) => {
        const paragraph = titleOf(block);
        if (paragraph === undefined) return [];
        const from = paragraph === block.paragraph ? afterLabel(block) : 0;
        const fault =
          block.text === upperVi(block.text) ? lookFault(paragraph, [from, Infinity], look) : 'chữ in thường';
        return fault === undefined
          ? []
          : [
              {
                block: { ...block, paragraph },
                message: `tiêu đề của “${block.label?.text ?? ''}”: ${fault}`,
                hint: `đặt tiêu đề canh giữa, in hoa, đứng, đậm, cỡ ${look.size.min} đến ${look.size.max} pt`,
              },
            ];
      }),
  });
}

import type {
  Example,
  ExampleAppendix,
  ExampleBlock,
  ExampleFormat,
  ExamplePart,
  ExampleTable,
} from '../../../src/check/example.ts';
import { escapeXml } from '../../../src/docx/xml.ts';
import type { ComponentId } from '../../../src/nd30/components.ts';
import { decreed, formatted, paragraphXml, runXml, textOf, type Full } from './paragraph.ts';

const divisionLabel = /^(?:Phần|Chương) [IVXLC]+$|^(?:Mục|Tiểu mục) \d+$/u;

/** What a block of the body is, by its label as typed. */
function componentOf({ text, bold, numbered }: ExampleBlock): ComponentId {
  if (numbered === 'article' || /^Điều \d+\./u.test(text)) return 'article';
  if (numbered === 'roman' || /^[IVX]+\. \p{Lu}{2}/u.test(text)) return 'romanHeading';
  if (divisionLabel.test(text)) return 'divisionLabel';
  if (numbered === 'clause' || /^\d+\. /u.test(text)) return bold === true ? 'clauseTitle' : 'clauseText';
  if (numbered === 'point' || /^\p{Ll}\) /u.test(text)) return 'point';
  return 'bodyText';
}

const isTable = (block: string | ExampleBlock | ExampleTable): block is ExampleTable =>
  typeof block === 'object' && 'table' in block;

const overridden = (example: Example, id: ComponentId): ExampleFormat => {
  const part = example.parts?.[id];
  return typeof part === 'object' && !Array.isArray(part) ? (part as ExampleFormat) : {};
};

/** The label and title of an article are bold, what it says is not (Mẫu 1.2). */
function articleXml(text: string, format: Full): string {
  const label = /^Điều \d+\./u.exec(text)?.[0] ?? '';
  const whole = paragraphXml('', format);
  const runs = runXml(label, format) + runXml(text.slice(label.length), { ...format, bold: false });
  return whole.replace('</w:p>', `${runs}</w:p>`);
}

export function tableXml({ table }: ExampleTable, width: number): string {
  const columns = table[0]?.length ?? 1;
  const cell = Math.floor(width / columns);
  const format: Full = {
    ...decreed('bodyText'),
    align: 'left',
    firstLineMm: 0,
    spaceBeforePt: 0,
    sizePt: 13,
  };
  const rows = table.map(
    (cells) =>
      `<w:tr>${cells
        .map(
          (text) =>
            `<w:tc><w:tcPr><w:tcW w:w="${cell}" w:type="dxa"/></w:tcPr>${paragraphXml(text, format)}</w:tc>`,
        )
        .join('')}</w:tr>`,
  );
  const border = (side: string): string => `<w:${side} w:val="single" w:sz="4" w:space="0" w:color="auto"/>`;
  return (
    `<w:tbl><w:tblPr><w:tblW w:w="${width}" w:type="dxa"/><w:tblBorders>${['top', 'left', 'bottom', 'right', 'insideH', 'insideV'].map(border).join('')}</w:tblBorders><w:tblLayout w:type="fixed"/></w:tblPr>` +
    `<w:tblGrid>${`<w:gridCol w:w="${cell}"/>`.repeat(columns)}</w:tblGrid>${rows.join('')}</w:tbl>`
  );
}

const NUM_IDS = { clause: 1, point: 2, article: 3, roman: 4 } as const;

/** The blocks of a body as XML; a part of the example formats all blocks of its kind. */
export function bodyXml(
  example: Example,
  blocks: readonly (string | ExampleBlock | ExampleTable)[],
  width: number,
): string {
  let divided = false;
  return blocks
    .map((one) => {
      if (isTable(one)) return tableXml(one, width);
      const block: ExampleBlock = typeof one === 'string' ? { text: one } : one;
      const id = divided ? 'divisionTitle' : componentOf(block);
      divided = id === 'divisionLabel';
      const { text, numbered, ...own } = block;
      const format: Full = { ...decreed(id), ...overridden(example, id), ...own };
      if (numbered !== undefined)
        return paragraphXml(
          text,
          format,
          `<w:numPr><w:ilvl w:val="0"/><w:numId w:val="${NUM_IDS[numbered]}"/></w:numPr>`,
        );
      return id === 'article' ? articleXml(text, format) : paragraphXml(text, format);
    })
    .join('');
}

const level = (id: number, format: string, text: string): string =>
  `<w:abstractNum w:abstractNumId="${id}"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:suff w:val="space"/><w:lvlText w:val="${escapeXml(text)}"/><w:pPr/></w:lvl></w:abstractNum>`;

export const numberingXml = (namespaces: string): string =>
  `<w:numbering ${namespaces}>${level(1, 'decimal', '%1.')}${level(2, 'lowerLetter', '%1)')}${level(3, 'decimal', 'Điều %1.')}${level(4, 'upperRoman', '%1.')}` +
  [1, 2, 3, 4].map((id) => `<w:num w:numId="${id}"><w:abstractNumId w:val="${id}"/></w:num>`).join('') +
  `</w:numbering>`;

const part = (
  example: Example,
  id: ComponentId,
  own: ExamplePart | false | undefined,
  otherwise: string,
): string => {
  const said = own ?? (example.parts?.[id] as ExamplePart | false | undefined) ?? otherwise;
  if (said === false) return '';
  return paragraphXml(textOf(said, otherwise), formatted(decreed(id), said));
};

/** An appendix: its label, title and reference to the document, then what it holds. */
export function appendixXml(
  example: Example,
  appendix: ExampleAppendix,
  index: number,
  count: number,
  width: number,
): string {
  const label = count === 1 ? 'Phụ lục' : `Phụ lục ${['I', 'II', 'III', 'IV', 'V'][index] ?? 'VI'}`;
  return (
    part(example, 'appendixLabel', appendix.label, label) +
    part(example, 'appendixTitle', appendix.title, 'DANH MỤC QUY TRÌNH CẦN RÀ SOÁT') +
    part(
      example,
      'appendixAttached',
      appendix.attached,
      '(Kèm theo Công văn số 15/SNV-VP ngày 05 tháng 3 năm 2026 của Sở Nội vụ)',
    ) +
    bodyXml(
      example,
      appendix.body ?? [
        {
          table: [
            ['TT', 'Quy trình', 'Thời hạn'],
            ['1', 'Tiếp nhận văn bản đến', '15/4/2026'],
          ],
        },
      ],
      width,
    )
  );
}

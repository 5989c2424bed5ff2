import type { ExampleFormat, ExamplePart } from '../../../src/check/example.ts';
import { escapeXml } from '../../../src/docx/xml.ts';
import { components, type ComponentId } from '../../../src/nd30/components.ts';
import { pt, type Twip } from '../../../src/nd30/units.ts';
import { textWidth, wrapLines } from '../../../src/text/width.ts';

export const TWIPS_PER_MM = 56.6929;

export const twips = (millimetres: number): number => Math.round(millimetres * TWIPS_PER_MM);

/** A format with nothing left open. */
export type Full = Required<Omit<ExampleFormat, 'rule' | 'frame' | 'color' | 'pageBreakBefore'>> &
  Pick<ExampleFormat, 'rule' | 'frame' | 'color' | 'pageBreakBefore'> & {
    /** Keeps a left column out of the right half, where no table does. */
    readonly indentRightMm?: number;
  };

/** How the decree wants a component; the running text is indented and spaced. */
export function decreed(id: ComponentId): Full {
  const { size, bold, italic, align } = components[id];
  const running = align === 'justify' || id === 'romanHeading' || id === 'clauseTitle';
  return {
    sizePt: size.max,
    bold,
    italic,
    font: 'Times New Roman',
    align: align === 'none' ? (running ? 'justify' : 'left') : align,
    firstLineMm: running ? 12.7 : 0,
    indentLeftMm: 0,
    spaceBeforePt: running || id === 'letterSubject' ? 6 : 0,
    spaceAfterPt: 0,
    lineSpacing: 1,
  };
}

export const textOf = (part: ExamplePart, otherwise: string): string =>
  typeof part === 'string' ? part : (part.text ?? otherwise);

export const formatted = (base: Full, part: ExamplePart): Full =>
  typeof part === 'string' ? base : { ...base, ...part };

function spacing({ spaceBeforePt, spaceAfterPt, lineSpacing }: Full): string {
  const line =
    typeof lineSpacing === 'number'
      ? `w:line="${Math.round(lineSpacing * 240)}" w:lineRule="auto"`
      : 'exactPt' in lineSpacing
        ? `w:line="${lineSpacing.exactPt * 20}" w:lineRule="exact"`
        : `w:line="${lineSpacing.atLeastPt * 20}" w:lineRule="atLeast"`;
  return `<w:spacing w:before="${spaceBeforePt * 20}" w:after="${spaceAfterPt * 20}" ${line}/>`;
}

export const paragraphProperties = (format: Full, extra = ''): string =>
  `<w:pPr>${format.pageBreakBefore === true ? '<w:pageBreakBefore/>' : ''}${extra}${spacing(format)}` +
  `<w:ind w:left="${twips(format.indentLeftMm)}" ${format.indentRightMm === undefined ? '' : `w:right="${twips(format.indentRightMm)}" `}w:firstLine="${twips(format.firstLineMm)}"/>` +
  `<w:jc w:val="${format.align === 'justify' ? 'both' : format.align}"/></w:pPr>`;

export const runProperties = ({ font, bold, italic, color, sizePt }: Full): string =>
  `<w:rPr><w:rFonts w:ascii="${font}" w:hAnsi="${font}" w:eastAsia="${font}" w:cs="${font}"/>` +
  `${bold ? '<w:b/><w:bCs/>' : ''}${italic ? '<w:i/><w:iCs/>' : ''}` +
  `${color === undefined ? '' : `<w:color w:val="${color}"/>`}<w:sz w:val="${sizePt * 2}"/><w:szCs w:val="${sizePt * 2}"/></w:rPr>`;

export const runXml = (text: string, format: Full): string =>
  `<w:r>${runProperties(format)}<w:t xml:space="preserve">${escapeXml(text)}</w:t></w:r>`;

export const paragraphXml = (text: string, format: Full, extra = ''): string =>
  `<w:p>${paragraphProperties(format, extra)}${text === '' ? '' : runXml(text, format)}</w:p>`;

/** Width of the widest printed line of a text, twips. */
export function printedWidth(text: string, { sizePt, bold, italic }: Full, column: number): number {
  const font = { size: pt(sizePt), bold, italic };
  return Math.max(...wrapLines(text, font, column as Twip).map((line) => textWidth(line, font)));
}

export const half = (length: number): number => Math.round(length / 2);

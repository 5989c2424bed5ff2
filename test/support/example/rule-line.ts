import type { ExampleFormat } from '../../../src/check/example.ts';
import { twips } from './paragraph.ts';

type Rule = Exclude<NonNullable<ExampleFormat['rule']>, false>;

const VML = 'urn:schemas-microsoft-com:vml';
const DRAWING = 'http://schemas.openxmlformats.org/drawingml/2006';
const SHAPE = 'http://schemas.microsoft.com/office/word/2010/wordprocessingShape';
const EMU_PER_TWIP = 635;

const thin = (content: string, indents = ''): string =>
  `<w:p><w:pPr>${content}<w:spacing w:before="40" w:after="0" w:line="120" w:lineRule="exact"/>${indents}<w:jc w:val="center"/></w:pPr></w:p>`;

/** A column of the page: its width, and how far it is set in from what holds it. Twips. */
export interface Column {
  readonly width: number;
  readonly left?: number;
  readonly right?: number;
}

/** A paragraph with a top border as long as the rule, its indents the rest. */
function border(
  length: number,
  { width, left = 0, right = 0 }: Column,
  shift: number,
  style: string,
): string {
  const rest = width - length;
  const before = Math.round(rest / 2 + shift);
  return thin(
    `<w:pBdr><w:top w:val="${style}" w:sz="6" w:space="1" w:color="auto"/></w:pBdr>`,
    `<w:ind w:left="${before + left}" w:right="${Math.round(rest - before) + right}"/>`,
  );
}

const dashes = { single: 'solid', double: 'solid', dotted: 'sysDot', dashed: 'dash' } as const;

function drawing(
  length: number,
  { width, left = 0 }: Column,
  shift: number,
  { style = 'single' }: Rule,
): string {
  const emu = Math.round(length * EMU_PER_TWIP);
  const offset = Math.round((left + (width - length) / 2 + shift) * EMU_PER_TWIP);
  return (
    `<w:p><w:pPr><w:spacing w:before="0" w:after="0" w:line="120" w:lineRule="exact"/></w:pPr><w:r><w:drawing>` +
    `<wp:anchor xmlns:wp="${DRAWING}/wordprocessingDrawing" distT="0" distB="0" distL="0" distR="0" simplePos="0" relativeHeight="2" behindDoc="0" locked="0" layoutInCell="1" allowOverlap="1">` +
    `<wp:simplePos x="0" y="0"/><wp:positionH relativeFrom="column"><wp:posOffset>${offset}</wp:posOffset></wp:positionH>` +
    `<wp:positionV relativeFrom="paragraph"><wp:posOffset>25400</wp:posOffset></wp:positionV><wp:extent cx="${emu}" cy="0"/><wp:effectExtent l="0" t="0" r="0" b="0"/><wp:wrapNone/><wp:docPr id="7" name="Kẻ"/><wp:cNvGraphicFramePr/>` +
    `<a:graphic xmlns:a="${DRAWING}/main"><a:graphicData uri="${SHAPE}"><wps:wsp xmlns:wps="${SHAPE}"><wps:cNvCnPr/><wps:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="${emu}" cy="0"/></a:xfrm><a:prstGeom prst="line"><a:avLst/></a:prstGeom><a:ln w="9525"><a:solidFill><a:srgbClr val="000000"/></a:solidFill><a:prstDash val="${dashes[style]}"/></a:ln></wps:spPr><wps:bodyPr/></wps:wsp></a:graphicData></a:graphic>` +
    `</wp:anchor></w:drawing></w:r></w:p>`
  );
}

function vml(length: number, column: Column, shift: number, { style = 'single' }: Rule): string {
  const points = (value: number): string => (value / 20).toFixed(2);
  const left = (column.left ?? 0) + (column.width - length) / 2 + shift;
  const dash = style === 'single' || style === 'double' ? '' : '<v:stroke dashstyle="dash"/>';
  return (
    `<w:p><w:pPr><w:spacing w:before="0" w:after="0" w:line="120" w:lineRule="exact"/></w:pPr><w:r><w:pict>` +
    `<v:line xmlns:v="${VML}" style="position:absolute;z-index:1;mso-position-horizontal-relative:text" from="${points(left)}pt,2pt" to="${points(left + length)}pt,2pt" strokecolor="black" strokeweight=".75pt">${dash}</v:line>` +
    `</w:pict></w:r></w:p>`
  );
}

const UNDERSCORE_AT_13 = 130;

const typed = (length: number, { left = 0, right = 0 }: Column): string =>
  `<w:p><w:pPr><w:spacing w:before="0" w:after="0"/>${left === 0 && right === 0 ? '' : `<w:ind w:left="${left}" w:right="${right}"/>`}<w:jc w:val="center"/></w:pPr><w:r><w:rPr><w:rFonts w:ascii="Times New Roman" w:hAnsi="Times New Roman" w:cs="Times New Roman"/><w:sz w:val="26"/></w:rPr><w:t>${'_'.repeat(Math.round(length / UNDERSCORE_AT_13))}</w:t></w:r></w:p>`;

/** The rule line under words of a width, in a column; twips. */
export function ruleXml(rule: Rule, width: number, column: Column, otherwise: number): string {
  const length = (rule.ratio ?? otherwise) * width;
  const shift = twips(rule.shiftMm ?? 0);
  switch (rule.drawn ?? 'border') {
    case 'border':
      return border(length, column, shift, rule.style ?? 'single');
    case 'drawing':
      return drawing(length, column, shift, rule);
    case 'vml':
      return vml(length, column, shift, rule);
    case 'typed':
      return typed(length, column);
  }
}

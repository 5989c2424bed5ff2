import { MAIN_NAMESPACE, XML_HEADER } from './xml-text.ts';

/** The light red of a cell at fault. */
export const FAULT_FILL =
  '<fill><patternFill patternType="solid"><fgColor rgb="FFFFC7CE"/><bgColor indexed="64"/></patternFill></fill>';

const FONT = '<name val="Times New Roman"/><family val="1"/>';
const fonts = [
  `<font><sz val="12"/>${FONT}</font>`,
  `<font><b/><sz val="12"/>${FONT}</font>`,
  `<font><u/><sz val="12"/><color rgb="FF0563C1"/>${FONT}</font>`,
];
const fills = [
  '<fill><patternFill patternType="none"/></fill>',
  '<fill><patternFill patternType="gray125"/></fill>',
  '<fill><patternFill patternType="solid"><fgColor rgb="FFDDEBF7"/><bgColor indexed="64"/></patternFill></fill>',
  FAULT_FILL,
];
const side = (name: string): string => `<${name} style="thin"><color rgb="FFBFBFBF"/></${name}>`;
const borders = [
  '<border><left/><right/><top/><bottom/><diagonal/></border>',
  `<border>${['left', 'right', 'top', 'bottom'].map(side).join('')}<diagonal/></border>`,
];

const DATE_FORMAT = 164;
const TEXT_FORMAT = 49;

interface Style {
  readonly format?: number;
  readonly font?: number;
  readonly fill?: number;
  readonly border?: number;
  /** Excel shows an apostrophe before the text when it is edited, and never makes a formula of it. */
  readonly quoted?: true;
}

/** Every look that a cell of ours has. */
const looks = {
  plain: {},
  text: { format: TEXT_FORMAT },
  date: { format: DATE_FORMAT },
  quoted: { format: TEXT_FORMAT, quoted: true },
  heading: { font: 1, fill: 2, border: 1 },
  title: { font: 1 },
  fault: { format: TEXT_FORMAT, fill: 3 },
  link: { font: 2 },
} as const satisfies Readonly<Record<string, Style>>;

export type Look = keyof typeof looks;

const names = Object.keys(looks);

/** The number by which a cell names its look. */
export const styleOf = (look: Look): number => names.indexOf(look);

function xf({ format = 0, font = 0, fill = 0, border = 0, quoted }: Style): string {
  const flags = [
    format === 0 ? '' : ' applyNumberFormat="1"',
    font === 0 ? '' : ' applyFont="1"',
    fill === 0 ? '' : ' applyFill="1"',
    border === 0 ? '' : ' applyBorder="1"',
    quoted === true ? ' quotePrefix="1"' : '',
  ].join('');
  return `<xf numFmtId="${format}" fontId="${font}" fillId="${fill}" borderId="${border}" xfId="0"${flags} applyAlignment="1"><alignment vertical="top" wrapText="1"/></xf>`;
}

const list = (name: string, items: readonly string[]): string =>
  `<${name} count="${items.length}">${items.join('')}</${name}>`;

/** The styles part: Times New Roman 12, dates day first. */
export const stylesXml =
  `${XML_HEADER}<styleSheet xmlns="${MAIN_NAMESPACE}">` +
  list('numFmts', [`<numFmt numFmtId="${DATE_FORMAT}" formatCode="dd/mm/yyyy"/>`]) +
  list('fonts', fonts) +
  list('fills', fills) +
  list('borders', borders) +
  list('cellStyleXfs', ['<xf numFmtId="0" fontId="0" fillId="0" borderId="0"/>']) +
  list('cellXfs', Object.values(looks).map(xf)) +
  list('cellStyles', ['<cellStyle name="Normal" xfId="0" builtinId="0"/>']) +
  '<dxfs count="0"/><tableStyles count="0"/></styleSheet>';

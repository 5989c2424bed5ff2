import type { ExamplePart } from '../../../src/check/example.ts';
import { keyOf } from '../../../src/locate/names.ts';
import { urgencyMarks } from '../../../src/nd30/marks.ts';
import { paragraphXml, textOf, twips, type Full } from './paragraph.ts';

const sides = ['top', 'left', 'bottom', 'right'] as const;

/** A mark in its frame: one cell of its own, or a bordered paragraph; a line of nothing follows. */
export function markXml(part: ExamplePart, format: Full, side: 'left' | 'right', column: number): string {
  const text = textOf(part, '');
  const asked = typeof part === 'string' ? undefined : part.frame;
  const known = urgencyMarks.marks.find((mark) => keyOf(mark.text) === keyOf(text));
  const own: Full = { ...format, align: 'center' };
  if (asked === false) return paragraphXml(text, { ...format, align: side });
  const {
    widthMm = known?.width ?? 60,
    heightMm = known?.height ?? 8,
    style = 'single',
    drawn = 'cell',
  } = asked ?? {};
  const border = (name: string, space = 0): string =>
    `<w:${name} w:val="${style}" w:sz="6" w:space="${space}" w:color="auto"/>`;
  const rest = column - twips(widthMm);
  if (drawn === 'border') {
    const [left, right] = side === 'left' ? [0, rest] : [rest, 0];
    return paragraphXml(
      text,
      { ...own, indentLeftMm: left / 56.6929, indentRightMm: right / 56.6929 },
      `<w:pBdr>${sides.map((name) => border(name, 1)).join('')}</w:pBdr>`,
    );
  }
  const width = twips(widthMm);
  return (
    `<w:tbl><w:tblPr><w:tblW w:w="${width}" w:type="dxa"/><w:jc w:val="${side}"/><w:tblBorders>${sides.map((name) => border(name)).join('')}</w:tblBorders><w:tblLayout w:type="fixed"/></w:tblPr>` +
    `<w:tblGrid><w:gridCol w:w="${width}"/></w:tblGrid><w:tr><w:trPr><w:trHeight w:val="${twips(heightMm)}" w:hRule="exact"/></w:trPr>` +
    `<w:tc><w:tcPr><w:tcW w:w="${width}" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr>${paragraphXml(text, own)}</w:tc></w:tr></w:tbl>` +
    '<w:p><w:pPr><w:spacing w:before="0" w:after="0" w:line="120" w:lineRule="exact"/></w:pPr></w:p>'
  );
}

import type { LocatedDocument } from '../../locate/located.ts';
import { copyRule } from '../makers/copy-rule.ts';

const WHOLE = 0.95;
const NEAR = 3;
const SOLID: ReadonlySet<string> = new Set(['single', 'thick', 'solid']);
const hint =
  'kẻ một đường nét liền hết chiều ngang vùng trình bày ngay sau phần cuối văn bản được sao, cùng tờ giấy';

/** A solid line from edge to edge stands between the document and the copy's particulars. */
function isRuled({ document }: LocatedDocument, start: number): boolean {
  const [section] = document.sections;
  if (section === undefined) return true;
  const { pageWidth, margins } = section;
  const wanted = (pageWidth - margins.left - margins.gutter - margins.right) * WHOLE;
  const near = document.lines.filter(
    ({ paragraph, direction, style }) =>
      paragraph >= start - NEAR &&
      paragraph <= start + NEAR &&
      direction === 'horizontal' &&
      SOLID.has(style),
  );
  // Borders of the cells of one row make one line.
  const rows = near.filter(({ source, side }) => source === 'cell-border' && side === 'top');
  return (
    near.some(({ length }) => (length ?? wanted) >= wanted) ||
    rows.reduce((sum, { length = 0 }) => sum + length, 0) >= wanted
  );
}

export const rule = copyRule('ban-sao-same-sheet-rule', {
  title: 'Đường kẻ giữa văn bản được sao và phần sao',
  valid: [{ copy: {} }],
  invalid: [
    { copy: { rule: false } },
    { copy: { rule: { style: 'dashed' } } },
    { copy: { rule: { widthMm: 60 } } },
  ],
  findings: ({ start, form }, located) =>
    isRuled(located, start)
      ? []
      : [{ at: form, message: 'không có đường kẻ nét liền hết chiều ngang trên phần sao', hint }],
});

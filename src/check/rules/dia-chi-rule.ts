import type { RuleLine } from '../../docx/read/model.ts';
import type { Located, LocatedDocument } from '../../locate/located.ts';
import { ADDRESS } from '../makers/address.ts';
import { layoutRule, notApplicable, notEvaluated } from '../rule.ts';

/** Share of the text area's width that still reads as the whole of it. */
const WHOLE = 0.95;
const SOLID: ReadonlySet<string> = new Set(['single', 'thick', 'solid']);
const asked = 'kẻ một đường nét liền hết chiều ngang vùng trình bày ngay trên khối địa chỉ';

/** The line over the block: on its first paragraph, or under the paragraph above it in the same part. */
function ruleOver({ document, geometry }: LocatedDocument, found: Located): RuleLine | undefined {
  const above = geometry.ruleAbove(found)?.line;
  if (above !== undefined) return above;
  const first = found.lines[0]?.paragraph;
  if (first === undefined) return undefined;
  const before = document.allParagraphs[first.index - 1];
  const near = before?.place.part === first.place.part ? [before, first] : [first];
  const own = near.flatMap(({ lines }) => lines.flatMap((at) => document.lines[at] ?? []));
  return own.find(({ direction, side }) => direction === 'horizontal' && side !== 'bottom') ?? own[0];
}

export const rule = layoutRule({
  id: 'dia-chi-rule',
  title: 'Đường kẻ trên khối địa chỉ',
  valid: [{ parts: { addressFooter: ADDRESS } }, { parts: { addressFooter: ADDRESS }, addressOn: 'end' }],
  invalid: [
    { parts: { addressFooter: { text: ADDRESS, rule: false } } },
    { parts: { addressFooter: { text: ADDRESS, rule: { style: 'dashed' } } } },
    { parts: { addressFooter: { text: ADDRESS, rule: { ratio: 0.5 } } } },
  ],
  check(located) {
    const found = located.components.get('addressFooter');
    const [at] = found?.lines ?? [];
    if (found === undefined || at === undefined) return notApplicable('văn bản không có khối địa chỉ');
    const line = ruleOver(located, found);
    if (line === undefined) return [{ at, message: 'không có đường kẻ trên khối địa chỉ', hint: asked }];
    if (!SOLID.has(line.style))
      return [{ at, message: 'đường kẻ trên khối địa chỉ không phải nét liền', hint: asked }];
    const section = located.document.sections[0];
    if (line.length === undefined || section === undefined)
      return notEvaluated('không đo được độ dài đường kẻ trên khối địa chỉ');
    const { pageWidth, margins } = section;
    return line.length >= (pageWidth - margins.left - margins.gutter - margins.right) * WHOLE
      ? []
      : [{ at, message: 'đường kẻ trên khối địa chỉ không hết chiều ngang vùng trình bày', hint: asked }];
  },
});

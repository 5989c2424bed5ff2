import { isUpper } from '../../locate/fold.ts';
import type { Line, LocatedDocument } from '../../locate/located.ts';
import { folded, isBody, isDeputy, isHead } from '../authority-of.ts';
import { layoutRule, notApplicable, type Finding } from '../rule.ts';

const BELOW = 3;

/** A post that stands in the name's column, under the name. */
function postUnder({ document, components }: LocatedDocument, { paragraph }: Line) {
  const taken = new Set([...components.values()].flatMap(({ lines }) => lines.map((line) => line.paragraph)));
  return document.paragraphs
    .slice(paragraph.index + 1, paragraph.index + 1 + BELOW)
    .filter(
      ({ cell }) =>
        cell?.table === paragraph.cell?.table &&
        cell?.row === paragraph.cell?.row &&
        cell?.column === paragraph.cell?.column,
    )
    .find(({ text }, at, all) => {
      const words = folded(text);
      const own = all[at];
      return (
        own !== undefined &&
        !taken.has(own) &&
        isUpper(text) &&
        (isHead(words) || isDeputy(words)) &&
        !isBody(words)
      );
    });
}

export const rule = layoutRule({
  id: 'chuc-vu-khac-above-name',
  title: 'Chức vụ khác của người ký ghi trên họ tên',
  valid: [
    { parts: { signatureAuthority: 'TRƯỞNG BAN', postAboveName: 'PHÓ CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH' } },
  ],
  invalid: [{ parts: { signatureAuthority: 'TRƯỞNG BAN', signatureName: ['Nguyễn Văn A', 'PHÓ CHỦ TỊCH'] } }],
  check(located) {
    const findings = located.signatures.flatMap(({ name, confidence }): Finding[] => {
      const at = name === undefined ? undefined : postUnder(located, name);
      return at === undefined
        ? []
        : [
            {
              at,
              message: `chức vụ “${at.text.trim()}” ghi dưới họ tên`,
              hint: 'ghi chức vụ khác của người ký phía trên họ tên',
              ...(confidence === 'sure' ? {} : { review: true as const }),
            },
          ];
    });
    return findings.length > 0 || located.components.has('postAboveName')
      ? findings
      : notApplicable('không ghi chức vụ khác của người ký');
  },
});

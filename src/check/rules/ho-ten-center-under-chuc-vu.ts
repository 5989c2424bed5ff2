import type { Line, LocatedDocument } from '../../locate/located.ts';
import { mm, mmToTwip } from '../../nd30/units.ts';
import { layoutRule, notApplicable, notEvaluated, type Finding } from '../rule.ts';

/** Names laid out by blanks come out centred to the eye within this. */
const TOLERANCE = mmToTwip(mm(5));

const isPushed = ({ paragraph, start }: Line): boolean =>
  /\t|[ \u00A0]{3}/u.test(paragraph.text.slice(0, start));

function middle({ geometry }: LocatedDocument, line: Line): number {
  const { left, right } = geometry.printed(line);
  return (left + right) / 2;
}

export const rule = layoutRule({
  id: 'ho-ten-center-under-chuc-vu',
  title: 'Họ tên canh giữa dưới chức vụ',
  valid: [{}],
  invalid: [
    { parts: { signatureName: { align: 'left' } } },
    { parts: { signatureName: { align: 'right' } } },
  ],
  check(located) {
    const signed = located.signatures.flatMap(({ authority, name, confidence }) =>
      name === undefined || authority.length === 0 ? [] : [{ authority, name, confidence }],
    );
    if (signed.length === 0) return notApplicable('không thấy đủ chức vụ và họ tên của người ký');
    if (signed.some(({ authority, name }) => [...authority, name].some(isPushed)))
      return notEvaluated('khối chữ ký đặt bằng dấu tab hoặc dấu cách nên không đo được');
    return signed.flatMap(({ authority, name, confidence }): Finding[] => {
      const here = middle(located, name);
      if (authority.some((line) => Math.abs(middle(located, line) - here) <= TOLERANCE)) return [];
      return [
        {
          at: name,
          message: 'họ tên người ký không canh giữa dưới chức vụ',
          hint: 'canh giữa họ tên và chức vụ của người ký trong cùng một cột',
          ...(confidence === 'sure' ? {} : { review: true as const }),
        },
      ];
    });
  },
});

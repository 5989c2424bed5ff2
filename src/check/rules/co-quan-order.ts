import { upperVi } from '../../text/capital.ts';
import { contentRule, notApplicable } from '../rule.ts';

/** Bodies by how high they stand; the first words of their names. */
const ranks: readonly RegExp[] = [
  /^(?:BỘ|UBND|HĐND|ỦY BAN NHÂN DÂN|UỶ BAN NHÂN DÂN|HỘI ĐỒNG NHÂN DÂN|CHÍNH PHỦ|TỔNG CỤC)(?!\p{L})/u,
  /^(?:SỞ|BAN|CỤC|THANH TRA|VĂN PHÒNG)(?!\p{L})/u,
  /^(?:CHI CỤC|PHÒNG|TRUNG TÂM|TRƯỜNG|BỆNH VIỆN|ĐỘI|TRẠM)(?!\p{L})/u,
];

const rankOf = (name: string): number => ranks.findIndex((bodies) => bodies.test(upperVi(name)));

export const rule = contentRule({
  id: 'co-quan-order',
  title: 'Tên cơ quan chủ quản ở trên tên cơ quan ban hành',
  valid: [{}],
  invalid: [
    {
      parts: {
        parent: { text: 'SỞ NỘI VỤ', bold: false },
        issuer: { text: 'ỦY BAN NHÂN DÂN TỈNH SÔNG LAM', bold: true },
      },
    },
  ],
  check(words) {
    const [parent] = words.lines('parent');
    const [issuer] = words.lines('issuer');
    if (parent === undefined || issuer === undefined)
      return notApplicable('văn bản không có tên cơ quan chủ quản');
    const [upper, lower] = [rankOf(parent.text), rankOf(issuer.text)];
    return upper > lower && lower >= 0
      ? [
          {
            at: parent,
            message: `“${parent.text}” ở trên “${issuer.text}”`,
            hint: 'ghi tên cơ quan chủ quản ở dòng trên, tên cơ quan ban hành ngay dưới',
            ...(words.sure('parent') && words.sure('issuer') ? {} : { review: true as const }),
          },
        ]
      : [];
  },
});

import { wordingRule } from '../makers/wording-rule.ts';

/** Fields of ministries and departments as PL2.IV.1.a writes them: the first syllable of each part is a capital. */
const fields = [
  'Nội vụ',
  'Tư pháp',
  'Tài chính',
  'Y tế',
  'Quốc phòng',
  'Ngoại giao',
  'Giáo dục và Đào tạo',
  'Khoa học và Công nghệ',
  'Nông nghiệp và Môi trường',
  'Tài nguyên và Môi trường',
  'Kế hoạch và Đầu tư',
  'Thông tin và Truyền thông',
  'Dân tộc và Tôn giáo',
  'Văn hóa, Thể thao và Du lịch',
];

const small = (name: string): string => name.charAt(0) + name.slice(1).toLowerCase();
const capitals = (name: string): string =>
  name.replace(/(?<= )(?!và )\p{Ll}/gu, (first) => first.toUpperCase());

/**
 * Slips that are met, each with the right name. "Sở tài chính hóa" and its like are sentences: of a field of one part,
 * only capitals too many are a slip for sure.
 */
const slips: ReadonlyMap<string, string> = new Map([
  ...['Ủy', 'Uỷ'].flatMap((first) =>
    ['Ban Nhân Dân', 'Ban nhân dân', 'ban Nhân dân', 'ban Nhân Dân'].map((rest): [string, string] => [
      `${first} ${rest}`,
      `${first} ban nhân dân`,
    ]),
  ),
  ['Hội Đồng Nhân Dân', 'Hội đồng nhân dân'],
  ['Hội Đồng nhân dân', 'Hội đồng nhân dân'],
  ['Hội đồng Nhân dân', 'Hội đồng nhân dân'],
  ...['Sở', 'Bộ'].flatMap((kind) =>
    fields.flatMap((field): [string, string][] => {
      const right = `${kind} ${field}`;
      const wrong = field.includes(' và ') ? [small(field), capitals(field)] : [capitals(field)];
      return wrong.map((one): [string, string] => [`${kind} ${one}`, right]);
    }),
  ),
]);

export const rule = wordingRule({
  id: 'cap-organization',
  title: 'Viết hoa tên cơ quan, tổ chức',
  valid: [
    { body: ['Sở Nội vụ, Bộ Giáo dục và Đào tạo, Hội đồng nhân dân và Ủy ban nhân dân tỉnh Sơn La./.'] },
    { body: ['SỞ NỘI VỤ phối hợp các cơ sở y tế, cán bộ tư pháp; lãnh đạo Sở tài chính hóa nội dung./.'] },
  ],
  invalid: [
    { body: ['Bộ Tài nguyên và môi trường hướng dẫn thực hiện./.'] },
    { body: ['Ủy Ban Nhân Dân tỉnh giao các sở thực hiện./.'] },
    { body: ['Đề nghị Sở Tài Chính thẩm định./.'] },
  ],
  pattern: new RegExp([...slips.keys()].join('|'), 'g'),
  judge({ text }) {
    const right = slips.get(text);
    return right === undefined
      ? undefined
      : { message: `“${text}” viết hoa chưa đúng tên cơ quan`, hint: `viết “${right}”` };
  },
});

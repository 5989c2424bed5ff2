import type { LocatedDocument } from '../../locate/located.ts';
import { headless } from '../makers/present-rule.ts';
import { layoutRule, notApplicable, notEvaluated } from '../rule.ts';
import { unruled } from '../unruled.ts';

const post = /^(?:TM|KT|TL|TUQ|Q)[./ ]|GIÁM ĐỐC|CHỦ TỊCH|TRƯỞNG|CHÁNH|THƯ KÝ|CHỦ TỌA|CHỦ TRÌ|ĐẠI DIỆN/iu;
const SHORT = 80;

/** Some short line below the middle of the document speaks of a post. */
const mayBeSigned = ({ document: { paragraphs } }: LocatedDocument): boolean =>
  paragraphs
    .slice(Math.floor(paragraphs.length / 2))
    .some(({ text }) => text.length < SHORT && !/^[-–+]/u.test(text.trim()) && post.test(text));

export const rule = layoutRule({
  id: 'nguoi-ky-present',
  title: 'Có chức vụ và họ tên người ký',
  valid: [{}, { layout: 'paragraphs' }],
  invalid: [
    { parts: { signatureAuthority: false, signatureName: false } },
    { parts: { signatureName: false } },
    { parts: { signatureAuthority: false } },
  ],
  check(located) {
    const reason = headless(located);
    if (reason !== undefined) return notApplicable(reason);
    const { signatures, draft } = located;
    const [one] = signatures;
    const review = draft || unruled(located) ? { review: true as const } : {};
    if (one === undefined)
      return mayBeSigned(located)
        ? notEvaluated('chưa nhận chắc khối chữ ký')
        : [
            {
              message: 'văn bản không có chức vụ và họ tên người ký',
              hint: 'ghi quyền hạn, chức vụ, họ và tên người ký ở bên phải, ngang hàng với Nơi nhận',
              ...review,
            },
          ];
    const [at] = one.authority;
    if (signatures.every(({ name }) => name === undefined))
      return [
        {
          ...(at === undefined ? {} : { at }),
          message: 'dưới chức vụ không có họ tên người ký',
          hint: 'ghi họ và tên người ký dưới chức vụ',
          // A name may be put in when it is signed.
          review: true,
        },
      ];
    if (signatures.some(({ authority }) => authority.length > 0)) return [];
    return [
      {
        ...(one.name === undefined ? {} : { at: one.name }),
        message: 'trên họ tên không có chức vụ của người ký',
        hint: 'ghi quyền hạn, chức vụ của người ký trên họ tên',
        ...review,
      },
    ];
  },
});

import type { Line, LocatedDocument } from '../../locate/located.ts';
import { layoutRule, notApplicable } from '../rule.ts';

/** Laid out by tabs or blanks: where it is printed only the eye can tell. */
const isSpaced = ({ paragraph, start }: Line): boolean =>
  /\t|[ \u00a0]{3}/u.test(paragraph.text.slice(0, start)) || paragraph.inTextBox;

const isRight = ({ geometry }: LocatedDocument, line: Line): boolean =>
  isSpaced(line) || geometry.sideOf(line.paragraph) === 'right';

export const rule = layoutRule({
  id: 'nguoi-ky-position',
  title: 'Vị trí: khối chữ ký',
  valid: [{}, { layout: 'paragraphs' }],
  invalid: [
    {
      parts: {
        recipientsLabel: false,
        recipientsList: false,
        signatureAuthority: false,
        signatureName: false,
        drafterMark: false,
      },
      body: [
        'Sở Nội vụ đề nghị các đơn vị rà soát việc trình bày văn bản./.',
        { text: 'GIÁM ĐỐC', bold: true, align: 'center', firstLineMm: 0 },
        '',
        '',
        '',
        { text: 'Nguyễn Văn A', bold: true, align: 'center', firstLineMm: 0 },
      ],
    },
  ],
  check(located) {
    const { signatures } = located;
    const blocks = signatures.flatMap(({ authority: [first], confidence }) =>
      first === undefined ? [] : [{ first, confidence }],
    );
    const last = blocks.at(-1);
    if (last === undefined) return notApplicable('không thấy chức vụ của người ký');
    if (blocks.some(({ first }) => isRight(located, first))) return [];
    return [
      {
        at: last.first,
        message: 'khối chữ ký không ở nửa phải của trang',
        hint: 'đặt quyền hạn, chức vụ, họ tên người ký ở nửa phải, ngang hàng với Nơi nhận',
        ...(blocks.length === 1 && last.confidence === 'sure' ? {} : { review: true as const }),
      },
    ];
  },
});

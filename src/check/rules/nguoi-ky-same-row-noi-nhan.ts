import { layoutRule, notApplicable, notEvaluated } from '../rule.ts';

export const rule = layoutRule({
  id: 'nguoi-ky-same-row-noi-nhan',
  title: 'Khối chữ ký ngang hàng với “Nơi nhận:”',
  valid: [{}],
  invalid: [
    {
      parts: { signatureAuthority: false, signatureName: false },
      body: [
        'Sở Nội vụ đề nghị các đơn vị rà soát việc trình bày văn bản./.',
        { text: 'GIÁM ĐỐC', bold: true, align: 'right', firstLineMm: 0 },
        '',
        '',
        '',
        { text: 'Nguyễn Văn A', bold: true, align: 'right', firstLineMm: 0 },
      ],
    },
  ],
  check({ type, signatures, components, geometry }) {
    if (type === 'bien-ban') return notApplicable('Nơi nhận của biên bản ở dưới khối chữ ký (Mẫu 1.9)');
    const [label] = components.get('recipientsLabel')?.lines ?? [];
    const [signature, second] = signatures;
    if (label === undefined || signature === undefined || signature.authority.length === 0)
      return notApplicable('không thấy đủ Nơi nhận và chức vụ của người ký');
    if (second !== undefined) return notApplicable('nhiều người cùng ký');
    const { authority, name } = signature;
    const here = label.paragraph;
    if (authority.some(({ paragraph }) => geometry.sameRow(paragraph, here))) return [];
    const apart =
      (name?.paragraph.index ?? Infinity) < here.index || (authority[0]?.paragraph.index ?? 0) > here.index;
    const floating = [here, ...authority.map(({ paragraph }) => paragraph)].some(
      ({ inTextBox, format }) => inTextBox || format.framed,
    );
    if (floating || (!apart && here.cell === undefined))
      return notEvaluated('khối chữ ký và Nơi nhận không nằm trong bảng nên không đo được');
    const [at] = authority;
    return [
      {
        ...(at === undefined ? {} : { at }),
        message: 'chức vụ của người ký không ngang hàng với “Nơi nhận:”',
        hint: 'đặt “Nơi nhận:” và quyền hạn, chức vụ của người ký trên cùng một hàng',
        ...(signature.confidence === 'sure' ? {} : { review: true as const }),
      },
    ];
  },
});

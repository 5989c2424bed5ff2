import { layoutRule, notApplicable, notEvaluated } from '../rule.ts';

export const rule = layoutRule({
  id: 'mau-bien-ban-two-signers',
  title: 'Biên bản có hai khối chữ ký',
  valid: [{ type: 'bien-ban' }],
  invalid: [{ type: 'bien-ban', secretary: false }],
  check({ type, signatures }) {
    if (type !== 'bien-ban') return notApplicable('chỉ áp dụng cho biên bản');
    const [one, two] = signatures;
    if (one === undefined) return notEvaluated('chưa nhận chắc khối chữ ký');
    const [at] = one.authority;
    return two !== undefined
      ? []
      : [
          {
            ...(at === undefined ? {} : { at }),
            message: 'biên bản chỉ có một khối chữ ký',
            hint: 'đặt hai khối chữ ký: THƯ KÝ bên trái, CHỦ TỌA bên phải (Mẫu 1.9)',
            review: true,
          },
        ];
  },
});

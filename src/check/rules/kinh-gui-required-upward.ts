import { layoutRule, notApplicable, notEvaluated } from '../rule.ts';

export const rule = layoutRule({
  id: 'kinh-gui-required-upward',
  title: 'Tờ trình, báo cáo gửi cấp trên có Kính gửi',
  valid: [{ type: 'to-trinh' }, { type: 'bao-cao' }],
  invalid: [{ type: 'to-trinh', parts: { addressees: false } }],
  check({ type, components, class: paper }) {
    if ((type !== 'to-trinh' && type !== 'bao-cao') || paper === 'attached')
      return notApplicable('chỉ áp dụng cho tờ trình, báo cáo gửi cơ quan cấp trên');
    if (components.has('addressees')) return [];
    if (type === 'bao-cao') return notEvaluated('không biết báo cáo có gửi cơ quan cấp trên hay không');
    return [
      {
        message: 'tờ trình không có “Kính gửi:”',
        hint: 'ghi “Kính gửi:” và tên cơ quan cấp trên nhận tờ trình, dưới trích yếu',
        review: true,
      },
    ];
  },
});

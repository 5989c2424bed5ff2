import { headless } from '../makers/present-rule.ts';
import { mayReceive } from '../recipients-of.ts';
import { layoutRule, notApplicable, notEvaluated } from '../rule.ts';
import { unruled } from '../unruled.ts';

export const rule = layoutRule({
  id: 'noi-nhan-present',
  title: 'Có Nơi nhận',
  valid: [{}],
  invalid: [{ parts: { recipientsLabel: false, recipientsList: false } }],
  check(located) {
    const reason = headless(located);
    if (reason !== undefined) return notApplicable(reason);
    if (located.components.has('recipientsLabel')) return [];
    if (mayReceive(located)) return notEvaluated('chưa nhận chắc phần Nơi nhận');
    return [
      {
        message: 'văn bản không có “Nơi nhận:”',
        hint: 'ghi “Nơi nhận:” và danh sách nơi nhận, ngang hàng với chức vụ của người ký',
        ...(unruled(located) ? { review: true as const } : {}),
      },
    ];
  },
});

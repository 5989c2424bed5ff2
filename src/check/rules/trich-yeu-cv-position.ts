import { centreRule } from '../makers/centre-rule.ts';
import type { LayoutRule } from '../rule.ts';

const centred = centreRule('trich-yeu-cv-position', 'letterSubject', {
  under: 'number',
  invalid: [{ parts: { letterSubject: { text: 'V/v công tác văn thư', align: 'left' } } }],
});

export const rule: LayoutRule = {
  ...centred,
  title: 'Vị trí trích yếu công văn: canh giữa, dưới số, ký hiệu',
  check(located, context) {
    const { components, geometry } = located;
    const subject = components.get('letterSubject');
    const [at] = subject?.lines ?? [];
    const outcome = centred.check(located, context);
    if (at === undefined || !('length' in outcome) || geometry.sideOf(at.paragraph) === 'left')
      return outcome;
    return [
      {
        at,
        message: 'trích yếu công văn không ở cột trái, dưới số, ký hiệu',
        hint: 'đặt trích yếu ngay dưới số, ký hiệu, canh giữa cột trái',
        ...(subject?.confidence === 'sure' ? {} : { review: true as const }),
      },
    ];
  },
};

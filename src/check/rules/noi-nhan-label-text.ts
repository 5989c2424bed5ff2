import { fixedText } from '../../nd30/components.ts';
import { contentRule, notApplicable } from '../rule.ts';

const { text: wanted } = fixedText.recipientsLabel;

export const rule = contentRule({
  id: 'noi-nhan-label-text',
  title: 'Từ “Nơi nhận” và dấu hai chấm',
  valid: [{}],
  invalid: [
    { parts: { recipientsLabel: 'Nơi nhận' } },
    { parts: { recipientsLabel: 'NƠI NHẬN:' } },
    { parts: { recipientsLabel: 'Nơi nhận.' } },
  ],
  check(words) {
    const [label] = words.lines('recipientsLabel');
    if (label === undefined) return notApplicable('văn bản không có Nơi nhận');
    if (label.text.replace(/\s+/gu, ' ') === wanted) return [];
    return [
      {
        at: label,
        message: `ghi “${label.text}”`,
        hint: `ghi “${wanted}”`,
        ...(words.sure('recipientsLabel') ? {} : { review: true as const }),
      },
    ];
  },
});

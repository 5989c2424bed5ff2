import { numberFormatRule } from '../makers/number-format-rule.ts';

export const rule = numberFormatRule('so-ky-hieu-format-cong-van', {
  title: 'Dạng số, ký hiệu của công văn',
  hint: 'ghi theo dạng Số: 05/BNV-VP: số, chữ viết tắt cơ quan, chữ viết tắt đơn vị soạn thảo hoặc lĩnh vực; không có “CV”',
  when: ({ type }) => (type === 'cong-van' ? undefined : 'văn bản không phải công văn'),
  show: (text) => ({ parts: { number: text }, shown: text }),
});

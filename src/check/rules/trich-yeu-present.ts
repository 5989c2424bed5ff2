import { documentType } from '../../nd30/document-types.ts';
import { headless, presentRule } from '../makers/present-rule.ts';

export const rule = presentRule('trich-yeu-present', 'subject', {
  hint: 'ghi trích yếu: ngay dưới tên loại; của công văn: sau “V/v”, dưới số, ký hiệu',
  valid: [{}, { type: 'thong-bao' }],
  invalid: [
    { parts: { letterSubject: false } },
    {
      parts: { subject: false },
      body: ['Sở Nội vụ thông báo kết quả thực hiện công tác văn thư năm 2026./.'],
    },
  ],
  has: ({ components }) => components.has('subject') || components.has('letterSubject'),
  when: (located) => {
    const { type } = located;
    if (type === undefined) return 'không rõ văn bản thuộc loại nào';
    const { subject, samples, name } = documentType(type);
    return subject === 'none' || samples.length === 0
      ? `mẫu ${name.toLowerCase()} không có trích yếu`
      : headless(located);
  },
});

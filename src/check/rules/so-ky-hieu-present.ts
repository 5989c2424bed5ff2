import { headless, presentRule } from '../makers/present-rule.ts';

export const rule = presentRule('so-ky-hieu-present', 'number', {
  hint: 'ghi số, ký hiệu dưới tên cơ quan ban hành; bản thảo chừa trống phần số: Số:      /QĐ-…',
  when: (located) =>
    headless(located) ??
    (located.type === 'thu-cong' ? 'Nghị định không nói thư công có số, ký hiệu hay không' : undefined),
});

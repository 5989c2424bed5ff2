import { components, type ComponentId } from '../../nd30/components.ts';
import { copyRule } from '../makers/copy-rule.ts';

const asked = [
  'issuer',
  'number',
  'placeDate',
  'signatureAuthority',
  'signatureName',
  'recipientsLabel',
] as const satisfies readonly ComponentId[];

export const rule = copyRule('ban-sao-components', {
  title: 'Thành phần của bản sao',
  valid: [{ copy: {} }],
  invalid: [
    { copy: { issuer: false } },
    { copy: { number: false } },
    { copy: { placeDate: false } },
    { copy: { name: false } },
  ],
  findings: ({ parts, form }) =>
    asked
      .filter((id) => (parts[id]?.length ?? 0) === 0)
      .map((id) => ({
        at: form,
        message: `phần sao không có: ${components[id].title}`,
        hint: 'ghi đủ tên cơ quan sao, số và ký hiệu bản sao, địa danh và thời gian sao, chức vụ, họ tên, nơi nhận',
      })),
});

import type { ComponentId } from '../../nd30/components.ts';
import { copyRule } from '../makers/copy-rule.ts';
import { lookFault, type Look } from '../makers/look-rule.ts';

const asked = [
  ['number', ['bold', 'italic', 'size']],
  ['placeDate', ['bold', 'italic', 'size']],
  ['signatureAuthority', ['bold', 'italic', 'upper', 'size']],
  ['signatureName', ['bold', 'italic', 'sentence', 'size']],
  ['recipientsLabel', ['bold', 'italic', 'size']],
  ['recipientsList', ['bold', 'italic', 'size']],
] as const satisfies readonly (readonly [ComponentId, readonly Look[]])[];

export const rule = copyRule('ban-sao-component-style', {
  title: 'Kiểu trình bày các thành phần của bản sao',
  valid: [{ copy: {} }],
  invalid: [
    { copy: { number: { text: 'Số: 03/SY-VP', sizePt: 14 } } },
    { copy: { placeDate: { text: 'Sông Lam, ngày 06 tháng 3 năm 2026', italic: false } } },
    { copy: { authority: { text: 'CHÁNH VĂN PHÒNG', bold: false } } },
  ],
  findings: ({ parts }) =>
    asked.flatMap(([id, looks]) => {
      const look = lookFault(id, looks);
      return (parts[id] ?? []).flatMap((at) => {
        const fault = look(at);
        return fault === undefined ? [] : [{ at, ...fault }];
      });
    }),
});

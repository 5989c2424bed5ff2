import { copyRule } from '../makers/copy-rule.ts';
import { lookFault } from '../makers/look-rule.ts';

const look = lookFault('copyForm', ['bold', 'italic', 'upper', 'size']);

export const rule = copyRule('ban-sao-hinh-thuc-style', {
  title: 'Kiểu trình bày: hình thức sao',
  valid: [{ copy: {} }],
  invalid: [
    { copy: { form: { text: 'SAO Y', bold: false } } },
    { copy: { form: { text: 'SAO Y', sizePt: 12 } } },
    { copy: { form: 'Sao y' } },
  ],
  findings({ form }) {
    const fault = look(form);
    return fault === undefined ? [] : [{ at: form, ...fault }];
  },
});

import { copies } from '../../nd30/copies.ts';
import { isForm } from '../copy-parts.ts';
import { copyRule } from '../makers/copy-rule.ts';

const forms = copies.map(({ form }) => form);

export const rule = copyRule('ban-sao-hinh-thuc-enum', {
  title: 'Hình thức sao',
  valid: forms.map((form) => ({ copy: { form } })),
  invalid: [{ copy: { form: 'SAO Y BẢN CHÍNH' } }],
  findings: ({ form }) =>
    isForm(form.text)
      ? []
      : [{ at: form, message: `hình thức sao ghi “${form.text}”`, hint: `ghi ${forms.join(', ')}` }],
});

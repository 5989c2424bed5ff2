import { nfc } from '../../text/nfc.ts';
import { layoutRule } from '../rule.ts';

export const rule = layoutRule({
  id: 'charset-nfc',
  title: 'Chữ có dấu ở dạng dựng sẵn (NFC)',
  valid: [{}],
  invalid: [{ body: ['Nội dung có chữ tổ hợp./.'.normalize('NFD')] }],
  check({ document }) {
    const loose = document.paragraphs.filter(({ raw }) => nfc(raw) !== raw);
    const [at] = loose;
    return at === undefined
      ? []
      : [
          {
            at,
            message: `chữ có dấu ở dạng tổ hợp trong ${loose.length} đoạn`,
            hint: 'chuyển sang dạng dựng sẵn (vanthu check --fix làm được)',
          },
        ];
  },
});

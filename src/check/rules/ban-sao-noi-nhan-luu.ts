import { copyRule } from '../makers/copy-rule.ts';

const archive = /^-\s*Lưu\s*:\s*VT\s*\.$/u;

export const rule = copyRule('ban-sao-noi-nhan-luu', {
  title: 'Nơi nhận của bản sao kết thúc bằng “Lưu: VT.”',
  valid: [{ copy: {} }],
  invalid: [{ copy: { recipients: ['- Phòng Tổ chức;', '- Văn phòng Sở.'] } }],
  findings({ parts: { recipientsList = [] } }) {
    const at = recipientsList.at(-1);
    return at === undefined || archive.test(at.text)
      ? []
      : [{ at, message: `dòng cuối ghi “${at.text}”`, hint: 'ghi “- Lưu: VT.” ở dòng cuối', review: true }];
  },
});

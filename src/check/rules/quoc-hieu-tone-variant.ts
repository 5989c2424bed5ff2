import { fixedText } from '../../nd30/components.ts';
import { contentRule, notApplicable } from '../rule.ts';

export const rule = contentRule({
  id: 'quoc-hieu-tone-variant',
  title: 'Chữ HÒA trong Quốc hiệu',
  valid: [{}],
  invalid: [{ parts: { nationalName: 'CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM' } }],
  check(words) {
    const [at] = words.lines('nationalName');
    if (at === undefined) return notApplicable('văn bản không có Quốc hiệu');
    return /hoà/iu.test(at.text)
      ? [
          {
            at,
            message: 'Quốc hiệu viết “HOÀ”, lời văn Nghị định và Công báo viết “HÒA”',
            hint: `viết ${fixedText.nationalName.text}`,
          },
        ]
      : [];
  },
});

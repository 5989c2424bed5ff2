import { presentRule } from '../makers/present-rule.ts';

export const rule = presentRule('quoc-hieu-present', 'nationalName', {
  hint: 'ghi CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM ở đầu trang 1, bên phải',
});

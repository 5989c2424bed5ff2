import { presentRule } from '../makers/present-rule.ts';

export const rule = presentRule('tieu-ngu-present', 'motto', {
  hint: 'ghi Độc lập - Tự do - Hạnh phúc ngay dưới Quốc hiệu',
});

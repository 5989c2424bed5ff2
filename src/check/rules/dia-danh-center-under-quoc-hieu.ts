import { centreRule } from '../makers/centre-rule.ts';

export const rule = centreRule('dia-danh-center-under-quoc-hieu', 'placeDate', { under: 'nationalName' });

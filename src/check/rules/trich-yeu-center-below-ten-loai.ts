import { centreRule } from '../makers/centre-rule.ts';

export const rule = centreRule('trich-yeu-center-below-ten-loai', 'subject', { under: 'typeName' });

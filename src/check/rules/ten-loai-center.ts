import { centreRule } from '../makers/centre-rule.ts';

export const rule = centreRule('ten-loai-center', 'typeName');

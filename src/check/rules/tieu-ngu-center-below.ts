import { centreRule } from '../makers/centre-rule.ts';

export const rule = centreRule('tieu-ngu-center-below', 'motto', { under: 'nationalName' });

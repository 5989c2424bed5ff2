import { centreRule } from '../makers/centre-rule.ts';

export const rule = centreRule('so-ky-hieu-center', 'number', { under: 'issuer' });

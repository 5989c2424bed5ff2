import { centreRule } from '../makers/centre-rule.ts';

export const rule = centreRule('co-quan-ban-hanh-center', 'issuer', { under: 'parent' });

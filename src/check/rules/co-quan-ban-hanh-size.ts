import { sizeRule } from '../makers/size-rule.ts';

export const rule = sizeRule('co-quan-ban-hanh-size', 'issuer');

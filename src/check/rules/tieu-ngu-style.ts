import { styleRule } from '../makers/style-rule.ts';

// Capitals are a matter of its words: `tieu-ngu-text`.
export const rule = styleRule('tieu-ngu-style', 'motto');

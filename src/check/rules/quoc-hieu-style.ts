import { styleRule } from '../makers/style-rule.ts';

// Capitals are a matter of its words: `quoc-hieu-text`.
export const rule = styleRule('quoc-hieu-style', 'nationalName');

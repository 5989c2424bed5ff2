import { commandLineRule } from '../makers/command-line-rule.ts';

export const rule = commandLineRule('menh-lenh-quyet-dinh', 'quyet-dinh');

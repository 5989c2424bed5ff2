import type { When } from './component-rule.ts';

/** A letter opens with "Căn cứ …" in its running text; it has no block of bases (the catalogue's note). */
export const notOfLetters: When = ({ type }) =>
  type === 'cong-van' ? 'công văn không có khối căn cứ dưới trích yếu' : undefined;

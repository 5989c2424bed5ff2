import { page } from '../../nd30/page.ts';
import { runsOf } from '../parts-of.ts';
import { annexStyleRule } from '../makers/annex-style-rule.ts';

const black: ReadonlySet<string> = new Set(['auto', page.colour.hex]);

export const rule = annexStyleRule('phu-luc-kem-theo-style', 'appendixAttached', {
  invalid: [{ color: 'FF0000' }, { font: 'Arial' }],
  more(line) {
    const runs = runsOf(line);
    if (runs.some(({ format }) => !black.has(format.color.toLowerCase()))) return 'chữ không phải màu đen';
    return runs.every(({ font }) => font === page.font.name)
      ? undefined
      : 'không cùng phông chữ với nội dung';
  },
});

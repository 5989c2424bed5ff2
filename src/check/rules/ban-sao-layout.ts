import type { Line } from '../../locate/located.ts';
import { components, type ComponentId } from '../../nd30/components.ts';
import { copyRule } from '../makers/copy-rule.ts';

const halves = [
  ['issuer', 'left'],
  ['number', 'left'],
  ['placeDate', 'right'],
  ['signatureAuthority', 'right'],
  ['recipientsLabel', 'left'],
] as const satisfies readonly (readonly [ComponentId, 'left' | 'right'])[];

const names = { left: 'trái', right: 'phải' } as const;
const isSpaced = ({ paragraph }: Line): boolean => /\t|[ \u00a0]{3}/u.test(paragraph.text);

export const rule = copyRule('ban-sao-layout', {
  title: 'Vị trí các thành phần của bản sao',
  valid: [{ copy: {} }],
  invalid: [{ copy: { swapped: true } }],
  findings: ({ form, parts }, { geometry }) =>
    [
      ...halves.map(([id, half]) => ({ line: parts[id]?.[0], title: components[id].title, half })),
      { line: form, title: components.copyForm.title, half: 'right' as const },
    ].flatMap(({ line, title, half }) => {
      if (line === undefined || isSpaced(line)) return [];
      const side = geometry.sideOf(line.paragraph);
      return side === half || side === 'full'
        ? []
        : [
            {
              at: line,
              message: `${title}: không ở nửa ${names[half]} của trang`,
              hint: `đặt ở nửa ${names[half]} của trang`,
            },
          ];
    }),
});

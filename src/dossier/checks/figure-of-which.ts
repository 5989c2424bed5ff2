import { fault } from '../../diagnostic/diagnostic.ts';
import { compare, formatVietnameseNumber } from '../../text/number.ts';
import { figureValue } from '../figure-value.ts';
import type { ChainCheck } from './cross-check.ts';

export const figureOfWhich: ChainCheck = {
  id: 'figure-of-which',
  title: 'Số “trong đó” lớn hơn tổng',
  why: 'Số “trong đó” (of-which) là một phần của tổng nên không thể lớn hơn tổng.',
  valid: `
figures:
  - { id: nhiem-vu, kind: count, value: "48", parts: [{ figure: qua-han, role: of-which }] }
  - { id: qua-han, kind: count, value: "5" }
`,
  invalid: `
figures:
  - { id: nhiem-vu, kind: count, value: "48", parts: [{ figure: qua-han, role: of-which }] }
  - { id: qua-han, kind: count, value: "50" }
`,
  check({ facts, locate }) {
    return facts.dossier.figures.flatMap((figure, index) =>
      (figure.parts ?? []).flatMap(({ figure: id, role }, position) => {
        const part = role === 'of-which' ? figureValue(facts.figure(id, figure.agency), facts) : undefined;
        const whole = figureValue(figure, facts);
        if (part === undefined || whole === undefined || compare(part, whole) <= 0) return [];
        return [
          fault(
            'figure-of-which',
            {
              id,
              part: formatVietnameseNumber(part),
              total: figure.id,
              whole: formatVietnameseNumber(whole),
            },
            locate(['figures', index, 'parts', position]),
          ),
        ];
      }),
    );
  },
};

import { fault } from '../../diagnostic/diagnostic.ts';
import { formatVietnameseNumber } from '../../text/number.ts';
import { partedFigures } from '../figure-sums.ts';
import { figureValue } from '../figure-value.ts';
import type { ChainCheck } from './cross-check.ts';

export const figureCarried: ChainCheck = {
  id: 'figure-carried',
  title: 'Số chuyển kỳ không nằm trong phép cộng nào',
  why: 'Số kỳ trước chuyển sang hoặc chuyển kỳ sau mà tổng vẫn khớp khi không có nó thì nó chưa được tính vào đâu: hoặc tổng thiếu, hoặc số ấy thừa.',
  valid: `
figures:
  - id: tong
    kind: count
    value: "1.918"
    parts:
      - { figure: trong-ky, role: part }
      - { figure: ky-truoc, role: carried-in }
  - { id: trong-ky, kind: count, value: "1.917" }
  - { id: ky-truoc, kind: count, value: "01" }
`,
  invalid: `
figures:
  - id: tong
    kind: count
    value: "1.917"
    parts:
      - { figure: truc-tuyen, role: part }
      - { figure: truc-tiep, role: part }
      - { figure: ky-truoc, role: carried-in }
  - { id: truc-tuyen, kind: count, value: "158" }
  - { id: truc-tiep, kind: count, value: "1.759" }
  - { id: ky-truoc, kind: count, value: "01" }
`,
  check({ facts, locate }) {
    return partedFigures(facts).flatMap(({ figure, index, sums }) => {
      // A sum that does not hold is told by itself; only sums that hold without the carried figure leave it out.
      if (!sums.some(({ holds }) => holds)) return [];
      const counted = new Set(sums.flatMap(({ carried }) => carried));
      return (figure.parts ?? []).flatMap(({ figure: id, role }, position) => {
        const carried = facts.figure(id, figure.agency);
        const value = figureValue(carried, facts);
        if ((role !== 'carried-in' && role !== 'carried-out') || counted.has(id) || value === undefined)
          return [];
        return [
          fault(
            'figure-carried',
            {
              id,
              value: formatVietnameseNumber(value, carried.value ?? {}),
              total: figure.id,
              sums: sums.map(({ printed, sum }) => `${sum} = ${printed}`),
            },
            locate(['figures', index, 'parts', position]),
          ),
        ];
      });
    });
  },
};

import { fault } from '../../diagnostic/diagnostic.ts';
import { formatVietnameseNumber } from '../../text/number.ts';
import { partedFigures } from '../figure-sums.ts';
import type { ChainCheck } from './cross-check.ts';

export const figureParts: ChainCheck = {
  id: 'figure-parts',
  title: 'Các phần cộng lại khác tổng',
  why: 'Các phần (part), thêm số kỳ trước chuyển sang (carried-in), bớt số chuyển kỳ sau (carried-out), phải bằng tổng. Một tổng chia nhiều cách (by) thì mỗi cách cộng riêng.',
  valid: `
figures:
  - id: tong
    kind: count
    value: "388"
    parts:
      - { figure: dung-han, role: part }
      - { figure: con-lai, role: part }
  - { id: dung-han, kind: count, value: "364" }
  - { id: con-lai, kind: count, value: "24" }
`,
  invalid: `
figures:
  - id: tong
    kind: count
    value: "388"
    parts:
      - { figure: dung-han, role: part }
      - { figure: con-lai, role: part }
  - { id: dung-han, kind: count, value: "364" }
  - { id: con-lai, kind: count, value: "42" }
`,
  check({ facts, locate }) {
    return partedFigures(facts).flatMap(({ figure, index, sums }) =>
      sums
        .filter(({ holds }) => !holds)
        .map(({ printed, sum }) =>
          fault(
            'figure-parts',
            {
              id: figure.id,
              value: figure.value === undefined ? '' : formatVietnameseNumber(figure.value.value),
              printed,
              sum,
            },
            locate(['figures', index, 'parts']),
          ),
        ),
    );
  },
};

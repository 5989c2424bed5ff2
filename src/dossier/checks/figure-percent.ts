import { fault } from '../../diagnostic/diagnostic.ts';
import { compare, divideToPercent, formatVietnameseNumber } from '../../text/number.ts';
import { figureValue } from '../figure-value.ts';
import type { ChainCheck } from './cross-check.ts';

export const figurePercent: ChainCheck = {
  id: 'figure-percent',
  title: 'Tỷ lệ không khớp hai số liệu của nó',
  why: 'Tỷ lệ ghi sẵn được tính lại từ tử số và mẫu số, làm tròn đến đúng số chữ số thập phân đã ghi. Tỷ lệ có từ so sánh (ít nhất, trên…) không bị xét.',
  valid: `
figures:
  - { id: ky-so, kind: count, value: "1.061", unit: văn bản }
  - { id: van-ban, kind: count, value: "1.203", unit: văn bản }
  - { id: ty-le, kind: percent, value: "88", of: ky-so, outOf: van-ban }
`,
  invalid: `
figures:
  - { id: ky-so, kind: count, value: "1.061", unit: văn bản }
  - { id: van-ban, kind: count, value: "1.203", unit: văn bản }
  - { id: ty-le, kind: percent, value: "98", of: ky-so, outOf: van-ban }
`,
  check({ facts, locate }) {
    return facts.dossier.figures.flatMap(({ id, agency, value, of, outOf, comparator }, index) => {
      if (value === undefined || of === undefined || outOf === undefined || comparator !== undefined)
        return [];
      const [a, b] = [of, outOf].map((one) => figureValue(facts.figure(one, agency), facts));
      if (a === undefined || b === undefined || b.digits === 0n) return [];
      const computed = divideToPercent(a, b, value.value.scale);
      if (compare(computed, value.value) === 0) return [];
      const [typed, right, numerator, denominator] = [value.value, computed, a, b].map((one) =>
        formatVietnameseNumber(one),
      );
      return [
        fault(
          'figure-percent',
          {
            id,
            typed: `${typed ?? ''}%`,
            computed: `${right ?? ''}%`,
            of: `${numerator ?? ''} (“${of}”)`,
            outOf: `${denominator ?? ''} (“${outOf}”)`,
          },
          locate(['figures', index, 'value']),
        ),
      ];
    });
  },
};

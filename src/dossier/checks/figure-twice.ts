import { fault } from '../../diagnostic/diagnostic.ts';
import { compare, formatVietnameseNumber } from '../../text/number.ts';
import type { Figure } from '../dossier.ts';
import type { ChainCheck } from './cross-check.ts';

const keyOf = ({ label, agency, kind, period, unit, comparator }: Figure): string | undefined =>
  label === undefined
    ? undefined
    : JSON.stringify([label.toLowerCase(), agency, kind, period, unit, comparator]);

export const figureTwice: ChainCheck = {
  id: 'figure-twice',
  title: 'Một số liệu có hai giá trị',
  why: 'Hai mục cùng tên (label), cùng kỳ, cùng đơn vị tính mà giá trị khác nhau thì một trong hai sai, hoặc tên gọi chưa đủ phân biệt.',
  valid: `
figures:
  - { id: quy-1, label: hồ sơ tiếp nhận, kind: count, value: "120", unit: hồ sơ, period: quý I }
  - { id: quy-2, label: hồ sơ tiếp nhận, kind: count, value: "135", unit: hồ sơ, period: quý II }
`,
  invalid: `
figures:
  - { id: bieu-1, label: hồ sơ tiếp nhận, kind: count, value: "120", unit: hồ sơ, period: quý I }
  - { id: bieu-2, label: hồ sơ tiếp nhận, kind: count, value: "135", unit: hồ sơ, period: quý I }
`,
  check({ facts: { dossier }, locate }) {
    const first = new Map<string, Figure>();
    return dossier.figures.flatMap((figure, index) => {
      const key = keyOf(figure);
      const earlier = key === undefined ? undefined : first.get(key);
      if (key !== undefined && earlier === undefined) first.set(key, figure);
      if (earlier?.value === undefined || figure.value === undefined) return [];
      if (compare(earlier.value.value, figure.value.value) === 0) return [];
      return [
        fault(
          'figure-twice',
          {
            label: figure.label ?? '',
            id: figure.id,
            value: formatVietnameseNumber(figure.value.value),
            earlier: earlier.id,
            other: formatVietnameseNumber(earlier.value.value),
          },
          locate(['figures', index, 'value']),
        ),
      ];
    });
  },
};

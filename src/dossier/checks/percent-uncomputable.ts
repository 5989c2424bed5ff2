import { fault } from '../../diagnostic/diagnostic.ts';
import { figureValue } from '../figure-value.ts';
import type { ChainCheck } from './cross-check.ts';

export const percentUncomputable: ChainCheck = {
  id: 'percent-uncomputable',
  title: 'Tỷ lệ không tính được',
  why: 'Tỷ lệ không ghi giá trị thì tính từ hai số liệu; mẫu số bằng 0 hoặc hai số liệu tính vòng quanh nhau thì không ra số nào.',
  valid: `
figures:
  - { id: ky-so, kind: count, value: "45", unit: văn bản }
  - { id: van-ban, kind: count, value: "50", unit: văn bản }
  - { id: ty-le, kind: percent, of: ky-so, outOf: van-ban }
`,
  invalid: `
figures:
  - { id: ky-so, kind: count, value: "45", unit: văn bản }
  - { id: van-ban, kind: count, value: "0", unit: văn bản }
  - { id: ty-le, kind: percent, of: ky-so, outOf: van-ban }
`,
  check: ({ facts, locate }) =>
    facts.dossier.figures.flatMap((figure, index) =>
      figureValue(figure, facts) === undefined
        ? [
            fault(
              'percent-uncomputable',
              { id: figure.id, of: figure.of ?? '', outOf: figure.outOf ?? '' },
              locate(['figures', index, 'id']),
            ),
          ]
        : [],
    ),
};

import { fault } from '../../diagnostic/diagnostic.ts';
import { allRequirements } from '../entries.ts';
import type { ChainCheck } from './cross-check.ts';

export const findingUnanswered: ChainCheck = {
  id: 'finding-unanswered',
  title: 'Tồn tại chưa có nhiệm vụ hay giải pháp',
  why: 'Tồn tại nêu ra mà không giao ai khắc phục thì dễ bị bỏ quên. Kết luận có thể đi trước giải pháp: khi hồ sơ chỉ có kết luận, đây là ghi chú.',
  valid: `
findings:
  - { id: tt-2, text: Chưa số hóa hồ sơ. }
requirements:
  - { id: nv-1, answers: [tt-1, tt-2] }
`,
  invalid: `
findings:
  - { id: tt-2, text: Chưa số hóa hồ sơ. }
`,
  check({ facts: { dossier }, locate, precedesRemedies }) {
    const answered = new Set([
      ...allRequirements(dossier.requirements).flatMap(({ answers }) => answers ?? []),
      ...dossier.remedies.flatMap(({ serves }) => serves),
    ]);
    return dossier.findings.flatMap(({ id }, index) => {
      if (answered.has(id)) return [];
      const told = fault('finding-unanswered', { id }, locate(['findings', index, 'id']));
      return [precedesRemedies ? { ...told, severity: 'info' } : told];
    });
  },
};

import { fault, type Diagnostic } from '../../diagnostic/diagnostic.ts';
import type { Locate, Path } from '../../diagnostic/place.ts';
import type { Requirement } from '../dossier.ts';
import type { ChainCheck } from './cross-check.ts';

const explained = ({ answers = [], reason }: Requirement): boolean =>
  answers.length > 0 || reason !== undefined;

/** A parent's answer serves its children; children that all answer serve a parent that only heads them. */
function unexplained(requirements: readonly Requirement[], path: Path, locate: Locate): Diagnostic[] {
  return requirements.flatMap((requirement, index) => {
    const here = [...path, index];
    if (explained(requirement)) return [];
    const { id, children = [] } = requirement;
    return children.some(explained)
      ? unexplained(children, [...here, 'children'], locate)
      : [fault('requirement-unexplained', { id }, locate([...here, 'id']))];
  });
}

export const requirementUnexplained: ChainCheck = {
  id: 'requirement-unexplained',
  title: 'Nhiệm vụ không trả lời tồn tại nào',
  why: 'Nhiệm vụ phải cho biết vì sao được giao: nó khắc phục tồn tại nào, hoặc lý do nó đứng riêng.',
  valid: `
requirements:
  - { id: nv-2, text: Duy trì chế độ báo cáo., reason: chế độ báo cáo định kỳ }
`,
  invalid: `
requirements:
  - { id: nv-2, text: Duy trì chế độ báo cáo. }
`,
  check: ({ facts: { dossier }, locate }) => unexplained(dossier.requirements, ['requirements'], locate),
};

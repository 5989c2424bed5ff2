import type { Path } from '../diagnostic/place.ts';
import type { Dossier, Requirement } from './dossier.ts';
import type { ReferablePart } from './fields.ts';

/** One entry that others may refer to. */
export interface Entry {
  readonly part: ReferablePart;
  readonly id: string;
  readonly path: Path;
}

const flat: readonly Exclude<ReferablePart, 'requirements'>[] = [
  'agencies',
  'groups',
  'people',
  'citations',
  'figures',
  'inspections',
  'assessments',
  'results',
  'findings',
  'remedies',
  'staffing',
  'documents',
];

function requirementEntries(requirements: readonly Requirement[], path: Path): Entry[] {
  return requirements.flatMap((requirement, index) => [
    { part: 'requirements' as const, id: requirement.id, path: [...path, index] },
    ...requirementEntries(requirement.children ?? [], [...path, index, 'children']),
  ]);
}

/** Every entry of the dossier, in the order of its parts. */
export const entriesOf = (dossier: Dossier): Entry[] => [
  ...flat.flatMap((part) => dossier[part].map(({ id }, index) => ({ part, id, path: [part, index] }))),
  ...requirementEntries(dossier.requirements, ['requirements']),
];

/** Requirements of all levels, parents before children. */
export const allRequirements = (requirements: readonly Requirement[]): Requirement[] =>
  requirements.flatMap((requirement) => [requirement, ...allRequirements(requirement.children ?? [])]);

/** Vietnamese names of the parts, for sentences. */
export const partNames: Readonly<Record<ReferablePart, string>> = {
  agencies: 'cơ quan, đơn vị',
  groups: 'nhóm cơ quan',
  people: 'người',
  citations: 'văn bản viện dẫn',
  figures: 'số liệu',
  inspections: 'đợt kiểm tra',
  assessments: 'kết quả chỉ số',
  results: 'kết quả',
  findings: 'tồn tại, hạn chế',
  requirements: 'nhiệm vụ',
  remedies: 'giải pháp',
  staffing: 'biên chế',
  documents: 'văn bản',
};

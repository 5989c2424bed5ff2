import type { z } from 'zod';
import type { Path } from '../diagnostic/place.ts';
import { sourceText } from './bare-number.ts';
import type { Requirement } from './dossier.ts';
import type { ReferablePart } from './fields.ts';
import { isRecord } from './schema-walk.ts';
import { visitFields } from './visit.ts';

/** One entry that others may refer to. */
export interface Entry {
  readonly part: ReferablePart;
  readonly id: string;
  readonly path: Path;
  /** The entry as it stands in the data, which need not be sound. */
  readonly data: Readonly<Record<string, unknown>>;
}

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
  blocks: 'mục trong văn bản',
  appendices: 'phụ lục của văn bản',
};

const partsInOrder = Object.keys(partNames) as ReferablePart[];

function entriesIn(part: ReferablePart, items: unknown, path: Path): Entry[] {
  if (!Array.isArray(items)) return [];
  return items.flatMap((item: unknown, index) => {
    if (!isRecord(item)) return [];
    const here = [...path, index];
    const id = sourceText(item['id']);
    const own = id === undefined ? [] : [{ part, id, path: here, data: item }];
    const { children } = item;
    return children === undefined ? own : [...own, ...entriesIn(part, children, [...here, 'children'])];
  });
}

/** What documents name within themselves, wherever the schema says that a field does. */
function declaredIn(schema: z.ZodType, documents: unknown): Entry[] {
  const entries: Entry[] = [];
  visitFields(schema, { documents }, ({ declares }, id, path) => {
    if (declares !== undefined) entries.push({ part: declares, id, path: path.slice(0, -1), data: {} });
  });
  return entries;
}

/**
 * Every entry of a dossier that has an id, in the order of the parts. It takes data that need not be sound, so that
 * references can be checked beside the faults of the schema.
 */
export const entriesOf = (schema: z.ZodType, data: unknown): Entry[] =>
  isRecord(data)
    ? [
        ...partsInOrder.flatMap((part) => entriesIn(part, data[part], [part])),
        ...declaredIn(schema, data['documents']),
      ]
    : [];

/** Requirements of all levels, parents before children. */
export function allRequirements(
  requirements: readonly Requirement[],
  found: Requirement[] = [],
): Requirement[] {
  for (const requirement of requirements) {
    found.push(requirement);
    if (requirement.children !== undefined) allRequirements(requirement.children, found);
  }
  return found;
}

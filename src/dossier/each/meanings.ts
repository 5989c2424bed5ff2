import type { Path } from '../../diagnostic/place.ts';
import { sourceText } from '../bare-number.ts';
import type { ReferablePart } from '../fields.ts';
import { isRecord } from '../schema-walk.ts';

/** A list of these takes `each` for all entries that are the agency's own. */
const listed: readonly ReferablePart[] = ['results', 'findings', 'requirements', 'remedies'];

/** Of what part `each` may be, in a document that is drawn for each of these. */
const meanings = new Map<unknown, readonly ReferablePart[]>([
  ['agency', ['agencies']],
  ['inspection', ['agencies', 'inspections']],
]);

const itemsOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

/** What `each` may stand for in a dossier, whose data need not be sound. */
export interface EachMeanings {
  /** As a reference at a path. */
  readonly at: (path: Path) => readonly ReferablePart[];
  /** In prose at a path; what is no document's own may be printed by any. */
  readonly inProse: (path: Path) => readonly ReferablePart[];
}

/** An appendix means by `each` what its letters do; nothing where one of them is drawn once. */
export function meaningsOfEach(data: unknown): EachMeanings {
  const documents = itemsOf(isRecord(data) ? data['documents'] : undefined).filter(isRecord);
  const own = documents.map((document) => meanings.get(sourceText(document['each'])) ?? []);
  const byId = new Map(
    documents.flatMap(({ id }, index) => {
      const text = sourceText(id);
      return text === undefined ? [] : [[text, index] as const];
    }),
  );
  const carried = new Map<number, (readonly ReferablePart[])[]>();
  documents.forEach((document, index) => {
    for (const id of itemsOf(document['appendices'])) {
      const appendix = byId.get(sourceText(id) ?? '');
      if (appendix === undefined) continue;
      carried.set(appendix, [...(carried.get(appendix) ?? []), own[index] ?? []]);
    }
  });
  const ofDocument = (index: number): readonly ReferablePart[] => {
    const [first = [], ...others] = carried.get(index) ?? [own[index] ?? []];
    return first.filter((part) => others.every((other) => other.includes(part)));
  };
  const anywhere = [...new Set(own.flat())];
  const inProse = ([part, index]: Path): readonly ReferablePart[] =>
    part === 'documents' && typeof index === 'number' ? ofDocument(index) : anywhere;
  return {
    inProse,
    at: (path) => {
      if (path[0] !== 'documents' || path[2] === 'among') return [];
      const found = inProse(path);
      return found.length > 0 && typeof path.at(-1) === 'number' ? [...found, ...listed] : found;
    },
  };
}

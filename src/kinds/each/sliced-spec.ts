import type { Path } from '../../diagnostic/place.ts';
import type { DocumentSpec } from '../../dossier/document-spec.ts';
import type { Requirement } from '../../dossier/dossier.ts';
import { EACH } from '../../dossier/each/reserved.ts';
import type { Subject } from '../../dossier/each/subjects.ts';
import type { Facts } from '../../dossier/facts.ts';
import { isRecord } from '../../dossier/schema-walk.ts';
import { visitFields } from '../../dossier/visit.ts';
import type { Kinds } from '../registry.ts';

/** Parts of which a document that is drawn for each sees what is the agency's own. */
const slicedParts = ['results', 'findings', 'requirements', 'remedies'] as const;
type SlicedPart = (typeof slicedParts)[number];

/** A list of a document that names such entries: each at its place, all that are not named at that of `each`. */
interface ListSite {
  readonly path: Path;
  readonly part: SlicedPart;
  readonly minimum: number;
  readonly places: Map<string, number>;
}

/** What of a document depends on whom it is drawn for. */
interface Sites {
  readonly lists: readonly ListSite[];
  /** One such entry by itself. */
  readonly single: readonly { readonly path: Path; readonly part: SlicedPart; readonly id: string }[];
  /** `each`, where it stands for the agency or the inspection. */
  readonly subjects: readonly { readonly path: Path; readonly inspection: boolean }[];
}

const known = new WeakMap<DocumentSpec, Sites>();

function sitesOf(spec: DocumentSpec, { kindOf }: Kinds): Sites {
  const earlier = known.get(spec);
  if (earlier !== undefined) return earlier;
  const lists = new Map<string, ListSite>();
  const single: Sites['single'][number][] = [];
  const subjects: Sites['subjects'][number][] = [];
  visitFields(kindOf(spec).schema, spec, ({ refersTo = [] }, id, path, minimum) => {
    const part = slicedParts.find((one) => refersTo.includes(one));
    const at = path.at(-1);
    if (part !== undefined && typeof at === 'number') {
      const list = path.slice(0, -1);
      const site = lists.get(list.join('.')) ?? {
        path: list,
        part,
        minimum,
        places: new Map<string, number>(),
      };
      lists.set(list.join('.'), site);
      site.places.set(id, at);
    } else if (part !== undefined) single.push({ path, part, id });
    else if (id === EACH && refersTo.length > 0)
      subjects.push({ path, inspection: refersTo.includes('inspections') });
  });
  const sites = { lists: [...lists.values()], single, subjects };
  known.set(spec, sites);
  return sites;
}

/** The value with another one at a path; without its last key where that is `undefined`. */
function withAt(value: unknown, [key, ...rest]: Path, next: unknown): unknown {
  if (key === undefined) return next;
  if (Array.isArray(value))
    return (value as readonly unknown[]).map((item, at) => (at === key ? withAt(item, rest, next) : item));
  if (!isRecord(value)) return value;
  const { [key]: inner, ...others } = value;
  const changed = withAt(inner, rest, next);
  return changed === undefined ? others : { ...value, [key]: changed };
}

/** The ids of a part's entries, those within others among them, in order. */
function idsOf(part: SlicedPart, { dossier }: Facts): ReadonlySet<string> {
  const ids = new Set<string>();
  const add = (
    entries: readonly { readonly id: string; readonly children?: readonly Requirement[] }[],
  ): void => {
    for (const { id, children } of entries) {
      ids.add(id);
      if (children !== undefined) add(children);
    }
  };
  add(dossier[part]);
  return ids;
}

function chosen({ part, places }: ListSite, own: Facts): string[] {
  const rest = places.get(EACH);
  const first = rest === undefined ? undefined : new Set(own.dossier[part].map(({ id }) => id));
  return [...idsOf(part, own)]
    .flatMap((id) => {
      const place = places.get(id) ?? (first?.has(id) === true ? rest : undefined);
      return place === undefined ? [] : [{ id, place }];
    })
    .sort((a, b) => a.place - b.place)
    .map(({ id }) => id);
}

/** A document as it is drawn for one of those for whom it is drawn. */
export interface SlicedSpec {
  readonly spec: DocumentSpec;
  /** The lists in which nothing is left, and how many entries each needs. */
  readonly emptied: readonly { readonly path: Path; readonly minimum: number }[];
}

/**
 * The document with `each` replaced, and with those entries alone that its facts hold.
 * @param own the facts as the document sees them
 */
export function slicedSpec(whole: DocumentSpec, subject: Subject, own: Facts, kinds: Kinds): SlicedSpec {
  const { lists, single, subjects } = sitesOf(whole, kinds);
  const emptied: SlicedSpec['emptied'][number][] = [];
  let spec: unknown = whole;
  for (const { path, inspection } of subjects)
    spec = withAt(spec, path, inspection ? subject.id : subject.agency);
  for (const site of lists) {
    const ids = chosen(site, own);
    if (ids.length === 0) emptied.push(site);
    spec = withAt(spec, site.path, ids);
  }
  for (const { path, part, id } of single)
    if (!idsOf(part, own).has(id)) spec = withAt(spec, path, undefined);
  // Ids gave way to ids: it is of its kind's schema as it was.
  return { spec: spec as DocumentSpec, emptied };
}

import type { Locate, Path } from '../../diagnostic/place.ts';
import type { Requirement } from '../dossier.ts';
import { remediesByServed, type Facts } from '../facts.ts';
import { bondIndex, type RequirementPlaces } from './bond-index.ts';
import { EACH } from './reserved.ts';
import type { Subject } from './subjects.ts';

/** What one drawing of a document sees of a dossier. */
export interface Slice {
  readonly facts: Facts;
  /** A place within the slice, as it is in the dossier. */
  readonly locateIn: (locate: Locate) => Locate;
}

/** A requirement that a slice keeps, where it stood in its list, and what it keeps of its parts. */
interface Kept {
  readonly requirement: Requirement;
  readonly origin: number;
  readonly parts: readonly Kept[];
}

/** A heading goes with the last of its parts; what says something itself stays. */
const isEmpty = ({ title, children }: Requirement): boolean => title !== undefined && children?.length === 0;

function keep({ list, of, parts }: RequirementPlaces, scopes: readonly string[]): Kept[] {
  return of(scopes).flatMap((origin): Kept[] => {
    const requirement = list[origin];
    const inner = parts[origin];
    if (requirement === undefined) return [];
    if (inner === undefined || inner.list.length === 0) return [{ requirement, origin, parts: [] }];
    const kept = keep(inner, scopes);
    const children = kept.map((part) => part.requirement);
    const whole =
      inner.list.length === children.length && children.every((child, at) => child === inner.list[at]);
    const cut = whole ? requirement : { ...requirement, children };
    return isEmpty(cut) ? [] : [{ requirement: cut, origin, parts: kept }];
  });
}

/** The requirements of which a slice sees but a part, by id. */
function cutWithin(
  kept: readonly Kept[],
  { list, parts }: RequirementPlaces,
  found = new Map<string, Requirement>(),
): ReadonlyMap<string, Requirement> {
  for (const { requirement, origin, parts: inner } of kept) {
    const within = parts[origin];
    if (requirement === list[origin] || within === undefined) continue;
    found.set(requirement.id, requirement);
    cutWithin(inner, within, found);
  }
  return found;
}

/** The path of a requirement as it is in the dossier. */
function originOf(kept: readonly Kept[], [index = 0, key, ...rest]: Path): Path {
  const at = kept[Number(index)];
  const origin = at?.origin ?? index;
  if (key === undefined) return [origin];
  return key === 'children' && at !== undefined && at.parts.length > 0 && rest.length > 0
    ? [origin, key, ...originOf(at.parts, rest)]
    : [origin, key, ...rest];
}

/**
 * The facts as a document sees them that is drawn for one agency or inspection: of results, shortcomings, requirements,
 * remedies, staffing and figures what is its own and what is everybody's, in the dossier's order; the rest whole, and
 * shared with the dossier. `each` is the agency, or the inspection. It costs what it holds.
 */
export function sliceOf(facts: Facts, { part, id, agency }: Subject): Slice {
  const { dossier } = facts;
  const index = bondIndex(facts, part);
  const scopes = [...(part === 'inspections' ? [id] : []), ...facts.scopesOf(agency)];
  const places = {
    results: index.results.of(scopes),
    findings: index.findings.of(scopes),
    remedies: index.remedies.of(scopes),
    staffing: index.staffing.of(scopes),
    figures: index.figures.of(scopes),
  };
  const pick = <T>(list: readonly T[], origins: readonly number[]): T[] =>
    origins.flatMap((place) => list[place] ?? []);
  const kept = keep(index.requirements, scopes);
  const cut = cutWithin(kept, index.requirements);
  const remedies = pick(dossier.remedies, places.remedies);
  const bound = (asked: string): string => (asked === EACH ? agency : asked);
  const inspected = (asked: string): string => (asked === EACH && part === 'inspections' ? id : asked);
  return {
    facts: {
      ...facts,
      dossier: {
        ...dossier,
        results: pick(dossier.results, places.results),
        findings: pick(dossier.findings, places.findings),
        requirements: kept.map(({ requirement }) => requirement),
        remedies,
        staffing: pick(dossier.staffing, places.staffing),
        figures: pick(dossier.figures, places.figures),
      },
      agency: (asked) => facts.agency(bound(asked)),
      agencyOrGroup: (asked) => facts.agencyOrGroup(bound(asked)),
      figure: (asked, owner = agency) => facts.figure(asked, owner),
      hasFigure: (asked, owner = agency) => facts.hasFigure(asked, owner),
      inspection: (asked) => facts.inspection(inspected(asked)),
      dated: (asked) => facts.dated(inspected(asked)),
      requirement: (asked) => cut.get(asked) ?? facts.requirement(asked),
      remediesFor: remediesByServed(remedies),
    },
    locateIn:
      (locate) =>
      ([list, position, ...rest], words) => {
        if (list === undefined || position === undefined)
          return locate(list === undefined ? [] : [list], words);
        if (list === 'requirements') return locate([list, ...originOf(kept, [position, ...rest])], words);
        const origins = Object.entries(places).find(([name]) => name === list)?.[1];
        return locate([list, origins?.[Number(position)] ?? position, ...rest], words);
      },
  };
}

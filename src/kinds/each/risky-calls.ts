import type { DocumentSpec } from '../../dossier/document-spec.ts';
import { bondIndex, type BondIndex, type RequirementPlaces } from '../../dossier/each/bond-index.ts';
import type { Subject } from '../../dossier/each/subjects.ts';
import type { Facts } from '../../dossier/facts.ts';
import { visitProse } from '../../dossier/visit.ts';
import { compareDates, isPlainDate } from '../../text/date.ts';
import { parseProse, type Call } from '../../wording/prose.ts';
import type { Kinds } from '../registry.ts';

/** Parts whose prose a document prints of what is the agency's own. */
const parts = ['results', 'findings', 'requirements', 'remedies'] as const;

/** What an entry's prose calls that may be there for one agency and not for another. */
type Calls = ReadonlyMap<string, readonly Call[]>;

const risky: ReadonlySet<string> = new Set(['figure', 'percent', 'ref', 'appendix', 'cite']);

const made = new WeakMap<Facts, Calls>();

/** The risky calls of every entry, by the id of the entry at the head of its tree. */
function callsIn(facts: Facts, kinds: Kinds): Calls {
  const known = made.get(facts);
  if (known !== undefined) return known;
  const found = new Map<string, Call[]>();
  visitProse(kinds.schema, facts.dossier, (value, [list, index]) => {
    const part = parts.find((one) => one === list);
    if (part === undefined || !value.includes('{{')) return;
    const id = facts.dossier[part][Number(index)]?.id;
    if (id === undefined) return;
    for (const call of parseProse(value).parts) {
      if (typeof call === 'string' || !risky.has(call.helper)) continue;
      const earlier = found.get(id);
      if (earlier === undefined) found.set(id, [call]);
      else earlier.push(call);
    }
  });
  made.set(facts, found);
  return found;
}

/** Whether an act must be looked at: younger than the letter, or its abstract names others. */
function isOpen(id: string, { date }: DocumentSpec, { citation }: Facts): boolean {
  const act = citation(id);
  if (act.abstract?.includes('{{') === true) return true;
  if (date === undefined || act.date === undefined) return false;
  return isPlainDate(date) && isPlainDate(act.date) && compareDates(act.date, date) > 0;
}

const sharedIds = new WeakMap<BondIndex, ReadonlySet<string>>();

/** What every drawing sees alike. */
function sharedIn(facts: Facts, index: BondIndex): ReadonlySet<string> {
  const known = sharedIds.get(index);
  if (known !== undefined) return known;
  const shared = new Set<string>();
  const addAll = ({ list, of, parts: within }: RequirementPlaces): void => {
    for (const place of of([])) {
      const id = list[place]?.id;
      if (id !== undefined) shared.add(id);
      const inner = within[place];
      if (inner !== undefined) addAll(inner);
    }
  };
  addAll(index.requirements);
  for (const part of parts)
    for (const place of index[part].of([])) {
      const id = facts.dossier[part][place]?.id;
      if (id !== undefined) shared.add(id);
    }
  sharedIds.set(index, shared);
  return shared;
}

const refsOf = new WeakMap<DocumentSpec, readonly string[]>();

/** What a document and its appendices refer to in prose of their own. */
function ownRefs(spec: DocumentSpec, facts: Facts, { kindOf }: Kinds): readonly string[] {
  const known = refsOf.get(spec);
  if (known !== undefined) return known;
  const found: string[] = [];
  for (const one of [spec, ...(spec.appendices ?? []).map((id) => facts.document(id))]) {
    visitProse(kindOf(one).schema, one, (value) => {
      for (const call of parseProse(value).parts)
        if (typeof call !== 'string' && call.helper === 'ref') found.push(call.arguments[0] ?? '');
    });
  }
  refsOf.set(spec, found);
  return found;
}

/**
 * Whether a drawing may have a fault that the first one of its document does not show, by what its words call: then it
 * is composed to see. Almost none has, and composing all would cost as much as drawing them.
 * @param own the facts as this drawing sees them
 */
export function mayDiffer(
  spec: DocumentSpec,
  { part, agency }: Subject,
  facts: Facts,
  own: () => Facts,
  kinds: Kinds,
): boolean {
  const calls = callsIn(facts, kinds);
  const shared = sharedIn(facts, bondIndex(facts, part));
  const isOpenCall = (entry: string, { helper, arguments: [id = ''] }: Call): boolean => {
    if (helper === 'figure' || helper === 'percent') return !facts.hasFigure(id, agency);
    if (helper === 'cite') return isOpen(id, spec, facts);
    if (helper === 'appendix') return spec.appendices?.includes(id) !== true;
    return !shared.has(entry) || !shared.has(id);
  };
  if (ownRefs(spec, facts, kinds).some((id) => !shared.has(id))) return true;
  if (calls.size === 0) return false;
  const { dossier } = own();
  return parts.some((list) =>
    dossier[list].some(({ id }) => calls.get(id)?.some((call) => isOpenCall(id, call)) === true),
  );
}

import { fault, type Diagnostic } from '../diagnostic/diagnostic.ts';
import type { Locate } from '../diagnostic/place.ts';
import { UnknownReferenceError } from '../document/references.ts';
import type { DocumentSpec } from '../dossier/document-spec.ts';
import { EACH } from '../dossier/each/reserved.ts';
import type { Subject } from '../dossier/each/subjects.ts';
import { UnboundFactError, type Facts } from '../dossier/facts.ts';
import type { Call } from '../wording/prose.ts';
import { drawnChecks } from './checks/registry.ts';
import { composeWithCalls } from './compose.ts';
import { boundTo } from './each/bound.ts';
import { mayDiffer } from './each/risky-calls.ts';
import { nobody, withOne, type Whom } from './each/whom.ts';
import { planDocuments } from './plan.ts';
import type { Kinds } from './registry.ts';

/** An id that keeps a document from being drawn, and for whom, of one drawn for each. */
interface Undrawn {
  readonly error: UnknownReferenceError | UnboundFactError;
  readonly whom: Whom;
}

/** So many drawings of a document are tried in vain. */
const MOST_TRIED = 20;

/** What is known of a document once it is composed. */
interface Tried {
  readonly spec: DocumentSpec;
  readonly calls: Set<Call>;
  readonly undrawn: Map<string, Undrawn>;
  failures: number;
}

function undrawnFault({ error, whom }: Undrawn, each: boolean, index: number, locate: Locate): Diagnostic {
  const { id } = error;
  const place = locate(['documents', index]);
  const { names } = whom;
  if (error instanceof UnknownReferenceError)
    return fault('reference-not-drawn', { id, ...(names.length === 0 ? {} : { names }) }, place);
  if (id === EACH) return fault('each-undrawn', { id }, place);
  return each
    ? fault('figure-not-of-agency', { id, ...whom }, place)
    : fault('figure-per-agency', { id }, place);
}

/** Composes what one planned document makes, and keeps what it calls or why it cannot be drawn. */
function tryOne(tried: Tried, subject: Subject | undefined, facts: Facts, kinds: Kinds): void {
  const first = tried.calls.size + tried.failures === 0;
  if (tried.failures >= MOST_TRIED) return;
  const ownFacts = (): Facts => (subject === undefined ? facts : boundTo(subject, facts, kinds).facts);
  if (subject !== undefined && !first && !mayDiffer(tried.spec, subject, facts, ownFacts, kinds)) return;
  const own = ownFacts();
  try {
    const { calls } = composeWithCalls(own.document(tried.spec.id), own, kinds);
    for (const call of calls) tried.calls.add(call);
  } catch (error) {
    if (!(error instanceof UnknownReferenceError) && !(error instanceof UnboundFactError)) throw error;
    tried.failures += 1;
    const { whom } = tried.undrawn.get(error.id) ?? { whom: nobody };
    tried.undrawn.set(error.id, {
      error,
      whom: subject === undefined ? whom : withOne(whom, subject, facts),
    });
  }
}

/**
 * What only the composed documents tell: references to entries that they do not print, facts that those for whom they
 * are drawn do not have, and the rules about them. Of a document drawn for each, the first is composed, and those that
 * may have a fault of their own.
 */
export function drawnFaults(facts: Facts, kinds: Kinds, locate: Locate): Diagnostic[] {
  const tried = new Map<string, Tried>();
  for (const { document, each } of planDocuments(facts)) {
    const one: Tried = tried.get(document) ?? {
      spec: facts.document(document),
      calls: new Set(),
      undrawn: new Map(),
      failures: 0,
    };
    tried.set(document, one);
    tryOne(one, each, facts, kinds);
  }
  const undrawn = facts.dossier.documents.flatMap((spec, index) =>
    [...(tried.get(spec.id)?.undrawn.values() ?? [])].map((one) =>
      undrawnFault(one, spec.each !== undefined, index, locate),
    ),
  );
  const callsOf = (id: string): readonly Call[] => [...(tried.get(id)?.calls ?? [])];
  const context = { facts, kinds, locate, callsOf };
  return [...undrawn, ...drawnChecks.flatMap(({ check }) => check(context))];
}

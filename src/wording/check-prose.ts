import type { z } from 'zod';
import { fault, type Diagnostic, type Place } from '../diagnostic/diagnostic.ts';
import { MOST_GUESSES, nearest } from '../diagnostic/nearest.ts';
import type { Locate, Path } from '../diagnostic/place.ts';
import { meaningsOfEach } from '../dossier/each/meanings.ts';
import { EACH } from '../dossier/each/reserved.ts';
import { entriesOf, partNames, type Entry } from '../dossier/entries.ts';
import { visitProse } from '../dossier/visit.ts';
import { helpers, type Argument } from './helpers.ts';
import { parseProse, type Call } from './prose.ts';

const helperOf = (name: string) => (Object.hasOwn(helpers, name) ? helpers[name] : undefined);

/** What the abstract of an act cites, and where it stands. */
interface Abstract {
  readonly cited: readonly string[];
  readonly place: () => Place;
}

/**
 * Checks the calls in all prose of a dossier: syntax, helpers, arguments, and that no act cites itself in a circle.
 * @param entries of the data, where the caller has them already
 */
export function checkProse(
  schema: z.ZodType,
  data: unknown,
  locate: Locate,
  entries: readonly Entry[] = entriesOf(schema, data),
): Diagnostic[] {
  const diagnostics: Diagnostic[] = [];
  const abstracts = new Map<string, Abstract>();
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  const acts = new Map(
    entries.flatMap(({ part, id, path }) => (part === 'citations' ? [[path[1], id]] : [])),
  );
  const each = meaningsOfEach(data);

  const checkArgument = (argument: Argument, value: string, call: Call, path: Path): void => {
    const place = (): Place => locate(path, { words: call.source });
    if ('oneOf' in argument) {
      if (!argument.oneOf.includes(value)) {
        diagnostics.push(
          fault('helper-choice', { helper: call.helper, value, choices: argument.oneOf }, place()),
        );
      }
      return;
    }
    const parts = argument.refersTo.map((name) => partNames[name]);
    if (value === EACH) {
      const meant = each.inProse(path);
      if (!argument.refersTo.some((name) => meant.includes(name)))
        diagnostics.push(fault('each-outside', { id: value, parts }, place()));
      return;
    }
    const part = byId.get(value)?.part;
    if (part !== undefined && argument.refersTo.includes(part)) return;
    const known = (): string[] =>
      entries.filter((entry) => argument.refersTo.includes(entry.part)).map(({ id }) => id);
    const meant = diagnostics.length < MOST_GUESSES ? nearest(value, known()) : undefined;
    diagnostics.push(
      fault(
        'unknown-reference',
        {
          id: value,
          parts,
          ...(part === undefined ? {} : { isInstead: partNames[part] }),
          ...(meant === undefined ? {} : { meant }),
        },
        place(),
      ),
    );
  };

  const checkCall = (call: Call, path: Path): void => {
    const helper = helperOf(call.helper);
    const place = (): Place => locate(path, { words: call.source });
    if (helper === undefined) {
      const meant = nearest(call.helper, Object.keys(helpers));
      diagnostics.push(
        fault(
          'unknown-helper',
          { helper: call.helper, known: Object.keys(helpers), ...(meant === undefined ? {} : { meant }) },
          place(),
        ),
      );
      return;
    }
    const wanted = [...helper.required, ...(helper.optional ?? [])];
    if (call.arguments.length < helper.required.length || call.arguments.length > wanted.length) {
      diagnostics.push(fault('helper-arguments', { helper: call.helper, example: helper.example }, place()));
      return;
    }
    const before = diagnostics.length;
    call.arguments.forEach((value, index) => {
      const argument = wanted[index];
      if (argument !== undefined) checkArgument(argument, value, call, path);
    });
    const [id, second] = call.arguments;
    const entry = byId.get(id ?? '');
    const key = helper.key?.(second);
    const sound = diagnostics.length === before;
    if (sound && entry !== undefined && key !== undefined && entry.data[key] === undefined) {
      diagnostics.push(fault('fact-unknown', { id: entry.id, key }, place()));
    }
  };

  visitProse(schema, data, (value, path) => {
    const { parts, faults } = parseProse(value);
    for (const { reason, words } of faults) {
      diagnostics.push(
        fault(reason === 'syntax' ? 'prose-syntax' : 'prose-forbidden', { words }, locate(path, { words })),
      );
    }
    const calls = parts.filter((part) => typeof part !== 'string');
    for (const call of calls) checkCall(call, path);
    if (path[0] === 'citations') {
      const citing = acts.get(path[1]);
      const cited = calls
        .filter(({ helper }) => helper === 'cite')
        .flatMap((call) => call.arguments.slice(0, 1));
      if (citing !== undefined) abstracts.set(citing, { cited, place: () => locate(path) });
    }
  });
  return [...diagnostics, ...citationCycles(abstracts)];
}

/** Acts within the abstracts of acts, no deeper than this: composing follows them by recursion. */
const DEEPEST_CITATION = 10;

/**
 * Acts whose abstracts cite one another in a circle, each circle told once, at its first act; and the first act whose
 * abstract leads through too many others.
 */
function citationCycles(abstracts: ReadonlyMap<string, Abstract>): Diagnostic[] {
  const placeOf = (id: string): Place => abstracts.get(id)?.place() ?? { source: '' };
  const depths = new Map<string, number>();
  const circles: Diagnostic[] = [];
  const depthOf = (id: string, trail: readonly string[]): number => {
    const start = trail.indexOf(id);
    if (start >= 0) {
      circles.push(fault('citation-cycle', { circle: [...trail.slice(start), id] }, placeOf(id)));
      return 0;
    }
    const known = depths.get(id);
    if (known !== undefined) return known;
    if (trail.length > DEEPEST_CITATION) return Infinity;
    const depth = Math.max(
      0,
      ...(abstracts.get(id)?.cited ?? []).map((next) => 1 + depthOf(next, [...trail, id])),
    );
    depths.set(id, depth);
    return depth;
  };
  const deep = [...abstracts.keys()].find((id) => depthOf(id, []) > DEEPEST_CITATION);
  return [
    ...circles,
    ...(deep === undefined ? [] : [fault('too-deep', { limit: DEEPEST_CITATION }, placeOf(deep))]),
  ];
}

import { fault, type Diagnostic } from '../../diagnostic/diagnostic.ts';
import type { DocxDocument } from '../../docx/read/model.ts';
import { readDocx } from '../../docx/read/read-docx.ts';
import { locate } from '../../locate/locate.ts';
import type { LocatedDocument } from '../../locate/located.ts';
import { checkDocx, type CheckOptions } from '../check-docx.ts';
import { entriesOf, packed } from '../comments/unpack.ts';
import { noHouseForms } from '../house-forms.ts';
import { notRuled } from '../not-ruled.ts';
import { rulesAtHand } from '../registry.ts';
import type { Rule } from '../rule.ts';
import type { Verdict } from '../verdict.ts';
import { wordsOfLocated } from '../words-of-located.ts';
import { applied } from './apply.ts';
import { Draft, type Change } from './draft.ts';
import { fingerprint, wordingOf } from './fingerprint.ts';
import type { Fault, Mender } from './mender.ts';
import { menders } from './menders.ts';

/** What came of mending one file. */
export interface Fixed {
  /** The mended file; absent where it could not be read, or nothing may be changed in it. */
  readonly bytes?: Uint8Array;
  readonly changes: readonly Change[];
  /** What the rules say of the mended file. */
  readonly verdict?: Verdict;
  /** What is still wrong, in the order of the page; or why the file was not mended. */
  readonly findings: readonly Diagnostic[];
  /** SHA-256 of the words before and after, those of the paragraphs knowingly reworded left out: always equal. */
  readonly fingerprint?: { readonly before: string; readonly after: string; readonly reworded: number };
}

/** Mending one thing may show another (letters that can be read again): so often all menders are asked. */
const ROUNDS = 4;

interface State {
  readonly entries: Map<string, Uint8Array>;
  readonly document: DocxDocument;
  readonly located: LocatedDocument;
}

function stateOf(entries: Map<string, Uint8Array>, source: string): State | undefined {
  const { document } = readDocx(packed(entries), source);
  return document === undefined ? undefined : { entries, document, located: locate(document) };
}

/** What some rules find for sure; what the office has put out or does otherwise knowingly is left alone. */
function faultsOf(rules: readonly Rule[], { located }: State, options: CheckOptions): Fault[] {
  const { house = noHouseForms, facts } = options;
  const context = { house, ...(facts === undefined ? {} : { facts }) };
  const words = wordsOfLocated(located);
  return rules.flatMap((rule): Fault[] => {
    if (house.ignored.has(rule.id) || house.deviations.has(rule.id)) return [];
    const outcome = rule.layer === 'layout' ? rule.check(located, context) : rule.check(words, context);
    if (!('length' in outcome)) return [];
    return outcome.flatMap((one) => (one.review === true ? [] : [{ ...one, rule: rule.id }]));
  });
}

const mendable: ReadonlySet<string> = new Set(menders.flatMap(({ rules }): readonly string[] => rules));

/** A rule is broken that was kept before, and that no mender would see to: the cure is no cure. */
function breaksAnother(before: readonly Fault[], after: readonly Fault[]): boolean {
  const known = new Set(before.map(({ rule }) => rule));
  return after.some(({ rule }) => !known.has(rule) && !mendable.has(rule));
}

/** The state after a mender, where it changed something for sure and no word beside those it says. */
function mended(
  mender: Mender,
  state: State,
  faults: readonly Fault[],
): (State & { draft: Draft; reworded: string[] }) | undefined {
  const { document, located, entries } = state;
  const draft = new Draft(document);
  const part = (name: string): string | undefined => {
    const bytes = entries.get(name);
    return bytes === undefined ? undefined : new TextDecoder().decode(bytes);
  };
  mender.mend({ document, located, faults, part }, draft);
  if (draft.changes.length === 0) return undefined;
  const changed = applied(entries, document.parts, draft);
  const next = changed === undefined ? undefined : stateOf(changed, document.source);
  if (next === undefined) return undefined;
  const reworded = draft.reworded.flatMap(({ part: name, start }) =>
    wordingOf(name, document.parts.get(name) ?? '').flatMap((one) => (one.start === start ? [one.key] : [])),
  );
  const told = new Set(reworded);
  const same = fingerprint(document.parts, told) === fingerprint(next.document.parts, told);
  return same ? { ...next, draft, reworded } : undefined;
}

/** A signature is of the bytes as they are. */
const isSigned = ({ partNames }: DocxDocument): boolean =>
  partNames.some((name) => name.startsWith('_xmlsignatures/'));

/**
 * Mends the layout of a DOCX by the rules, and touches no word but Quốc hiệu, Tiêu ngữ, the marks of Nơi nhận and old
 * codes. What cannot be mended for sure stays a finding. Mending what is mended changes nothing.
 * @param source its name, for diagnostics
 */
export async function fixDocx(bytes: Uint8Array, source: string, options: CheckOptions = {}): Promise<Fixed> {
  const { document, diagnostics } = readDocx(bytes, source);
  if (document === undefined) return { changes: [], findings: diagnostics };
  const entries = isSigned(document) ? undefined : entriesOf(bytes);
  if (entries === undefined)
    return {
      changes: [],
      findings: [fault('fix-impossible', { problem: isSigned(document) ? 'signed' : 'large' }, { source })],
    };

  const rules = await rulesAtHand();
  const changes: Change[] = [];
  const reworded = new Set<string>();
  let state: State = { entries, document, located: locate(document) };
  let found = faultsOf(rules, state, options);
  for (let round = 0; round < ROUNDS; round += 1) {
    const before = changes.length;
    for (const mender of menders) {
      if (notRuled(state.located) !== undefined) break;
      const own = found.filter(({ rule }) => mender.rules.includes(rule));
      const next = own.length === 0 ? undefined : mended(mender, state, own);
      if (next === undefined) continue;
      const then = faultsOf(rules, next, options);
      if (mender.rereads !== true && breaksAnother(found, then)) continue;
      [state, found] = [next, then];
      changes.push(...next.draft.changes);
      for (const key of next.reworded) reworded.add(key);
    }
    if (changes.length === before) break;
  }

  const output = changes.length === 0 ? bytes : packed(state.entries);
  const checked = await checkDocx(output, source, options);
  return {
    bytes: output,
    changes,
    ...('verdict' in checked
      ? { verdict: checked.verdict, findings: checked.verdict.diagnostics }
      : { findings: checked.diagnostics }),
    fingerprint: {
      before: fingerprint(document.parts, reworded),
      after: fingerprint(state.document.parts, reworded),
      reworded: reworded.size,
    },
  };
}

import { capitaliseFirst } from '../text/capital.ts';
import { appendixCount } from './appendices.ts';
import type { Block } from './blocks.ts';
import { appendixLabel, placeBlocks, referenceName, rowReferenceName } from './labels.ts';
import type { FullDocument, OfficialDocument, Regulation } from './official-document.ts';
import { canonicalText, isReference, type Run, type Text } from './run.ts';
import { mapAppendix, mapRegulation, mapTexts } from './texts.ts';

/** Where an id stands: its name within its container, and the container's own name ('' for the letter's body). */
interface Target {
  readonly name: string;
  readonly container: string;
  /** A dash item has no number of its own to be named by. */
  readonly dash: boolean;
}

function collect(
  body: readonly Block[],
  container: string,
  targets: Map<string, Target>,
  repeated: Set<string>,
): void {
  const add = (id: string, name: string, dash = false): void => {
    const earlier = targets.get(id);
    if (earlier !== undefined) repeated.add(id);
    if (earlier?.dash ?? true) targets.set(id, { name, container, dash });
  };
  for (const place of placeBlocks(body)) {
    const { block } = place;
    if (block.id !== undefined) add(block.id, referenceName(place), block.kind === 'dash');
    if (block.kind === 'table')
      for (const [index, { id }] of block.rows.entries())
        if (id !== undefined) add(id, rowReferenceName(index));
  }
}

const labelOf = (document: OfficialDocument, index: number): string => {
  const ordinal = document.form === 'full' ? index + 1 : (document.ordinal ?? 1);
  return appendixLabel(document.appendixLabels, ordinal, appendixCount(document));
};

/** "Quy chế": as running text names a regulation whose type is printed in capitals. */
const regulationName = ({ typeName }: Regulation): string => capitaliseFirst(typeName.toLowerCase());

/**
 * All that a reference may name, by id, and the ids that stand twice. Of those the first place with a number counts: a
 * shortcoming told in a clause of the letter is that clause, though its appendix lists it again; one told in a dash item
 * is the row of the appendix.
 */
export function referenceTargets(document: OfficialDocument): {
  targets: ReadonlyMap<string, Target>;
  repeated: ReadonlySet<string>;
} {
  const targets = new Map<string, Target>();
  const repeated = new Set<string>();
  if (document.form === 'full') collect(document.body, '', targets, repeated);
  const appendices = document.form === 'full' ? document.appendices : [document.appendix];
  appendices.forEach((appendix, index) => {
    const label = labelOf(document, index);
    if (appendix.id !== undefined) {
      if (targets.has(appendix.id)) repeated.add(appendix.id);
      targets.set(appendix.id, { name: label, container: '', dash: false });
    }
    collect(appendix.body, label, targets, repeated);
  });
  if (document.form === 'full') {
    for (const regulation of document.regulations)
      collect(regulation.body, regulationName(regulation), targets, repeated);
  }
  return { targets, repeated };
}

/** An id that no block, row or appendix of the document has. */
export class UnknownReferenceError extends Error {
  readonly id: string;

  constructor(id: string) {
    super(`No block, row or appendix has the id "${id}"`);
    this.name = 'UnknownReferenceError';
    this.id = id;
  }
}

/**
 * The document with each reference replaced by the name of what it points at: "điểm a khoản 3", "Phụ lục I"; and
 * "dòng 2 Phụ lục I" from outside that appendix, "dòng 2" within it.
 * @throws {UnknownReferenceError} for an id that the document does not have
 */
export function resolveReferences(document: FullDocument): FullDocument;
export function resolveReferences(document: OfficialDocument): OfficialDocument;
export function resolveReferences(document: OfficialDocument): OfficialDocument {
  let targets: ReadonlyMap<string, Target> | undefined;
  const targetOf = (ref: string): Target | undefined => {
    targets ??= referenceTargets(document).targets;
    return targets.get(ref);
  };
  const resolveRun = (run: Run, here: string): Run => {
    if (!isReference(run)) return run;
    const { ref, ...flags } = run;
    const target = targetOf(ref);
    if (target === undefined) throw new UnknownReferenceError(ref);
    const { name, container } = target;
    return { text: container === '' || container === here ? name : `${name} ${container}`, ...flags };
  };
  const resolveIn =
    (here: string) =>
    (text: Text): Text =>
      canonicalText(text.some(isReference) ? text.map((run) => resolveRun(run, here)) : text);
  if (document.form === 'appendix') return mapTexts(document, resolveIn(labelOf(document, 0)));
  const letter = mapTexts({ ...document, appendices: [], regulations: [] }, resolveIn(''));
  return {
    ...letter,
    appendices: document.appendices.map((appendix, index) =>
      mapAppendix(appendix, resolveIn(labelOf(document, index))),
    ),
    regulations: document.regulations.map((regulation) =>
      mapRegulation(regulation, resolveIn(regulationName(regulation))),
    ),
  };
}

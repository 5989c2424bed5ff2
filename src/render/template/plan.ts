import type { Parts } from '../../docx/package.ts';
import { foldTag, type TagValue } from '../tags.ts';
import type { Referee } from './referee.ts';
import { stepsOf, type Step } from './steps.ts';
import { walkedText, walkOf } from './walk.ts';

/** How a template is filled without docxtemplater: its parts as they always are, and steps for those with tags. */
export interface Plan {
  readonly constant: Parts;
  readonly steps: ReadonlyMap<string, readonly Step[]>;
}

/** A value of the right form for every tag, by how it is first used. */
function trialData(steps: readonly Step[], data: Record<string, TagValue> = {}): Record<string, TagValue> {
  for (const step of steps) {
    if (step.kind === 'static') continue;
    data[step.tag] ??= { words: 'chữ', loop: ['chữ', ''], paragraphs: '<w:p/>' }[step.kind];
    if (step.kind === 'loop') trialData(step.steps, data);
  }
  return data;
}

/**
 * The plan of a template; `undefined` where it holds what only docxtemplater knows. Docxtemplater is the judge: both
 * fill the template once, and must agree to the byte.
 * @param tags that there are data for
 */
export function planOf(referee: Referee, tags: readonly string[]): Plan | undefined {
  const names = new Map(tags.map((tag) => [foldTag(tag), tag]));
  const steps = new Map<string, Step[]>();
  for (const [part, parsed] of referee.parsed) {
    const found = stepsOf(parsed, names);
    if (found === undefined) return undefined;
    if (found.some(({ kind }) => kind !== 'static')) steps.set(part, found);
  }
  const data = trialData([...steps.values()].flat());
  const judged = referee.fill(Object.fromEntries(tags.map((tag) => [tag, data[tag] ?? ''])));
  for (const [part, xml] of judged) {
    const own = steps.get(part);
    if (own === undefined) continue;
    const walk = walkOf(own);
    if (walk === undefined || walkedText(walk, data) !== xml) return undefined;
  }
  return { constant: new Map([...judged].filter(([part]) => !steps.has(part))), steps };
}

import { fault, FaultsError } from '../../diagnostic/diagnostic.ts';
import type { Media, Parts } from '../../docx/package.ts';
import { foldTag } from '../tags.ts';
import { cleanTemplate } from './clean.ts';
import { openTemplate } from './open.ts';
import { planOf, type Plan } from './plan.ts';
import { refereeOf, type Referee, type TagData } from './referee.ts';
import { unknownTags } from './tag-faults.ts';
import { walkedText, walkOf, type Walk } from './walk.ts';

/** A template ready to be filled, as often as wanted. */
export interface CompiledTemplate {
  readonly parts: Parts;
  /** What the template holds beside text, passed on as it is. */
  readonly media: Media;
  /** The tags for which there are data. */
  readonly tags: readonly string[];
  /** How our own walk fills it; where there is none, docxtemplater does. */
  readonly plan: Plan | undefined;
  /**
   * The template's parts with every tag replaced.
   * @throws {FaultsError} for a tag that the data do not have
   */
  fill(data: TagData): Parts;
}

/** A compiled template as plain data, beside its file's parts. */
export interface TemplateSource {
  readonly name: string;
  /** Cleaned. */
  readonly parts: Parts;
  readonly media: Media;
  readonly tags: readonly string[];
  readonly plan: Plan | undefined;
  /** Opened when it is needed: docxtemplater, for what the plan does not know. */
  readonly referee: () => Referee;
}

/** Tag names of a parsed part, loops and their contents included. */
const tagNames = (parsed: Referee['parsed'] extends ReadonlyMap<string, infer P> ? P : never): string[] =>
  parsed.flatMap(({ type, value, subparsed }) => [
    ...(type === 'placeholder' ? [value] : []),
    ...tagNames(subparsed ?? []),
  ]);

/** A template by its plan: our own walk writes, and docxtemplater where the walk does not know what to make of data. */
export function plannedTemplate({ parts, media, tags, plan, referee }: TemplateSource): CompiledTemplate {
  // Made when it is first wanted: letters are mostly written part by part.
  let walks: ReadonlyMap<string, Walk | undefined> | undefined;
  return {
    parts,
    media,
    tags,
    plan,
    fill(data) {
      if (plan === undefined) return referee().fill(data);
      walks ??= new Map(Array.from(plan.steps, ([part, steps]) => [part, walkOf(steps)]));
      const filled = new Map<string, string>();
      for (const part of parts.keys()) {
        const walk = walks.get(part);
        const xml = plan.constant.get(part) ?? (walk && walkedText(walk, data));
        if (xml === undefined) return referee().fill(data);
        filled.set(part, xml);
      }
      return filled;
    },
  };
}

/**
 * Compiles a template with docxtemplater, the authority on tags.
 * @param known the tags that there are data for
 * @throws {FaultsError} for a file that is no DOCX, and for tags that are unclosed, unopened or unknown
 */
export function compileTemplate(name: string, bytes: Uint8Array, known: readonly string[]): CompiledTemplate {
  const opened = openTemplate(bytes);
  if ('problem' in opened) throw new FaultsError([fault('template-file', opened, { source: name })]);
  const parts = cleanTemplate(opened.parts);
  const { media } = opened;
  const referee = refereeOf(name, parts, media);
  const folded = new Set([...known.map(foldTag), '.']);
  const tags = new Set([...referee.parsed.values()].flatMap(tagNames));
  const unknown = [...tags].filter((tag) => !folded.has(foldTag(tag)));
  if (unknown.length > 0) throw new FaultsError(unknownTags(unknown, known, name, parts));
  const plan = planOf(referee, known);
  return plannedTemplate({ name, parts, media, tags: known, plan, referee: () => referee });
}

import Docxtemplater, { type DXT } from 'docxtemplater';
import PizZip from 'pizzip';
import { fault, FaultsError } from '../../diagnostic/diagnostic.ts';
import { writePackage, type Media, type Parts } from '../../docx/package.ts';
import { escapeXml } from '../../docx/xml.ts';
import { hasFlags, runXml } from '../runs.ts';
import { cleanTemplate } from './clean.ts';
import { openTemplate } from './open.ts';
import { foldTag, RichText, type TagValue } from '../tags.ts';
import { brokenTags, isTemplateError, unknownTags } from './tag-faults.ts';

/** A template ready to be filled, as often as wanted. The renderer behind it may change; this stays. */
export interface CompiledTemplate {
  readonly parts: Parts;
  /** What the template holds beside text, passed on as it is. */
  readonly media: Media;
  /** The tags for which there are data. */
  readonly tags: readonly string[];
  /**
   * The template's parts with every tag replaced.
   * @throws {FaultsError} for a tag that the data do not have
   */
  fill(data: Readonly<Record<string, TagValue>>): Parts;
}

/** Prints runs with flags where a tag stands: leaves the template's run, writes them, and opens a run again. */
const richTextModule = (): DXT.Module => ({
  name: 'vanthu-rich-text',
  // Before docxtemplater's own printing of values.
  priority: 1,
  render(part, { scopeManager }) {
    if (part.type !== 'placeholder' || part.module) return null;
    const value: unknown = scopeManager.getValue(part.value, { part });
    if (!(value instanceof RichText)) return null;
    const xml = value.runs.every((run) => !hasFlags(run))
      ? value.runs.map(({ text }) => escapeXml(text)).join('')
      : `</w:t></w:r>${value.runs.map(runXml).join('')}<w:r><w:t xml:space="preserve">`;
    return { value: xml, errors: [] };
  },
});

const isRecord = (scope: unknown): scope is Readonly<Record<string, unknown>> =>
  typeof scope === 'object' && scope !== null && !(scope instanceof RichText) && !Array.isArray(scope);

/** Tags are looked up folded, and only among the data's own keys: nothing inherited can be reached. */
const parser = (tag: string): DXT.Parser => {
  const key = foldTag(tag);
  return {
    get: (scope: unknown): unknown =>
      key === '.' ? scope : isRecord(scope) && Object.hasOwn(scope, key) ? scope[key] : undefined,
  };
};

/** Tag names of a parsed part, loops and their contents included. */
const tagNames = (parsed: readonly DXT.Part[]): string[] =>
  parsed.flatMap(({ type, value, subparsed }) => [
    ...(type === 'placeholder' ? [value] : []),
    ...tagNames(subparsed ?? []),
  ]);

/** Gathers the tags of every part as docxtemplater parsed them, through the hook of its own inspection. */
const tagCollector = (tags: Set<string>): DXT.Module => ({
  name: 'vanthu-tags',
  set({ inspect }: { inspect?: { postparsed?: readonly DXT.Part[] } }) {
    for (const tag of tagNames(inspect?.postparsed ?? [])) tags.add(tag);
  },
});

function partsOf(name: string, bytes: Uint8Array): { parts: Parts; media: Media } {
  const opened = openTemplate(bytes);
  if ('problem' in opened) throw new FaultsError([fault('template-file', opened, { source: name })]);
  return { parts: cleanTemplate(opened.parts), media: opened.media };
}

/**
 * Compiles a template with docxtemplater, the authority on tags.
 * @param known the tags that there are data for
 * @throws {FaultsError} for a file that is no DOCX, and for tags that are unclosed, unopened or unknown
 */
export function compileTemplate(name: string, bytes: Uint8Array, known: readonly string[]): CompiledTemplate {
  const { parts, media } = partsOf(name, bytes);
  const cleaned = writePackage(parts, media);
  const open = (modules: readonly DXT.Module[], missing: Set<string>): Docxtemplater<PizZip> => {
    try {
      return new Docxtemplater<PizZip>(new PizZip(cleaned), {
        paragraphLoop: true,
        errorLogging: false,
        parser,
        modules: [richTextModule(), ...modules],
        nullGetter: (part) => {
          missing.add(part.value);
          return '';
        },
      });
    } catch (error) {
      // A part that is no XML: the engine's parser says so in an error of its own.
      if (error instanceof Error && error.name === 'ParseError')
        throw new FaultsError([fault('template-file', { problem: 'not-zip' }, { source: name })]);
      if (!isTemplateError(error) || error.name === 'InternalError') throw error;
      throw new FaultsError(brokenTags(error, name, parts));
    }
  };
  const tags = new Set<string>();
  open([tagCollector(tags)], new Set());
  const folded = new Set([...known.map(foldTag), '.']);
  const unknown = [...tags].filter((tag) => !folded.has(foldTag(tag)));
  if (unknown.length > 0) throw new FaultsError(unknownTags(unknown, known, name, parts));
  return {
    parts,
    media,
    tags: known,
    fill(data) {
      const missing = new Set<string>();
      const template = open([], missing);
      template.render(Object.fromEntries(Object.entries(data).map(([tag, value]) => [foldTag(tag), value])));
      if (missing.size > 0) throw new FaultsError(unknownTags([...missing], Object.keys(data), name, parts));
      const zip = template.getZip();
      return new Map([...parts.keys()].map((part) => [part, zip.file(part)?.asText() ?? '']));
    },
  };
}

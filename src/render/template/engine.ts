import Docxtemplater, { type DXT } from 'docxtemplater';
import PizZip from 'pizzip';
import { fault, FaultsError, type Diagnostic } from '../../diagnostic/diagnostic.ts';
import { nearest } from '../../diagnostic/nearest.ts';
import { readTemplatePackage, type Parts } from '../../docx/package.ts';
import { escapeXml } from '../../docx/xml.ts';
import { hasFlags, runXml } from '../runs.ts';
import { foldTag, RichText, type TagValue } from '../tags.ts';

/** A template ready to be filled, as often as wanted. The renderer behind it may change; this stays. */
export interface CompiledTemplate {
  readonly parts: Parts;
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

const problems: Readonly<Record<string, 'unclosed' | 'unopened'>> = {
  unclosed_tag: 'unclosed',
  unclosed_loop: 'unclosed',
  unopened_tag: 'unopened',
  unopened_loop: 'unopened',
};

interface TemplateError {
  readonly name?: string;
  readonly properties?: {
    readonly id?: string;
    readonly xtag?: string;
    readonly errors?: readonly TemplateError[];
  };
}

const isTemplateError = (error: unknown): error is TemplateError =>
  typeof error === 'object' && error !== null && 'properties' in error;

const tagDiagnostics = (name: string, error: TemplateError): Diagnostic[] =>
  error.properties?.errors?.flatMap((inner) => tagDiagnostics(name, inner)) ?? [
    fault(
      'template-tag',
      { tag: error.properties?.xtag ?? '', problem: problems[error.properties?.id ?? ''] ?? 'broken' },
      { source: name },
    ),
  ];

function opened(
  name: string,
  bytes: Uint8Array,
  modules: DXT.Module[],
  missing: Set<string>,
): Docxtemplater<PizZip> {
  try {
    return new Docxtemplater<PizZip>(new PizZip(bytes), {
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
    if (!isTemplateError(error) || error.name === 'InternalError') throw error;
    throw new FaultsError(tagDiagnostics(name, error));
  }
}

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

/**
 * Compiles a template with docxtemplater, the authority on tags.
 * @param known the tags that there are data for
 * @throws {FaultsError} for tags that are unclosed, unopened or unknown
 */
export function compileTemplate(name: string, bytes: Uint8Array, known: readonly string[]): CompiledTemplate {
  const tags = new Set<string>();
  opened(name, bytes, [tagCollector(tags)], new Set());
  const folded = new Set([...known.map(foldTag), '.']);
  const unknown = [...tags].filter((tag) => !folded.has(foldTag(tag)));
  if (unknown.length > 0) {
    throw new FaultsError(
      unknown.map((tag) => {
        const meant = nearest(tag, known);
        return fault(
          'template-tag',
          { tag, problem: 'unknown', ...(meant === undefined ? {} : { meant }) },
          { source: name },
        );
      }),
    );
  }
  const parts = readTemplatePackage(bytes);
  return {
    parts,
    fill(data) {
      const missing = new Set<string>();
      const template = opened(name, bytes, [], missing);
      template.render(Object.fromEntries(Object.entries(data).map(([tag, value]) => [foldTag(tag), value])));
      if (missing.size > 0) {
        throw new FaultsError(
          [...missing].map((tag) => fault('template-tag', { tag, problem: 'unknown' }, { source: name })),
        );
      }
      const zip = template.getZip();
      return new Map([...parts.keys()].map((part) => [part, zip.file(part)?.asText() ?? '']));
    },
  };
}

import { createRequire } from 'node:module';
import type Docxtemplater from 'docxtemplater';
import type { DXT } from 'docxtemplater';
import type PizZip from 'pizzip';
import { fault, FaultsError } from '../../diagnostic/diagnostic.ts';
import { writePackage, type Media, type Parts } from '../../docx/package.ts';
import { escapeXml } from '../../docx/xml.ts';
import { hasFlags, runXml } from '../runs.ts';
import { foldTag, Paragraphs, RichText, type TagValue } from '../tags.ts';
import { brokenTags, isTemplateError, unknownTags } from './tag-faults.ts';

/** Values for a template's tags. */
export type TagData = Readonly<Record<string, TagValue>>;

/** docxtemplater with a template: the authority on its tags, and the judge of what a letter looks like. */
export interface Referee {
  /** The parts with tags, as docxtemplater parsed them. */
  readonly parsed: ReadonlyMap<string, readonly DXT.Part[]>;
  /** @throws {FaultsError} for a tag that the data do not have */
  fill(data: TagData): Parts;
}

interface Engine {
  readonly Docxtemplater: typeof Docxtemplater;
  readonly PizZip: typeof PizZip;
}

let engine: Engine | undefined;
/** Loaded when a template must be compiled: it takes longer than a letter. */
const loadedEngine = (): Engine => {
  const load = createRequire(import.meta.url);
  engine ??= {
    Docxtemplater: load('docxtemplater') as typeof Docxtemplater,
    PizZip: load('pizzip') as typeof PizZip,
  };
  return engine;
};

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

/** Keeps each part as docxtemplater parsed it, through the hook of its own inspection. */
const inspection = (parsed: Map<string, readonly DXT.Part[]>): DXT.Module => ({
  name: 'vanthu-inspection',
  set({ inspect }: { inspect?: { filePath?: string; postparsed?: readonly DXT.Part[] } }) {
    if (inspect?.filePath !== undefined && inspect.postparsed !== undefined)
      parsed.set(inspect.filePath, inspect.postparsed);
  },
});

/**
 * Opens a template with docxtemplater.
 * @param parts cleaned
 * @throws {FaultsError} for a part that is no XML, and for tags that are unclosed or unopened
 */
export function refereeOf(name: string, parts: Parts, media: Media): Referee {
  const cleaned = writePackage(parts, media);
  const open = (modules: readonly DXT.Module[], missing: Set<string>): Docxtemplater<PizZip> => {
    const { Docxtemplater: Template, PizZip: Zip } = loadedEngine();
    try {
      return new Template<PizZip>(new Zip(cleaned), {
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
  const parsed = new Map<string, readonly DXT.Part[]>();
  open([inspection(parsed)], new Set());
  return {
    parsed,
    fill(data) {
      const missing = new Set<string>();
      const template = open([], missing);
      const plainData = Object.entries(data).map(([tag, value]) => [
        foldTag(tag),
        value instanceof Paragraphs ? value.toString() : value,
      ]);
      template.render(Object.fromEntries(plainData));
      if (missing.size > 0) throw new FaultsError(unknownTags([...missing], Object.keys(data), name, parts));
      const zip = template.getZip();
      return new Map([...parts.keys()].map((part) => [part, zip.file(part)?.asText() ?? '']));
    },
  };
}

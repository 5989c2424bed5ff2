import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { tagTables } from '../tags.ts';
import { buildTemplates, templateNames, type TemplateFile } from './build.ts';
import { compileTemplate, plannedTemplate, type CompiledTemplate } from './engine.ts';
import type { TemplateKind } from './lint.ts';
import { refereeOf } from './referee.ts';
import type { Step } from './steps.ts';

/** Where the compiled form of our own templates stands, beside them. */
export const COMPILED_FILE = 'compiled.json';

/** Changes with what the file holds or what it means. */
const FORMAT = 1;

/** A template as the file has it. */
interface Compiled {
  /** Of the template's file. */
  readonly sha256: string;
  readonly parts: Readonly<Record<string, string>>;
  /** The parts that docxtemplater writes otherwise than they stand in the file, the same in every letter. */
  readonly rewritten: Readonly<Record<string, string>>;
  readonly steps: Readonly<Record<string, readonly Step[]>>;
}
type CompiledFile = { readonly format: typeof FORMAT } & Readonly<Record<TemplateKind, Compiled>>;

// Checked by hand: a schema's own start would take longer than the whole file.
const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isTexts = (value: unknown): value is Readonly<Record<string, string>> =>
  isRecord(value) && Object.values(value).every((text) => typeof text === 'string');
const isSteps = (value: unknown): value is readonly Step[] => Array.isArray(value) && value.every(isStep);

function isStep(value: unknown): value is Step {
  if (!isRecord(value)) return false;
  const { kind, text, tag, inverted, steps } = value;
  if (kind === 'static') return typeof text === 'string';
  if (typeof tag !== 'string') return false;
  return (
    kind === 'words' ||
    kind === 'paragraphs' ||
    (kind === 'loop' && typeof inverted === 'boolean' && isSteps(steps))
  );
}

function isCompiled(value: unknown): value is Compiled {
  if (!isRecord(value)) return false;
  const { sha256: hash, parts, rewritten, steps } = value;
  return (
    typeof hash === 'string' &&
    isTexts(parts) &&
    isTexts(rewritten) &&
    isRecord(steps) &&
    Object.values(steps).every(isSteps)
  );
}

function isCompiledFile(value: unknown): value is CompiledFile {
  if (!isRecord(value)) return false;
  const { format, letter, appendix } = value;
  return format === FORMAT && isCompiled(letter) && isCompiled(appendix);
}

const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

/** A template as `compiled.json` has it; one that only docxtemplater can fill has no steps. */
function compiledOf({ name, bytes }: TemplateFile, kind: TemplateKind): Compiled {
  const { parts, plan } = compileTemplate(name, bytes, Object.keys(tagTables[kind]));
  const rewritten = [...(plan?.constant ?? [])].filter(([part, xml]) => parts.get(part) !== xml);
  return {
    sha256: sha256(bytes),
    parts: Object.fromEntries(parts),
    rewritten: Object.fromEntries(rewritten),
    steps: Object.fromEntries(plan?.steps ?? []),
  };
}

/** The compiled form of our own templates as a file: a process that only draws letters need not load docxtemplater. */
export function buildCompiled(): TemplateFile {
  const files = new Map(buildTemplates().map((file) => [file.name, file]));
  const compiled = (kind: TemplateKind): Compiled => {
    const name = templateNames[kind];
    return compiledOf(files.get(name) ?? { name, bytes: new Uint8Array() }, kind);
  };
  const file: CompiledFile = { format: FORMAT, letter: compiled('letter'), appendix: compiled('appendix') };
  return { name: COMPILED_FILE, bytes: Buffer.from(`${JSON.stringify(file)}\n`) };
}

function readCompiled(path: string): CompiledFile | undefined {
  try {
    const file: unknown = JSON.parse(readFileSync(path, 'utf8'));
    return isCompiledFile(file) ? file : undefined;
  } catch {
    // Absent or damaged: the templates are compiled anew.
    return undefined;
  }
}

let known: { readonly path: string; readonly file: CompiledFile | undefined } | undefined;

/**
 * One of our own templates from its compiled form, where that fits the file's bytes; else `undefined`, and the file must
 * be compiled.
 * @param path of the compiled form: only ever the one that comes with the package, never one that lies beside an office's
 * templates
 */
export function readyTemplate(
  { name, bytes }: TemplateFile,
  kind: TemplateKind,
  path: string,
): CompiledTemplate | undefined {
  if (known?.path !== path) known = { path, file: readCompiled(path) };
  const found = known.file?.[kind];
  if (found?.sha256 !== sha256(bytes)) return undefined;
  const parts = new Map(Object.entries(found.parts));
  const steps = new Map(Object.entries(found.steps));
  const constant = new Map(
    [...parts]
      .filter(([part]) => !steps.has(part))
      .map(([part, xml]) => [part, found.rewritten[part] ?? xml]),
  );
  return plannedTemplate({
    name,
    parts,
    media: new Map(),
    tags: Object.keys(tagTables[kind]),
    plan: { constant, steps },
    referee: () => refereeOf(name, parts, new Map()),
  });
}

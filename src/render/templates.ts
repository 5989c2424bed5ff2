import { existsSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { fault, FaultsError, type Diagnostic } from '../diagnostic/diagnostic.ts';
import { systemErrorCode } from '../diagnostic/system-error.ts';
import { readStyleSheet, type TemplateStyle } from '../docx/style-sheet.ts';
import type { HouseSizes } from '../house/sizes.ts';
import { frameOf, type Frame } from './frame.ts';
import { containerWidth, pageGeometry } from './geometry.ts';
import { sizedTemplate } from './house-sizes.ts';
import { joinAppendix, type JoinedAppendix } from './join-appendix.ts';
import { sectionReferences } from './sections.ts';
import { styles, tableStyle } from './styles.ts';
import { tagTables } from './tags.ts';
import { templateNames } from './template/build.ts';
import { COMPILED_FILE, readyTemplate } from './template/compiled-file.ts';
import { compileTemplate, type CompiledTemplate } from './template/engine.ts';
import { lintTemplate, type TemplateKind } from './template/lint.ts';
import type { Template } from './template/template.ts';
import { writerOf } from './template/write.ts';

export type { Template } from './template/template.ts';

export interface Templates {
  readonly letter: Template;
  readonly appendix: Template;
  /** The appendix's template as it stands within the letter's file. */
  readonly joined: JoinedAppendix;
  /** What the files have beside what is written: of a letter alone, of one with appendices, of an appendix alone. */
  readonly frames: Readonly<Record<'letter' | 'joined' | 'appendix', Frame>>;
}

/** The folder of the templates that come with the package. */
export const templatesFolder: string = path.resolve(import.meta.dirname, '..', '..', 'templates');

/** Bytes of a file that lint refuses for its size anyhow. */
const LARGEST_FILE = 5_000_000;

/** The file of a template: that of the first folder which has one; the package's own stands last. */
const fileOf = (name: string, folders: readonly string[]): string | undefined =>
  [...folders, templatesFolder].map((folder) => path.join(folder, name)).find((file) => existsSync(file));

/** The bytes of a template; of one far too large nothing is read. */
function readBytes(file: string, name: string): Uint8Array {
  try {
    if (statSync(file).size > LARGEST_FILE)
      throw new FaultsError([fault('template-file', { problem: 'too-large' }, { source: file })]);
    return readFileSync(file);
  } catch (error) {
    if (error instanceof FaultsError) throw error;
    const facts = { file: name, code: systemErrorCode(error) };
    throw new FaultsError([fault('file-unreadable', facts, { source: file })]);
  }
}

/** A house template is told by its path, so that nobody looks for the fault in the package's own. */
const inFile = (diagnostic: Diagnostic, file: string): Diagnostic => ({
  ...diagnostic,
  where: { ...diagnostic.where, source: file },
});

function readTemplate(kind: TemplateKind, folders: readonly string[], sizes: HouseSizes): Template {
  const name = templateNames[kind];
  const file = fileOf(name, folders);
  if (file === undefined)
    throw new FaultsError([fault('template-missing', { file: name }, { source: name })]);
  const bytes = readBytes(file, name);
  // Ours are sound: their compiled form is built from them, and held against a fresh build.
  if (path.dirname(file) === templatesFolder && Object.keys(sizes).length === 0) {
    const ready = readyTemplate({ name, bytes }, kind, path.join(templatesFolder, COMPILED_FILE));
    if (ready !== undefined) return templateOf(name, ready);
  }
  const faults = lintTemplate(name, bytes, kind)
    .map(({ diagnostic }) => diagnostic)
    .filter(({ severity }) => severity === 'error');
  if (faults.length > 0) throw new FaultsError(faults.map((one) => inFile(one, file)));
  return templateOf(name, compileTemplate(name, sizedTemplate(bytes, sizes), Object.keys(tagTables[kind])));
}

function templateOf(name: string, compiled: CompiledTemplate): Template {
  const stylesXml = compiled.parts.get('word/styles.xml') ?? '';
  const documentXml = compiled.parts.get('word/document.xml') ?? '';
  const sheet = readStyleSheet(stylesXml);
  const styleOf = (style: string): TemplateStyle => {
    const found = sheet.get(style);
    // Lint has seen every style.
    if (found === undefined) throw new FaultsError([fault('template-style', { style }, { source: name })]);
    return found;
  };
  const rooms = new Map<string, number>();
  return {
    ...compiled,
    name,
    documentXml,
    stylesXml,
    tableStyleId: styleOf(tableStyle.name).id,
    page: pageGeometry(documentXml),
    sections: sectionReferences(documentXml),
    style: (key) => styleOf(styles[key].name),
    roomOf(tag) {
      const room = rooms.get(tag) ?? containerWidth(documentXml, tag, stylesXml);
      rooms.set(tag, room);
      return room;
    },
    write: writerOf(compiled, styleOf(styles.sectionEnd.name).id),
  };
}

/** Each frame is made when a first letter needs it: one letter needs one. */
function framesOf(letter: Template, appendix: Template, joined: JoinedAppendix): Templates['frames'] {
  const made: Partial<Record<keyof Templates['frames'], Frame>> = {};
  return {
    get letter() {
      return (made.letter ??= frameOf(letter, letter));
    },
    get joined() {
      return (made.joined ??= frameOf(letter, joined));
    },
    get appendix() {
      return (made.appendix ??= frameOf(appendix, appendix));
    },
  };
}

const loaded = new Map<string, Templates>();

/**
 * The templates, compiled once a process: each file from the first folder that has it, the package's own last.
 * @param folders where an office keeps templates of its own, file by file
 * @param sizes in points, where the office chose its own: they replace those of the templates' styles
 * @throws {FaultsError} for a template that is missing, broken, would lose a part of a document, or lacks a style
 */
export function loadTemplates(folders: readonly string[] = [], sizes: HouseSizes = {}): Templates {
  const key = JSON.stringify([folders.map((folder) => path.resolve(folder)), sizes]);
  const known = loaded.get(key);
  if (known !== undefined) return known;
  const letter = readTemplate('letter', folders, sizes);
  const appendix = readTemplate('appendix', folders, sizes);
  const joined = joinAppendix(letter, appendix);
  const templates = { letter, appendix, joined, frames: framesOf(letter, appendix, joined) };
  loaded.set(key, templates);
  return templates;
}

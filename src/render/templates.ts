import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fault, FaultsError } from '../diagnostic/diagnostic.ts';
import { readStyleSheet, type TemplateStyle } from '../docx/style-sheet.ts';
import { pageGeometry, type PageGeometry } from './geometry.ts';
import { styleKeys, styles, tableStyle, type StyleKey } from './styles.ts';
import { appendixTags, letterTags } from './tags.ts';
import { templateNames } from './template/build.ts';
import { compileTemplate, type CompiledTemplate } from './template/engine.ts';

/** A template with what the renderer must know of it: its styles by our names, its page. */
export interface Template extends CompiledTemplate {
  readonly name: string;
  readonly style: (key: StyleKey) => TemplateStyle;
  readonly tableStyleId: string;
  readonly page: PageGeometry;
  readonly documentXml: string;
}

export interface Templates {
  readonly letter: Template;
  readonly appendix: Template;
}

/** The folder of the templates that come with the package. */
export const templatesFolder: string = path.resolve(import.meta.dirname, '..', '..', 'templates');

function readTemplate(folder: string, name: string, tags: readonly string[]): Template {
  const file = path.join(folder, name);
  if (!existsSync(file)) throw new FaultsError([fault('template-missing', { file }, { source: name })]);
  const compiled = compileTemplate(name, readFileSync(file), tags);
  const sheet = readStyleSheet(compiled.parts.get('word/styles.xml') ?? '');
  const tables = sheet.get(tableStyle.name);
  const missing = [...styleKeys.map((key) => styles[key].name), tableStyle.name].filter(
    (style) => !sheet.has(style),
  );
  if (tables === undefined || missing.length > 0) {
    throw new FaultsError(missing.map((style) => fault('template-style', { style }, { source: name })));
  }
  const documentXml = compiled.parts.get('word/document.xml') ?? '';
  return {
    ...compiled,
    name,
    documentXml,
    tableStyleId: tables.id,
    page: pageGeometry(documentXml),
    style: (key) => {
      const style = sheet.get(styles[key].name);
      if (style === undefined) throw new TypeError(`Unknown style: ${key}`);
      return style;
    },
  };
}

const loaded = new Map<string, Templates>();

/**
 * The templates of a folder, compiled once a process.
 * @throws {FaultsError} for a template that is missing, broken, or lacks a tag's data or a style
 */
export function loadTemplates(folder: string = templatesFolder): Templates {
  const known = loaded.get(folder);
  if (known !== undefined) return known;
  const templates = {
    letter: readTemplate(folder, templateNames.letter, letterTags),
    appendix: readTemplate(folder, templateNames.appendix, appendixTags),
  };
  loaded.set(folder, templates);
  return templates;
}

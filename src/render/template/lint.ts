import { fault, FaultsError, hasErrors, type Diagnostic } from '../../diagnostic/diagnostic.ts';
import { lintPackage } from '../../docx/lint.ts';
import { bodyContent } from '../sections.ts';
import type { Parts } from '../../docx/package.ts';
import { readStyleSheet } from '../../docx/style-sheet.ts';
import { styleKeys, styles, tableStyle } from '../styles.ts';
import { foldTag, tagTables, type TagTable, type TagValue } from '../tags.ts';
import { templateNames } from './build.ts';
import { checkTags, type TemplateFinding } from './check-tags.ts';
import { compileTemplate } from './engine.ts';
import { openTemplate } from './open.ts';
import { isTemplateError } from './tag-faults.ts';
import { scanTags } from './tag-scan.ts';

/** Which of the templates a file is. */
export type TemplateKind = keyof typeof tagTables;

const known = (parts: Parts): Set<string> =>
  new Set(
    [...scanTags(parts).values()].flat().flatMap((tag) => (tag.kind === 'tag' ? [foldTag(tag.name)] : [])),
  );

/** Which template a file is: by its name, else by the tags that only one of them has. */
function kindOf(file: string, parts: Parts): TemplateKind {
  const named = (['letter', 'appendix'] as const).find((kind) => templateNames[kind] === file);
  if (named !== undefined) return named;
  const tags = known(parts);
  const own = (kind: TemplateKind, other: TemplateKind): number =>
    Object.keys(tagTables[kind]).filter((tag) => !(tag in tagTables[other]) && tags.has(foldTag(tag))).length;
  return own('appendix', 'letter') > own('letter', 'appendix') ? 'appendix' : 'letter';
}

/** A value for each tag, to see whether a template comes out whole. */
const trialData = (table: TagTable): Record<string, TagValue> =>
  Object.fromEntries(
    Object.entries(table).map(([tag, { form }]): [string, TagValue] => [
      tag,
      { words: 'chữ', list: ['chữ', 'chữ'], shown: true, paragraphs: '<w:p/>' }[form],
    ]),
  );

/** What only drawing can tell: the engine's own faults, and whether what comes out is a sound package. */
function trial(name: string, bytes: Uint8Array, table: TagTable): Diagnostic[] {
  try {
    const template = compileTemplate(name, bytes, Object.keys(table));
    const drawn = template.fill(trialData(table));
    return lintPackage(drawn, template.media).map((detail) =>
      fault('template-broken', { file: name, detail }, { source: name }),
    );
  } catch (error) {
    if (error instanceof FaultsError) return [...error.diagnostics];
    // Lint's data are sound: what the engine cannot fill is a part that is no XML, or of another kind than it says.
    if (isTemplateError(error)) return [fault('template-file', { problem: 'not-zip' }, { source: name })];
    throw error;
  }
}

/** What a template has beside its tags: every style, a page number, and in an appendix no pictures. */
function checkFrame(name: string, parts: Parts, kind: TemplateKind): Diagnostic[] {
  const where = { source: name };
  const sheet = readStyleSheet(parts.get('word/styles.xml') ?? '');
  const missing = [...styleKeys.map((key) => styles[key].name), tableStyle.name].filter(
    (style) => !sheet.has(style),
  );
  const headers = [...parts].filter(([part]) => part.startsWith('word/header'));
  const numbered = headers.some(([, xml]) => /(?:instrText[^<>]*>|w:instr=")[^<"]*\bPAGE\b/u.test(xml));
  const pictured =
    kind === 'appendix' && /\sr:(?:id|embed|link)=/u.test(bodyContent(parts.get('word/document.xml') ?? ''));
  return [
    ...missing.map((style) => fault('template-style', { style }, where)),
    ...(numbered ? [] : [fault('template-page-number', {}, where)]),
    ...(pictured ? [fault('template-picture', {}, where)] : []),
  ];
}

/**
 * Reads a house template as drawing would and says what keeps it from being used, or would lose a part of a document
 * (errors), and what is merely odd. Nothing is unpacked before the file's size and directory have been judged.
 * @param kind which template it is; where it is not said, its name and its tags tell
 */
export function lintTemplate(name: string, bytes: Uint8Array, kind?: TemplateKind): TemplateFinding[] {
  const opened = openTemplate(bytes);
  if ('problem' in opened) return [{ diagnostic: fault('template-file', opened, { source: name }) }];
  const { parts } = opened;
  const as = kind ?? kindOf(name, parts);
  const table = tagTables[as];
  const findings: TemplateFinding[] = [
    ...checkTags(name, parts, table),
    ...checkFrame(name, parts, as).map((diagnostic) => ({ diagnostic })),
  ];
  if (hasErrors(findings.map(({ diagnostic }) => diagnostic))) return findings;
  return [...findings, ...trial(name, bytes, table).map((diagnostic) => ({ diagnostic }))];
}

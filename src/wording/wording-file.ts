import Handlebars from 'handlebars';
import { fault, type Diagnostic, type Place } from '../diagnostic/diagnostic.ts';
import { nfc, unprintable } from '../text/nfc.ts';
import { syntaxErrorAt } from './syntax-error.ts';

/** A standard sentence: words, and slots that the kind fills. */
export interface Sentence {
  readonly parts: readonly (string | { readonly slot: string; readonly place: Place })[];
  readonly place: Place;
}

export interface WordingFile {
  readonly sentences: ReadonlyMap<string, Sentence>;
  readonly diagnostics: readonly Diagnostic[];
}

/** After so many faults a file is not read on. */
const MOST_FAULTS = 50;
/** A sentence of more words and slots than this is none; a hostile one has no say in how long reading takes. */
const MOST_PARTS = 1000;
const LONGEST_SHOWN = 60;

type Statement = hbs.AST.Statement;
const isComment = ({ type }: Statement): boolean => type === 'CommentStatement';
const isBlock = (node: Statement): node is hbs.AST.DecoratorBlock => node.type === 'DecoratorBlock';
const isContent = (node: Statement): node is hbs.AST.ContentStatement => node.type === 'ContentStatement';
const isMustache = (node: Statement): node is hbs.AST.MustacheStatement => node.type === 'MustacheStatement';
const isPath = (node: hbs.AST.Node): node is hbs.AST.PathExpression => node.type === 'PathExpression';
const isString = (node: hbs.AST.Node | undefined): node is hbs.AST.StringLiteral =>
  node?.type === 'StringLiteral';

/** The name of a slot: `{{han}}`, a plain name and nothing with it. */
function slotOf(node: hbs.AST.MustacheStatement): string | undefined {
  const { path, params, hash, escaped } = node;
  // Handlebars leaves out the hash of a call without pairs, whatever its types say.
  const pairs = (hash as hbs.AST.Hash | undefined)?.pairs ?? [];
  if (!escaped || !isPath(path) || path.data || path.depth > 0 || params.length + pairs.length > 0)
    return undefined;
  return path.parts.length === 1 && path.original === path.parts[0] ? path.parts[0] : undefined;
}

/** The name of a sentence: the block is `{{#*inline "ten-cau"}}` and nothing else. */
function sentenceName(node: Statement): hbs.AST.StringLiteral | undefined {
  if (!isBlock(node) || !isPath(node.path) || node.path.original !== 'inline') return undefined;
  const [name, ...rest] = node.params;
  return isString(name) && rest.length === 0 ? name : undefined;
}

/** Words that could become a call once the words of a slot stand beside them: `\{{x}}`, or a brace at an edge. */
const couldCall = (words: string): boolean => /\{\{|\}\}|^[{}]|[{}]$/u.test(words);

/**
 * Reads a file of standard sentences (`templates/*.hbs`): `{{#*inline "ten-cau"}}Câu, có {{chỗ-trống}}.{{/inline}}`.
 * Only its syntax tree is read, nothing in it is ever run: within a sentence stand words and slots, nothing else.
 * Lines and columns are those of the text in NFC, with `\n` as its line ends.
 */
export function parseWordingFile(source: string, typed: string): WordingFile {
  const text = nfc(typed)
    .replace(/^\u{FEFF}/u, '')
    .replace(/\r\n?/gu, '\n');
  const lines = text.split('\n');
  const sentences = new Map<string, Sentence>();
  const diagnostics: Diagnostic[] = [];
  const at = (line: number, column: number, length = 1): Place => ({
    source,
    line,
    column,
    length,
    excerpt: lines[line - 1] ?? '',
  });
  const placeOf = ({ start, end }: hbs.AST.SourceLocation): Place =>
    at(start.line, start.column + 1, end.line === start.line ? end.column - start.column : 1);

  const bad = unprintable(text);
  if (bad !== undefined) {
    const before = text.slice(0, bad.index).split('\n');
    const place = at(before.length, (before.at(-1)?.length ?? 0) + 1);
    return { sentences, diagnostics: [fault('control-character', { codePoint: bad.codePoint }, place)] };
  }
  let program: hbs.AST.Program;
  try {
    program = Handlebars.parseWithoutProcessing(text);
  } catch (error) {
    const { line, column } = syntaxErrorAt(error, text);
    return { sentences, diagnostics: [fault('wording-syntax', {}, at(line, column))] };
  }

  const foreign = ({ loc }: Statement): [] => {
    const { excerpt = '', column = 1, length = 1 } = placeOf(loc);
    const shown = loc.end.line === loc.start.line ? excerpt.slice(column - 1, column - 1 + length) : excerpt;
    diagnostics.push(
      fault('wording-forbidden', { words: shown.trim().slice(0, LONGEST_SHOWN) }, placeOf(loc)),
    );
    return [];
  };
  const partOf = (node: Statement): Sentence['parts'] => {
    if (isComment(node)) return [];
    if (isContent(node)) return couldCall(node.value) ? foreign(node) : [node.value.replace(/\s+/gu, ' ')];
    const slot = isMustache(node) ? slotOf(node) : undefined;
    return slot === undefined ? foreign(node) : [{ slot, place: placeOf(node.loc) }];
  };
  for (const node of program.body) {
    if (diagnostics.length >= MOST_FAULTS) break;
    if (isComment(node) || (isContent(node) && node.value.trim() === '')) continue;
    const name = sentenceName(node);
    if (name === undefined || !isBlock(node)) {
      foreign(node);
      continue;
    }
    const place = placeOf(name.loc);
    if (sentences.has(name.value)) diagnostics.push(fault('wording-twice', { name: name.value }, place));
    const parts = node.program.body.slice(0, MOST_PARTS).flatMap(partOf);
    sentences.set(name.value, { parts, place });
  }
  return { sentences, diagnostics: diagnostics.slice(0, MOST_FAULTS) };
}

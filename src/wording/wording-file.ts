import Handlebars from 'handlebars';
import { fault, type Diagnostic, type Place } from '../diagnostic/diagnostic.ts';

/** A standard sentence: words, calls of helpers as typed, and slots that the kind fills. */
export interface Sentence {
  readonly parts: readonly (string | { readonly slot: string; readonly place: Place })[];
  readonly place: Place;
}

export interface WordingFile {
  readonly sentences: ReadonlyMap<string, Sentence>;
  readonly diagnostics: readonly Diagnostic[];
}

type Statement = hbs.AST.Statement;
const isBlock = (node: Statement): node is hbs.AST.DecoratorBlock => node.type === 'DecoratorBlock';
const isContent = (node: Statement): node is hbs.AST.ContentStatement => node.type === 'ContentStatement';
const isMustache = (node: Statement): node is hbs.AST.MustacheStatement => node.type === 'MustacheStatement';
const isPath = (node: hbs.AST.Node): node is hbs.AST.PathExpression => node.type === 'PathExpression';
const isString = (node: hbs.AST.Node | undefined): node is hbs.AST.StringLiteral =>
  node?.type === 'StringLiteral';

/** The line and column that Handlebars names in a syntax error; it gives them in words only. */
function errorPlace(source: string, text: string, message: string): Place {
  const line = Number(/on line (\d+)/u.exec(message)?.[1] ?? 1);
  const excerpt = text.split('\n')[line - 1] ?? '';
  const [, shown = '', arrow = ''] = /\n(.*)\n(-*)\^/u.exec(message) ?? [];
  const before = shown.slice(0, arrow.length).replace(/^\.\.\./u, '');
  const at = before === '' ? -1 : excerpt.lastIndexOf(before.slice(before.lastIndexOf('\n') + 1));
  return { source, line, column: at < 0 ? 1 : at + before.length + 1, excerpt };
}

/**
 * Reads a file of standard sentences (`templates/*.hbs`): `{{#*inline "ten-cau"}}Câu, có {{chỗ-trống}}.{{/inline}}`.
 * Within a sentence stand words, slots without arguments, and calls of helpers with string literals; nothing else.
 */
export function parseWordingFile(source: string, typed: string): WordingFile {
  const text = typed.normalize('NFC').replace(/^\u{FEFF}/u, '');
  const sentences = new Map<string, Sentence>();
  const diagnostics: Diagnostic[] = [];
  const lines = text.split('\n');
  const placeOf = ({ start, end }: hbs.AST.SourceLocation): Place => ({
    source,
    line: start.line,
    column: start.column + 1,
    length: end.line === start.line ? end.column - start.column : 1,
    excerpt: lines[start.line - 1] ?? '',
  });
  const sourceOf = (loc: hbs.AST.SourceLocation): string => {
    const offset = ({ line, column }: hbs.AST.Position): number =>
      lines.slice(0, line - 1).reduce((sum, one) => sum + one.length + 1, 0) + column;
    return text.slice(offset(loc.start), offset(loc.end));
  };
  let program: hbs.AST.Program;
  try {
    program = Handlebars.parseWithoutProcessing(text);
  } catch (error) {
    const message = error instanceof Error ? error.message : '';
    return { sentences, diagnostics: [fault('wording-syntax', {}, errorPlace(source, text, message))] };
  }
  const foreign = (node: Statement): void => {
    diagnostics.push(
      fault('wording-forbidden', { words: sourceOf(node.loc).slice(0, 60) }, placeOf(node.loc)),
    );
  };
  const partOf = (node: Statement): Sentence['parts'] => {
    if (isContent(node)) return [node.value.replace(/\s+/gu, ' ')];
    if (
      isMustache(node) &&
      node.escaped &&
      isPath(node.path) &&
      node.path.parts.length === 1 &&
      !node.path.data
    ) {
      const [name = ''] = node.path.parts;
      if (node.params.length === 0) return [{ slot: name, place: placeOf(node.loc) }];
      if (node.params.every(isString)) return [sourceOf(node.loc)];
    }
    if (node.type !== 'CommentStatement') foreign(node);
    return [];
  };
  for (const node of program.body) {
    if (node.type === 'CommentStatement' || (isContent(node) && node.value.trim() === '')) continue;
    const name =
      isBlock(node) && isPath(node.path) && node.path.original === 'inline' ? node.params[0] : undefined;
    if (!isBlock(node) || !isString(name)) {
      foreign(node);
      continue;
    }
    if (sentences.has(name.value))
      diagnostics.push(fault('wording-twice', { name: name.value }, placeOf(name.loc)));
    sentences.set(name.value, { parts: node.program.body.flatMap(partOf), place: placeOf(name.loc) });
  }
  return { sentences, diagnostics };
}

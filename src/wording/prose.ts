import Handlebars from 'handlebars';

/** A call of a helper in prose: `{{cite "kh-02"}}`. `source` is the call as typed. */
export interface Call {
  readonly helper: string;
  readonly arguments: readonly string[];
  readonly source: string;
}

export type ProseFault =
  | { readonly reason: 'syntax'; readonly words: string }
  | { readonly reason: 'forbidden'; readonly words: string };

export interface ParsedProse {
  readonly parts: readonly (string | Call)[];
  readonly faults: readonly ProseFault[];
}

const LONGEST_SHOWN = 60;

/** The source text that a node of the tree spans. */
function sourceOf(prose: string, loc: hbs.AST.SourceLocation): string {
  const lines = prose.split('\n');
  const offset = (position: hbs.AST.Position): number =>
    lines.slice(0, position.line - 1).reduce((sum, line) => sum + line.length + 1, 0) + position.column;
  return prose.slice(offset(loc.start), offset(loc.end));
}

const isMustache = (node: hbs.AST.Statement): node is hbs.AST.MustacheStatement =>
  node.type === 'MustacheStatement';
const isContent = (node: hbs.AST.Statement): node is hbs.AST.ContentStatement =>
  node.type === 'ContentStatement';
const isPath = (node: hbs.AST.Node): node is hbs.AST.PathExpression => node.type === 'PathExpression';
const isString = (node: hbs.AST.Expression): node is hbs.AST.StringLiteral => node.type === 'StringLiteral';

function callOf(node: hbs.AST.MustacheStatement, source: string): Call | undefined {
  const { path, params, hash } = node;
  if (
    !isPath(path) ||
    path.data ||
    path.depth > 0 ||
    path.parts.length !== 1 ||
    path.original !== path.parts[0]
  )
    return undefined;
  // Handlebars leaves out the hash of a call without pairs, whatever its types say.
  const pairs = (hash as hbs.AST.Hash | undefined)?.pairs ?? [];
  if (pairs.length > 0 || !params.every(isString)) return undefined;
  return { helper: path.parts[0], arguments: params.map(({ value }) => value), source };
}

/** A call as clerks type it: a name that is no word of the syntax's own, and plain strings. */
const PLAIN_CALL =
  /\{\{(?!(?:else|true|false|null|undefined) )([a-z][a-zA-Z]*)((?: "[^"\\{}\n]*")+)\}\}(?!\})/uy;

/** Prose of text and plain calls, read without a syntax tree at a fiftieth of its cost; undefined for any other. */
function parsePlain(prose: string): (string | Call)[] | undefined {
  if (prose.includes('\\{{')) return undefined;
  const parts: (string | Call)[] = [];
  let from = 0;
  for (let at = prose.indexOf('{{'); at >= 0; at = prose.indexOf('{{', from)) {
    PLAIN_CALL.lastIndex = at;
    const [source, helper, strings] = PLAIN_CALL.exec(prose) ?? [];
    if (source === undefined || helper === undefined || strings === undefined) return undefined;
    if (at > from) parts.push(prose.slice(from, at));
    parts.push({ helper, arguments: strings.slice(2, -1).split('" "'), source });
    from = at + source.length;
  }
  if (from < prose.length) parts.push(prose.slice(from));
  return parts;
}

/**
 * A dossier's prose as text and calls, checked on the syntax tree: nothing but text and calls of helpers with string
 * literals passes; blocks, partials, comments, sub-expressions, data and paths are faults.
 */
export function parseProse(prose: string): ParsedProse {
  if (!prose.includes('{{')) return { parts: [prose], faults: [] };
  const plain = parsePlain(prose);
  if (plain !== undefined) return { parts: plain, faults: [] };
  let program: hbs.AST.Program;
  try {
    program = Handlebars.parseWithoutProcessing(prose);
  } catch {
    const at = prose.indexOf('{{');
    return { parts: [], faults: [{ reason: 'syntax', words: prose.slice(at, at + LONGEST_SHOWN) }] };
  }
  const parts: (string | Call)[] = [];
  const faults: ProseFault[] = [];
  for (const node of program.body) {
    const source = sourceOf(prose, node.loc);
    if (isContent(node)) {
      parts.push(node.value);
      continue;
    }
    const call = isMustache(node) && node.escaped ? callOf(node, source) : undefined;
    if (call === undefined) faults.push({ reason: 'forbidden', words: source.slice(0, LONGEST_SHOWN) });
    else parts.push(call);
  }
  return { parts, faults };
}

/** Whether a dossier's prose calls a helper for an entry: `{{appendix "pl-1"}}`, however its quotes and spaces stand. */
export const calls = (prose: string, helper: string, id: string): boolean =>
  parseProse(prose).parts.some(
    (part) => typeof part !== 'string' && part.helper === helper && part.arguments[0] === id,
  );

import path from 'node:path';
import { format } from 'prettier';
import ts from 'typescript';

/** One page of the library's reference: an export of `src/index.ts`. */
export interface ApiPage {
  readonly file: string;
  readonly content: string;
}

const root = path.resolve(import.meta.dirname, '..', '..');
const entry = path.join(root, 'src', 'index.ts');

/** A type as a page names it: no paths of this package, and literals in an order that no other change turns. */
const spelled = (type: string): string =>
  type
    .replaceAll(/import\("[^"]*"\)\./gu, '')
    .replaceAll(/"[^"]*"(?: \| "[^"]*")+/gu, (literals) => literals.split(' | ').sort().join(' | '));

interface Export {
  readonly name: string;
  readonly symbol: ts.Symbol;
  readonly declaration: ts.Declaration;
}

function open(): { checker: ts.TypeChecker; module: ts.Symbol } {
  const read = ts.readConfigFile(path.join(root, 'tsconfig.json'), (file) => ts.sys.readFile(file));
  const { options } = ts.parseJsonConfigFileContent(read.config, ts.sys, root);
  // A type is written out whole, however long.
  const program = ts.createProgram([entry], { ...options, noErrorTruncation: true });
  const source = program.getSourceFile(entry);
  const checker = program.getTypeChecker();
  const module = source === undefined ? undefined : checker.getSymbolAtLocation(source);
  if (module === undefined) throw new Error('src/index.ts exports nothing');
  return { checker, module };
}

function exportsOf(checker: ts.TypeChecker, module: ts.Symbol): Export[] {
  return checker
    .getExportsOfModule(module)
    .map((symbol) => {
      const target = (symbol.flags & ts.SymbolFlags.Alias) === 0 ? symbol : checker.getAliasedSymbol(symbol);
      const [declaration] = target.declarations ?? [];
      if (declaration === undefined) throw new Error(`${symbol.name} is declared nowhere`);
      return { name: symbol.name, symbol: target, declaration };
    })
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** A declaration as a caller sees it: no bodies, no types that only the schema spells. */
function signature({ name, symbol, declaration }: Export, checker: ts.TypeChecker): string {
  const text = (node: ts.Node): string => node.getText();
  const head = (node: ts.FunctionDeclaration | ts.ConstructorDeclaration): string => {
    const source = node.getSourceFile().text;
    return `${source.slice(node.getStart(), node.body?.getStart() ?? node.end).replace(/^export (?:async )?/u, '')};`;
  };
  if (ts.isFunctionDeclaration(declaration)) return head(declaration);
  if (ts.isClassDeclaration(declaration)) {
    const members = declaration.members.map((member) =>
      ts.isConstructorDeclaration(member) ? head(member) : text(member),
    );
    const heritage = (declaration.heritageClauses ?? []).map(text).join(' ');
    return `class ${name} ${heritage} {\n${members.join('\n')}\n}`;
  }
  if (ts.isVariableDeclaration(declaration))
    return `const ${name}: ${spelled(checker.typeToString(checker.getTypeOfSymbol(symbol), declaration, ts.TypeFormatFlags.InTypeAlias))};`;
  // What a schema infers is spelled nowhere in the source.
  if (ts.isTypeAliasDeclaration(declaration) && text(declaration.type).startsWith('z.infer'))
    return `type ${name} = ${spelled(checker.typeToString(checker.getDeclaredTypeOfSymbol(symbol), declaration, ts.TypeFormatFlags.InTypeAlias))};`;
  return text(declaration).replace(/^export /u, '');
}

/** A docstring's text, with its links. */
function prose(parts: readonly ts.SymbolDisplayPart[], names: ReadonlySet<string>): string {
  return ts
    .displayPartsToString([...parts])
    .replaceAll(/\{@link (\w+)\}/gu, (_, name: string) =>
      names.has(name) ? `[\`${name}\`](${name}.md)` : `\`${name}\``,
    )
    .replaceAll(/\n(?!\n)/gu, ' ')
    .trim();
}

function page(one: Export, checker: ts.TypeChecker, names: ReadonlySet<string>, code: string): string {
  const { name, symbol } = one;
  const tags = symbol.getJsDocTags(checker).map(({ name: tag, text }) => {
    const [first = '', ...rest] = prose(text ?? [], names)
      .replace(/^\{(\w+)\}/u, '`$1`')
      .split(' ');
    return tag === 'param' ? `- \`${first}\`: ${rest.join(' ')}` : `- ${tag}: ${[first, ...rest].join(' ')}`;
  });
  return [
    `# \`${name}\``,
    prose(symbol.getDocumentationComment(checker), names),
    `\`\`\`ts\n${code.trim()}\n\`\`\``,
    tags.join('\n'),
  ]
    .filter((part) => part !== '')
    .join('\n\n')
    .concat('\n');
}

/** The pages of the library's reference, one an export, and their list; what `docs/api` holds. */
export async function apiPages(): Promise<ApiPage[]> {
  const { checker, module } = open();
  const all = exportsOf(checker, module);
  const names = new Set(all.map(({ name }) => name));
  const pages: ApiPage[] = [];
  for (const one of all) {
    const code = await format(signature(one, checker), {
      parser: 'typescript',
      singleQuote: true,
      printWidth: 100,
    });
    pages.push({ file: `${one.name}.md`, content: page(one, checker, names, code) });
  }
  const summary = ({ symbol }: Export): string =>
    prose(symbol.getDocumentationComment(checker), names).split(/(?<=\.) /u)[0] ?? '';
  const list = all.map((one) => `- [\`${one.name}\`](${one.name}.md): ${summary(one)}`);
  const intro = "# The library\n\n`import { … } from 'vanthu'`: everything that it exports, a page each.";
  return [{ file: 'README.md', content: `${intro}\n\n${list.join('\n')}\n` }, ...pages];
}

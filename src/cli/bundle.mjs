// Rolls the built program into a few files in dist/bundle, which the command line runs: hundreds of small modules take
// longer to find and read than a letter takes to draw. Run after `tsc`, and only to start faster: without it, or when
// it is older than the build, main.ts runs the modules as they are.
import { readdirSync, renameSync, rmSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { rolldown } from 'rolldown';
import { asciiChunks } from './ascii-chunks.mjs';

const dist = path.resolve(import.meta.dirname, '..', '..', 'dist');
const output = path.join(dist, 'bundle');

/** Modules that list a folder as it stands: in the bundle, each list is made here. */
const listings = [
  {
    module: 'kinds/kind-modules.js',
    exported: 'kindModules',
    folder: 'kinds',
    file: /^[^/]+\/kind\.js$/,
    holds: () => true,
  },
  {
    module: 'check/rule-modules.js',
    exported: 'ruleModules',
    folder: 'check/rules',
    file: /^[^/]+\.js$/,
    holds: () => true,
  },
  {
    module: 'check/rule-modules.js',
    exported: 'contentRuleModules',
    folder: 'check/rules',
    file: /^[^/]+\.js$/,
    holds: ({ rule }) => rule.layer === 'content',
  },
];

const LISTED = '\0listed:';

const withListings = {
  name: 'listings',
  resolveId: (id) => (id.startsWith(LISTED) ? id : undefined),
  async load(id) {
    if (id.startsWith(LISTED)) {
      const { folder, file, holds } = listings.find(({ exported }) => id === LISTED + exported);
      const files = readdirSync(path.join(dist, folder), { recursive: true })
        .map((name) => name.split(path.sep).join('/'))
        .filter((name) => file.test(name))
        .sort()
        .map((name) => path.join(dist, folder, name));
      const modules = await Promise.all(files.map((name) => import(pathToFileURL(name).href)));
      const listed = files.filter((_, at) => holds(modules[at]));
      const imports = listed.map((name, at) => `import * as m${at} from ${JSON.stringify(name)};`);
      return [...imports, `export const modules = [${listed.map((_, at) => `m${at}`).join(', ')}];`].join(
        '\n',
      );
    }
    const lists = listings.filter(({ module }) => id === path.join(dist, module));
    if (lists.length === 0) return undefined;
    return lists
      .map(({ exported }) => {
        const from = JSON.stringify(LISTED + exported);
        return `export const ${exported} = async () => (await import(${from})).modules;`;
      })
      .join('\n');
  },
};

/** A module that finds files from where it stands: the bundle stands as deep as a room's own files, and no other. */
const places = {
  name: 'places',
  transform(code, id) {
    const [room, ...rest] = path.relative(dist, id).split(path.sep);
    if (room !== '..' && rest.length !== 1 && /import\.meta\.(?:dirname|filename)/.test(code))
      throw new Error(`${id} looks for files from where it stands; move that up to the room's own folder`);
  },
};

// Finds its own files, so it stays outside; and a script with code kept from an earlier run cannot import(), so it is
// required, by a module of its own.
const OUTSIDE = 'piscina';
const REQUIRED = `\0required:${OUTSIDE}`;

const required = {
  name: 'required',
  resolveId: (id, importer) => (id === OUTSIDE && importer !== REQUIRED ? REQUIRED : undefined),
  load: (id) => (id === REQUIRED ? `export { Piscina } from '${OUTSIDE}';` : undefined),
};

// Prose is only parsed, never run: neither the compiler nor the runtime of Handlebars is loaded for it.
const PARSER = '\0parser:handlebars';

const parserOnly = {
  name: 'parser-only',
  resolveId: (id) => (id === 'handlebars' ? PARSER : undefined),
  load: (id) =>
    id === PARSER
      ? `import { parseWithoutProcessing } from 'handlebars/dist/cjs/handlebars/compiler/base.js';
         export default { parseWithoutProcessing };`
      : undefined,
  transform(code, id) {
    if (id.startsWith(dist) && /\bHandlebars\.(?!parseWithoutProcessing\b)[a-z]/.test(code))
      throw new Error(`${id} uses more of Handlebars than the parser that the bundle has`);
  },
};

const bundle = await rolldown({
  input: {
    main: path.join(dist, 'cli', 'main.js'),
    cli: path.join(dist, 'cli', 'run.js'),
    worker: path.join(dist, 'batch', 'worker.js'),
    'check-worker': path.join(dist, 'cli', 'check-worker.js'),
  },
  platform: 'node',
  external: (id, importer) => id === OUTSIDE && importer === REQUIRED,
  plugins: [withListings, required, parserOnly, places, asciiChunks],
});
const unfinished = `${output}.new`;
rmSync(unfinished, { recursive: true, force: true });
await bundle.write({
  dir: unfinished,
  format: 'cjs',
  entryFileNames: '[name].cjs',
  chunkFileNames: '[name]-[hash].cjs',
});
await bundle.close();
rmSync(output, { recursive: true, force: true });
renameSync(unfinished, output);

// Rolls the built program into a few files in dist/bundle, which the command line runs: hundreds of small modules take
// longer to find and read than a letter takes to draw. Run after `tsc`, and only to start faster: without it, or when
// it is older than the build, main.ts runs the modules as they are.
import { readdirSync, renameSync, rmSync } from 'node:fs';
import path from 'node:path';
import { rolldown } from 'rolldown';

const dist = path.resolve(import.meta.dirname, '..', '..', 'dist');
const output = path.join(dist, 'bundle');

/** Modules that list a folder as it stands: in the bundle, the list is made here. */
const listings = [
  { module: 'kinds/kind-modules.js', exported: 'kindModules', folder: 'kinds', file: /^[^/]+\/kind\.js$/ },
  { module: 'check/rule-modules.js', exported: 'ruleModules', folder: 'check/rules', file: /^[^/]+\.js$/ },
];

const LISTED = '\0listed:';

const withListings = {
  name: 'listings',
  resolveId: (id) => (id.startsWith(LISTED) ? id : undefined),
  load(id) {
    if (id.startsWith(LISTED)) {
      const { folder, file } = listings.find(({ exported }) => id === LISTED + exported);
      const files = readdirSync(path.join(dist, folder), { recursive: true })
        .map((name) => name.split(path.sep).join('/'))
        .filter((name) => file.test(name))
        .sort();
      const imports = files.map(
        (name, at) => `import * as m${at} from ${JSON.stringify(path.join(dist, folder, name))};`,
      );
      return [...imports, `export const modules = [${files.map((_, at) => `m${at}`).join(', ')}];`].join(
        '\n',
      );
    }
    const listing = listings.find(({ module }) => id === path.join(dist, module));
    if (listing === undefined) return undefined;
    const from = JSON.stringify(LISTED + listing.exported);
    return `export const ${listing.exported} = async () => (await import(${from})).modules;`;
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

const bundle = await rolldown({
  input: {
    cli: path.join(dist, 'cli', 'run.js'),
    worker: path.join(dist, 'batch', 'worker.js'),
    'check-worker': path.join(dist, 'cli', 'check-worker.js'),
  },
  platform: 'node',
  external: (id, importer) => id === OUTSIDE && importer === REQUIRED,
  plugins: [withListings, required, places],
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

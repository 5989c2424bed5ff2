import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { Script } from 'node:vm';
import { crc32 } from 'node:zlib';

/** A module as Node.js makes one of a CommonJS file. */
interface LoadedModule {
  exports: unknown;
}
type Wrapped = (
  exports: unknown,
  require: (id: string) => unknown,
  module: LoadedModule,
  file: string,
  folder: string,
) => void;

/** What Node.js itself puts around a CommonJS file. Joined as bytes: strings so joined would be held twice. */
const OPENING = Buffer.from('(function (exports, require, module, __filename, __dirname) {');
const CLOSING = Buffer.from('\n})');

/** Two checksums before the code: of the source that it was compiled from, and of the code itself. */
const HEADER_BYTES = 8;

const readOrNothing = (file: string): Buffer | undefined => {
  try {
    return readFileSync(file);
  } catch {
    return undefined;
  }
};

/** The compiled code of a source, if it is whole and of this very source; V8 refuses that of another version itself. */
function codeOf(cache: string, source: Buffer): Buffer | undefined {
  const kept = readOrNothing(cache);
  if (kept === undefined || kept.length <= HEADER_BYTES) return undefined;
  const code = kept.subarray(HEADER_BYTES);
  return kept.readUInt32LE(0) === crc32(source) && kept.readUInt32LE(4) === crc32(code) ? code : undefined;
}

/** Keeps the compiled code beside its source. A folder that may not be written to only means a slower start. */
function keepCode(cache: string, source: Buffer, script: Script): void {
  const code = script.createCachedData();
  const header = Buffer.alloc(HEADER_BYTES);
  header.writeUInt32LE(crc32(source), 0);
  header.writeUInt32LE(crc32(code), 4);
  const unfinished = `${cache}.${process.pid}`;
  try {
    writeFileSync(unfinished, Buffer.concat([header, code]));
    renameSync(unfinished, cache);
  } catch {
    rmSync(unfinished, { force: true });
  }
}

/**
 * Loads CommonJS files of one folder, ASCII all of them, with the code that V8 compiled for them in an earlier run, which it keeps in the
 * same folder: who may write there may change the program itself, so nobody gains anything by it.
 * @param flags names the flags of the engine, which code fits as it fits its version
 * @returns a `require` for the files of the folder
 */
export function requireWithCode(folder: string, flags: string): (name: string) => unknown {
  const native = createRequire(path.join(folder, 'any.cjs'));
  const loaded = new Map<string, LoadedModule>();
  const fresh: (() => void)[] = [];
  // At the end of a run, the functions that it used are compiled too.
  process.once('exit', () => fresh.forEach((keep) => keep()));
  const suffix = `.${process.version}-${process.arch}-${flags}.code`;
  const load = (name: string): unknown => {
    const known = loaded.get(name);
    if (known !== undefined) return known.exports;
    const module: LoadedModule = { exports: {} };
    loaded.set(name, module);
    const file = path.join(folder, name);
    const source = readFileSync(file);
    const cachedData = codeOf(file + suffix, source);
    const script = new Script(Buffer.concat([OPENING, source, CLOSING]).toString('latin1'), {
      filename: file,
      ...(cachedData === undefined ? {} : { cachedData }),
    });
    if (cachedData === undefined || script.cachedDataRejected === true)
      fresh.push(() => keepCode(file + suffix, source, script));
    const run = script.runInThisContext() as Wrapped;
    run(module.exports, (id) => (id.startsWith('./') ? load(id.slice(2)) : native(id)), module, file, folder);
    return module.exports;
  };
  return load;
}

#!/usr/bin/env node
import { statSync } from 'node:fs';
import path from 'node:path';
import { exitCodes } from './exit-codes.ts';
import { paceOf } from './pace.ts';

/** As `engines` in package.json. */
const OLDEST_NODE = [20, 19] as const;

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
const fits = major > OLDEST_NODE[0] || (major === OLDEST_NODE[0] && minor >= OLDEST_NODE[1]);

const modified = (...names: string[]): number =>
  statSync(path.join(import.meta.dirname, '..', ...names), { throwIfNoEntry: false })?.mtimeMs ?? 0;

interface CommandLine {
  runCli(): Promise<void>;
}
const isCommandLine = (module: unknown): module is CommandLine =>
  typeof module === 'object' && module !== null && 'runCli' in module;

/** The program as `bundle.mjs` rolled it, unless it was built again since; else its modules as they are. */
async function commandLine(): Promise<CommandLine> {
  const pace = paceOf(process.argv.slice(2));
  if (pace !== 'told') (await import('./engine-flags.ts')).setEngineFlags(pace);
  const rolled = modified('bundle', 'cli.cjs');
  if (rolled === 0 || rolled < modified('.tsbuildinfo')) return import('./run.ts');
  const { requireWithCode } = await import('./code-cache.ts');
  const module = requireWithCode(path.join(import.meta.dirname, '..', 'bundle'), pace)('cli.cjs');
  return isCommandLine(module) ? module : import('./run.ts');
}

if (fits) {
  void commandLine().then((line) => line.runCli());
} else {
  process.stderr.write(
    `vanthu cần Node.js ${OLDEST_NODE.join('.')} trở lên; máy này có ${process.versions.node}.\n`,
  );
  process.exitCode = exitCodes.machine.code;
}

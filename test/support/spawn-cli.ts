import { spawnSync } from 'node:child_process';
import path from 'node:path';
import type { Ran } from './run-app.ts';

export const root = path.resolve(import.meta.dirname, '..', '..');
const main = path.join(root, 'dist', 'cli', 'main.js');

export interface SpawnOptions {
  readonly cwd?: string;
  readonly env?: Readonly<Record<string, string>>;
  /** JavaScript that runs before the program. */
  readonly before?: string;
}

/** Runs the built program as a process of its own. */
export function spawnCli(args: readonly string[], { cwd = root, env = {}, before }: SpawnOptions = {}): Ran {
  const hook = before === undefined ? [] : ['--import', `data:text/javascript,${encodeURIComponent(before)}`];
  const { status, stdout, stderr } = spawnSync(process.execPath, [...hook, main, ...args], {
    cwd,
    env: { PATH: process.env['PATH'] ?? '', ...env },
    encoding: 'utf8',
  });
  return { code: status ?? -1, stdout, stderr };
}

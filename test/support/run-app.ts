import { run, type StricliProcess } from '@stricli/core';
import { app } from '../../src/cli/app.ts';
import { exitCodeOfParser } from '../../src/cli/exit-codes.ts';

/** What a run of the program left: its exit code and what it printed. */
export interface Ran {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs the command line within this process, as `main.ts` does. */
export async function runApp(...args: string[]): Promise<Ran> {
  const printed = { stdout: '', stderr: '' };
  const called: StricliProcess = {
    stdout: { write: (words) => void (printed.stdout += words) },
    stderr: { write: (words) => void (printed.stderr += words) },
    env: {},
    exitCode: null,
  };
  await run(app, args, { process: called });
  return { code: exitCodeOfParser(called.exitCode), ...printed };
}

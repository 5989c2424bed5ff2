import { run, type StricliProcess } from '@stricli/core';
import { app } from './app.ts';
import { exitCodeOfParser, exitCodes } from './exit-codes.ts';
import { ownFault } from './text.ts';

/** Runs the command line of this process; its exit code says what came of it. */
export async function runCli(): Promise<void> {
  // A reader that has seen enough (`vanthu … | head`) is no fault.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
  });
  process.on('uncaughtException', (error) => {
    process.stderr.write(`${ownFault(error)}\n`);
    process.exit(exitCodes.own.code);
  });
  const { stdout, stderr, env } = process;
  const called: StricliProcess = { stdout, stderr, env, exitCode: null };
  await run(app, process.argv.slice(2), { process: called });
  process.exitCode = exitCodeOfParser(called.exitCode);
}

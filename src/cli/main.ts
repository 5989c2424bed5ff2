#!/usr/bin/env node
import type { StricliProcess } from '@stricli/core';
import { exitCodeOfParser, exitCodes } from './exit-codes.ts';

/** As `engines` in package.json. */
const OLDEST_NODE = [20, 19] as const;

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
const fits = major > OLDEST_NODE[0] || (major === OLDEST_NODE[0] && minor >= OLDEST_NODE[1]);

if (fits) {
  const [{ run }, { app }, { ownFault }] = await Promise.all([
    import('@stricli/core'),
    import('./app.ts'),
    import('./text.ts'),
  ]);
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
} else {
  process.stderr.write(
    `vanthu cần Node.js ${OLDEST_NODE.join('.')} trở lên; máy này có ${process.versions.node}.\n`,
  );
  process.exitCode = exitCodes.machine.code;
}

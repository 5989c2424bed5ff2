import type { CommandContext, StricliProcess } from '@stricli/core';
import type { Diagnostic } from '../diagnostic/diagnostic.ts';
import { terminalLines } from '../diagnostic/terminal.ts';
import { exitCodeOf } from './exit-codes.ts';
import { paintFor } from './paint.ts';

/** What a command runs in; it prints to `process.stdout` and leaves its exit code in `process.exitCode`. */
export interface CliContext extends CommandContext {
  readonly process: StricliProcess;
}

export function printLines({ process }: CliContext, lines: readonly string[]): void {
  if (lines.length > 0) process.stdout.write(`${lines.join('\n')}\n`);
}

/** Ends a command: its faults in full, or else the lines of what it did; the exit code either way. */
export function finish(
  context: CliContext,
  diagnostics: readonly Diagnostic[],
  done: readonly string[],
): void {
  const paint = paintFor(context.process);
  const code = exitCodeOf(diagnostics);
  printLines(
    context,
    code === 0 ? done : diagnostics.flatMap((diagnostic) => terminalLines(diagnostic, paint)),
  );
  context.process.exitCode = code;
}

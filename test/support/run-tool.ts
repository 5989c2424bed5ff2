import { spawn } from 'node:child_process';

/** What a finished process left: its exit code and both streams. */
export interface ToolOutput {
  readonly exitCode: number;
  readonly stdout: Buffer;
  readonly stderr: string;
}

/**
 * Runs a program to its end, in a UTF-8 locale so that file names with diacritics survive. On time-out its whole
 * process group is killed: `soffice` is a script whose children would outlive it.
 *
 * @throws Error when the program cannot start, is killed, or passes `timeoutMs`.
 */
export function runTool(command: string, args: readonly string[], timeoutMs = 60_000): Promise<ToolOutput> {
  return new Promise((resolve, reject) => {
    const process_ = spawn(command, args, {
      detached: true,
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, LC_ALL: 'C.UTF-8' },
    });
    const stdout: Buffer[] = [];
    const stderr: Buffer[] = [];
    let timedOut = false;
    const timer = setTimeout(() => {
      timedOut = true;
      if (process_.pid !== undefined) process.kill(-process_.pid, 'SIGKILL');
    }, timeoutMs);
    process_.stdout.on('data', (chunk: Buffer) => stdout.push(chunk));
    process_.stderr.on('data', (chunk: Buffer) => stderr.push(chunk));
    process_.on('error', (error) => {
      clearTimeout(timer);
      reject(error);
    });
    process_.on('close', (exitCode, signal) => {
      clearTimeout(timer);
      const said = Buffer.concat(stderr).toString('utf8');
      if (timedOut) reject(new Error(`${command} did not end within ${timeoutMs} ms: ${said}`));
      else if (exitCode === null) reject(new Error(`${command} was killed by ${String(signal)}: ${said}`));
      else resolve({ exitCode, stdout: Buffer.concat(stdout), stderr: said });
    });
  });
}

/**
 * {@link runTool} for programs whose exit code tells the truth: their standard output.
 *
 * @throws Error with the program's own words when it exits with anything but 0.
 */
export async function outputOf(command: string, args: readonly string[]): Promise<Buffer> {
  const { exitCode, stdout, stderr } = await runTool(command, args);
  if (exitCode !== 0) throw new Error(`${command} ${args.join(' ')} exited with ${exitCode}: ${stderr}`);
  return stdout;
}

import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

const usage = pathToFileURL(path.join(import.meta.dirname, 'report-usage.mjs')).href;

/**
 * Runs a Node.js program to its end, in a process of its own that writes into a new folder. Nothing is deleted between
 * runs: for minutes after a thousand files are gone, some file systems take ten times as long to make one.
 * @param args of the program, from the folder that it writes into
 * @returns that folder, the seconds that it took, its peak memory and its memory every half second, in MB
 */
export function timed(program, args, folder) {
  const output = mkdtempSync(path.join(folder, 'output-'));
  const report = path.join(folder, 'usage.json');
  const before = performance.now();
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--import', usage, program, ...args(output).map(String)],
    {
      encoding: 'utf8',
      env: { ...process.env, BENCH_USAGE: report },
      maxBuffer: 1e9,
    },
  );
  const seconds = (performance.now() - before) / 1000;
  if (status !== 0)
    throw new Error(
      `${program} ${args(output).join(' ')}: ${status}\n${stdout.slice(-2000)}\n${stderr.slice(-2000)}`,
    );
  return { output, seconds, ...JSON.parse(readFileSync(report, 'utf8')) };
}

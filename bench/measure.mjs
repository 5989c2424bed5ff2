/** Measuring: child processes, medians, ratios of one round, goals told honestly. */
import { execFileSync } from 'node:child_process';
import os from 'node:os';
import path from 'node:path';

export function median(values) {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

/** Runs a file of this folder in a process of its own. @returns what it printed, read as JSON */
export function measureIn(file, args, { node = [] } = {}) {
  const printed = execFileSync(
    process.execPath,
    ['--expose-gc', ...node, path.join(import.meta.dirname, file), ...args.map(String)],
    { encoding: 'utf8', maxBuffer: 1e8, stdio: ['ignore', 'pipe', 'inherit'] },
  );
  return JSON.parse(printed.trim().split('\n').at(-1));
}

/** Runs `tasks` in turn, A B C A B C …: what disturbs a round disturbs all. @returns the results of each task by round */
export async function interleaved(rounds, tasks) {
  const results = tasks.map(() => []);
  for (let round = 0; round < rounds; round += 1)
    for (const [index, task] of tasks.entries()) results[index].push(await task(round));
  return results;
}

/** The median over the rounds of `of / to`. */
export const ratio = (of, to) => median(of.map((value, round) => value / to[round]));

export const number = (value, digits = value < 10 ? 2 : value < 100 ? 1 : 0) =>
  value.toLocaleString('en-US', { minimumFractionDigits: digits, maximumFractionDigits: digits });

/** A goal and what came of it. `goal` is `{ atLeast }` or `{ atMost }`. */
export function verdict(what, value, goal, unit = '') {
  const met = goal.atLeast === undefined ? value <= goal.atMost : value >= goal.atLeast;
  const wanted = goal.atLeast === undefined ? `≤ ${goal.atMost}` : `≥ ${goal.atLeast}`;
  return { what, value: `${number(value)}${unit}`, wanted: `${wanted}${unit}`, met };
}

export const table = (head, rows) =>
  [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');

export const verdicts = (list) =>
  table(
    ['goal', 'wanted', 'measured', 'verdict'],
    list.map(({ what, wanted, value, met }) => [what, wanted, value, met ? 'met' : '**missed**']),
  );

export const machine = () => {
  const [cpu] = os.cpus();
  return `${cpu?.model.trim() ?? 'unknown CPU'}, ${os.cpus().length} cores, ${Math.round(os.totalmem() / 2 ** 30)} GiB memory, ${os.type()} ${os.release()}, Node.js ${process.versions.node}, zlib ${process.versions.zlib}`;
};

import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { existsSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import path from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { manyLetters } from '../support/many-letters.ts';
import { root } from '../support/spawn-cli.ts';
import { useTempDir } from '../support/temp.ts';

const LETTERS = 2000;
/** Letters to each agency: a dossier of few agencies is read soon, and what is killed is the drawing. */
const DOCUMENTS = 4;
const KILLS = 100;
/** Of those, kills of runs that draw in threads. */
const KILLS_OF_THREADS = 40;
/** Files that a run makes between two kills, at most; more where the machine is slow to see them. */
const MOST_BETWEEN = 80;
/** ms between two looks at a folder. */
const POLL = 5;
const main = path.join(root, 'dist', 'cli', 'main.js');

/** The same "random" numbers on every machine: a kill that breaks something can be looked into. */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

const sha256 = (file: string): string => createHash('sha256').update(readFileSync(file)).digest('hex');
const namesIn = (folder: string): string[] => (existsSync(folder) ? readdirSync(folder) : []);
const treeOf = (folder: string): Map<string, string> =>
  new Map(
    namesIn(folder)
      .sort()
      .map((name) => [name, sha256(path.join(folder, name))]),
  );

/** When a run is killed: when its folder has so many files more, or anywhere, after so many ms. */
type Moment = { readonly files: number } | { readonly after: number };

/** Waits for the moment; where the machine is slow, so is what it waits for. */
async function waitFor(when: Moment, folder: string, ended: () => boolean): Promise<void> {
  if ('after' in when) {
    await setTimeout(when.after);
    return;
  }
  const wanted = namesIn(folder).length + when.files;
  while (!ended() && namesIn(folder).length < wanted) await setTimeout(POLL);
}

/** Runs the program to its end; its exit code. */
async function run(args: readonly string[]): Promise<unknown> {
  const child = spawn(process.execPath, [main, ...args], { stdio: 'ignore' });
  const [code] = (await once(child, 'close')) as unknown[];
  return code;
}

/** The same, killed at a moment, unless it ends before: its exit code then, else null. */
async function runKilled(args: readonly string[], when: Moment, folder: string): Promise<unknown> {
  const child = spawn(process.execPath, [main, ...args], { stdio: 'ignore' });
  const closed = once(child, 'close');
  await Promise.race([closed, waitFor(when, folder, () => child.exitCode !== null)]);
  child.kill('SIGKILL');
  const [code] = (await closed) as unknown[];
  return code;
}

const temp = useTempDir();

/** How many runs were killed, and how many of them while letters were drawn. */
interface Killing {
  readonly kills: number;
  readonly midst: number;
}

it(`a batch of ${LETTERS} letters that is killed ${KILLS} times ends with the files of one that is left alone`, async () => {
  const dossier = temp.write('ho-so.yaml', manyLetters(LETTERS / DOCUMENTS, DOCUMENTS));
  const argsFor = (output: string, workers: number): string[] => [
    'batch',
    dossier,
    ...['-o', output, '--workers', String(workers), '--json'],
  ];
  const whole = path.join(temp.path, 'nguyen');
  const started = performance.now();
  expect(await run(argsFor(whole, 1))).toBe(0);
  const duration = performance.now() - started;
  const wanted = treeOf(path.join(whole, 'hang-loat'));
  expect(wanted.size).toBe(LETTERS + 1);

  /** Kills so many runs over one folder after the other: a folder that was filled is compared, and left for a fresh one. */
  async function killed(workers: number, most: number): Promise<Killing> {
    const random = seeded(20_240_410 + workers);
    let kills = 0;
    let midst = 0;
    while (kills < most) {
      const output = path.join(temp.path, `${workers}-${kills}`);
      const folder = path.join(output, 'hang-loat');
      const seen = new Map<string, number>();
      let ended = false;
      while (!ended && kills < most) {
        const before = namesIn(folder).length;
        // Most while letters are drawn; some at any time: while the dossier is read, while the manifest is sorted.
        const when: Moment =
          random() < 0.8
            ? { files: 1 + Math.floor(random() * MOST_BETWEEN) }
            : { after: duration * 1.5 * random() };
        ended = (await runKilled(argsFor(output, workers), when, folder)) === 0;
        kills += ended ? 0 : 1;
        const after = namesIn(folder);
        if (!ended && after.length > before && after.length <= LETTERS) midst += 1;
        for (const file of after.filter((name) => name.endsWith('.docx'))) {
          const { ino } = statSync(path.join(folder, file));
          // Whatever stands under its final name is whole.
          if (seen.get(file) !== ino)
            expect([file, sha256(path.join(folder, file))]).toEqual([file, wanted.get(file)]);
          seen.set(file, ino);
        }
      }
      if (!ended) expect(await run(argsFor(output, workers))).toBe(0);
      expect(treeOf(folder)).toEqual(wanted);
      rmSync(output, { recursive: true });
    }
    return { kills, midst };
  }

  const chains = await Promise.all([killed(1, KILLS - KILLS_OF_THREADS), killed(2, KILLS_OF_THREADS)]);
  const [kills, midst] = (['kills', 'midst'] as const).map((key) =>
    chains.reduce((sum, chain) => sum + chain[key], 0),
  );
  expect(kills).toBe(KILLS);
  // Kills before the first letter, and after the last, would prove little.
  expect(midst).toBeGreaterThan(KILLS / 2);
}, 900_000);

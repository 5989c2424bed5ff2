import { describe, expect, it } from 'vitest';
import { inThreads, type Threads } from '../../src/batch/in-threads.ts';
import { useTempDir } from '../support/temp.ts';

const TASKS = 60;

interface Done {
  readonly task: number;
  readonly by: string;
}

describe('inThreads', () => {
  const temp = useTempDir();
  const source = `export const work = (task) => {
    if (task === 13) throw new Error('thirteen');
    for (const end = performance.now() + (task % 3); performance.now() < end; );
    return { task, by: 'thread' };
  };`;

  async function run(tasks: Iterable<number>, more: Partial<Threads<number, Done>> = {}): Promise<Done[]> {
    const filename = temp.write('work.mjs', source);
    const done: Done[] = [];
    for await (const one of inThreads<number, Done>(tasks, {
      filename,
      name: 'work',
      threads: 1,
      ahead: 2,
      ...more,
    }))
      done.push(one);
    return done;
  }
  const here = (task: number): Done => ({ task, by: 'here' });
  const most = Array.from({ length: TASKS }, (_, index) => index + 100);

  it('gives the results in the order of the tasks, whoever does them', async () => {
    const done = await run(most, { here });
    expect(done.map(({ task }) => task)).toEqual(most);
    expect(new Set(done.map(({ by }) => by))).toEqual(new Set(['thread', 'here']));
  });

  it('does nothing in this thread that was not told to', async () => {
    const done = await run(most, { threads: 2 });
    expect(done.map(({ task }) => task)).toEqual(most);
    expect(new Set(done.map(({ by }) => by))).toEqual(new Set(['thread']));
  });

  it('asks for no task long before it can be done', async () => {
    let asked = 0;
    let got = 0;
    let furthest = 0;
    function* counted(): Generator<number> {
      for (const task of most) {
        asked += 1;
        furthest = Math.max(furthest, asked - got);
        yield task;
      }
    }
    const filename = temp.write('work.mjs', source);
    const results = inThreads<number, Done>(counted(), {
      filename,
      name: 'work',
      threads: 1,
      ahead: 2,
      here,
    });
    for await (const { task } of results) got = task - 99;
    expect(got).toBe(TASKS);
    expect(furthest).toBeLessThanOrEqual(9);
  });

  it('fails where a task fails, here or in a thread', async () => {
    await expect(run([13, 14, 15], { here })).rejects.toThrow('thirteen');
    const failing = (): Done => {
      throw new Error('here');
    };
    await expect(run(most, { here: failing })).rejects.toThrow('here');
  });
});

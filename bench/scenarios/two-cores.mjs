import { availableParallelism } from 'node:os';
import { timed } from '../command.mjs';
import { interleaved, median, number, ratio, table, verdict, verdicts } from '../measure.mjs';
import { cli } from '../ours.mjs';
import { makeWorkbook } from '../workbook.mjs';

export const title = 'Two cores';
export const about =
  'The same batch of 5,000 letters from a workbook to files on disk, by one thread and by two: whole processes, reading and checking of the workbook included, which one thread does alone.';

const LETTERS = 5000;

export async function run({ folder, quick }) {
  if (availableParallelism() < 2) return 'Not measured: this machine has one core.';
  const workbook = await makeWorkbook(folder, quick ? 1000 : LETTERS, 5);
  const workers = [1, 2];
  const runs = await interleaved(
    quick ? 1 : 5,
    workers.map(
      (count) => () =>
        timed(cli, (output) => ['batch', workbook, '-o', output, '--quiet', '--workers', count], folder),
    ),
  );
  const seconds = runs.map((rounds) => rounds.map((one) => one.seconds));
  return [
    verdicts([verdict('two threads × one', ratio(seconds[0], seconds[1]), { atLeast: 1.7 })]),
    '',
    table(
      ['threads', 'seconds', 'peak RSS MB'],
      workers.map((count, index) => [
        count,
        number(median(seconds[index])),
        number(median(runs[index].map(({ peak }) => peak)), 0),
      ]),
    ),
  ].join('\n');
}

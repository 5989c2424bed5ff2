import { timed } from '../command.mjs';
import { number, table, verdict, verdicts } from '../measure.mjs';
import { cli } from '../ours.mjs';
import { makeWorkbook } from '../workbook.mjs';

export const title = 'A batch of 100,000 letters';
export const long = true;
export const about =
  'One process from a workbook of 100,000 agencies to as many files on disk: its peak memory, and how its memory goes. Each letter has an appendix with rows to be filled in.';

const LETTERS = 100_000;

export async function run({ folder, quick }) {
  const letters = quick ? 2000 : LETTERS;
  const workbook = await makeWorkbook(folder, letters, 0);
  const { seconds, peak, memory } = timed(
    cli,
    (output) => ['batch', workbook, '-o', output, '--quiet'],
    folder,
  );
  const tenth = Math.max(1, Math.floor(memory.length / 10));
  const most = (values) => Math.max(...values);
  const tenths = Array.from({ length: 10 }, (_, index) =>
    most(memory.slice(index * tenth, index === 9 ? undefined : (index + 1) * tenth).concat(0)),
  );
  return [
    verdicts([
      verdict('peak memory', peak, { atMost: 300 }, ' MB'),
      verdict(
        'memory of the last tenth of the time over the second',
        tenths[9] / tenths[1],
        { atMost: 1.1 },
        ' ×',
      ),
    ]),
    '',
    table(
      ['letters', 'seconds', 'letters/s', 'peak RSS MB', 'RSS MB by tenths of the time'],
      [[number(letters, 0), number(seconds, 0), number(letters / seconds, 0), peak, tenths.join(', ')]],
    ),
  ].join('\n');
}

import { interleaved, measureIn, median, number, table, verdict, verdicts } from '../measure.mjs';

export const title = 'The structural lint of each letter';
export const about =
  'What the lint of one letter costs in a warm process: of the parts that are written for it. What never changes is linted once a template.';

const SIZES = [5, 50];

export async function run({ quick }) {
  const runs = await interleaved(
    quick ? 2 : 5,
    SIZES.map((rows) => () => measureIn('measure-lint.mjs', [rows])),
  );
  const times = runs.map((round) => median(round.map(({ milliseconds }) => milliseconds)));
  return [
    verdicts(
      SIZES.map((rows, index) => verdict(`R=${rows}, a letter`, times[index], { atMost: 0.3 }, ' ms')),
    ),
    '',
    table(
      ['rows', 'ms a letter'],
      SIZES.map((rows, index) => [rows, number(times[index])]),
    ),
  ].join('\n');
}

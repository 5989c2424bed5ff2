import { interleaved, measureIn, median, number, table, verdict, verdicts } from '../measure.mjs';

export const title = 'One large letter';
export const about =
  'One letter whose appendix has 500 and 5,000 rows: the median time of a letter in a warm process, and the peak memory of a process that draws it three times and nothing else.';

const ENGINES = ['vanthu', 'docxtemplater', 'easy-template-x', 'docx', 'carbone'];
const SIZES = [500, 5000];
const CASES = ENGINES.flatMap((engine) => SIZES.map((rows) => ({ engine, rows })));

export async function run({ quick }) {
  const times = await interleaved(
    quick ? 1 : 3,
    CASES.map(
      ({ engine, rows }) =>
        () =>
          measureIn('measure-engine.mjs', [engine, rows, quick ? 1 : 3, 1]),
    ),
  );
  const peaks = CASES.map(({ engine, rows }) => measureIn('measure-engine.mjs', [engine, rows, 0, 1]).peak);
  const at = (engine, rows) => CASES.findIndex((one) => one.engine === engine && one.rows === rows);
  const time = (engine, rows) => median(times[at(engine, rows)].map(({ p50 }) => p50));
  const growth = (engine) => time(engine, 5000) / time(engine, 500);
  return [
    verdicts([
      verdict('R=5,000 over R=500, time', growth('vanthu'), { atMost: 12 }, ' ×'),
      verdict('R=5,000, peak memory', peaks[at('vanthu', 5000)], { atMost: 150 }, ' MB'),
    ]),
    '',
    table(
      ['engine', 'R=500 ms', 'R=5,000 ms', 'growth', 'peak RSS MB R=500 / R=5,000', 'bytes R=5,000'],
      ENGINES.map((engine) => [
        times[at(engine, 500)][0].name,
        number(time(engine, 500)),
        number(time(engine, 5000)),
        `${number(growth(engine))} ×`,
        `${number(peaks[at(engine, 500)], 0)} / ${number(peaks[at(engine, 5000)], 0)}`,
        number(times[at(engine, 5000)][0].bytes, 0),
      ]),
    ),
  ].join('\n');
}

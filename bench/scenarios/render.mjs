import { engineNames } from '../engines.mjs';
import { interleaved, measureIn, median, number, ratio, table, verdict, verdicts } from '../measure.mjs';

export const title = 'Rendering in one warm process';
export const about =
  'The same letters, already composed, to bytes in memory: each engine in a process of its own, warmed up, one thread; engines in turn, ratios are medians over the rounds. Every engine was checked to draw the same text and the same table rows. CPU is that of all threads of the process, garbage collection included; peak memory is that of the whole process.';

const BASE = 'docxtemplater';
const LETTERS = 200;

export async function run({ quick }) {
  const parts = [];
  const goals = [];
  for (const rows of [5, 50]) {
    const results = await interleaved(
      quick ? 2 : 5,
      engineNames.map(
        (engine) => () => measureIn('measure-engine.mjs', [engine, rows, quick ? 0.7 : 2, LETTERS]),
      ),
    );
    const of = (engine) => results[engineNames.indexOf(engine)];
    const rates = (engine) => of(engine).map(({ perSecond }) => perSecond);
    const column = (runs, key) => median(runs.map((one) => one[key]));
    const size = ratio(
      of('vanthu').map(({ bytes }) => bytes),
      of(BASE).map(({ bytes }) => bytes),
    );
    goals.push(
      verdict(`R=${rows}, zlib 6, × docxtemplater`, ratio(rates('vanthu'), rates(BASE)), { atLeast: 25 }),
      verdict(`R=${rows}, zlib 3, × docxtemplater`, ratio(rates('vanthu-level-3'), rates(BASE)), {
        atLeast: 40,
      }),
      verdict(`R=${rows}, zlib 6, file size × docxtemplater's`, size, { atMost: 1.02 }),
    );
    parts.push(
      `**R=${rows} rows**\n`,
      table(
        [
          'engine',
          'letters/s',
          '× docxtemplater',
          'p50 / p99 ms',
          'CPU ms',
          'first ms',
          'peak RSS MB',
          'bytes',
        ],
        results.map((runs, index) => [
          runs[0].name,
          number(column(runs, 'perSecond'), 0),
          number(ratio(rates(engineNames[index]), rates(BASE))),
          `${number(column(runs, 'p50'))} / ${number(column(runs, 'p99'))}`,
          number(column(runs, 'cpu')),
          number(column(runs, 'first'), 0),
          number(column(runs, 'peak'), 0),
          number(column(runs, 'bytes'), 0),
        ]),
      ),
      '',
    );
  }
  return [verdicts(goals), '', ...parts].join('\n');
}

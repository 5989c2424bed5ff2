import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { interleaved, median, number, table, verdict, verdicts } from '../measure.mjs';
import { cli, root } from '../ours.mjs';

export const title = 'Start-up of the command line';
export const about =
  'Whole processes, started in turn; a figure is the median of its differences to a bare `node -e 0` of the same round. What an earlier run left in a cache is there, as it is for a clerk on the second letter.';

export async function run({ folder, quick }) {
  const output = path.join(folder, 'start-up');
  const cases = [
    { what: 'node -e 0', args: ['-e', '0'] },
    { what: 'vanthu --help', args: [cli, '--help'], atMost: 25 },
    { what: 'vanthu --version', args: [cli, '--version'] },
    { what: 'vanthu validate data/starter', args: [cli, 'validate', 'data/starter'] },
    {
      what: 'vanthu generate data/starter (one letter with its appendix)',
      args: [cli, 'generate', 'data/starter', '-o', output, '--force'],
      atMost: 120,
    },
  ];
  const start = ({ what, args }) => {
    const before = performance.now();
    const { status, stderr } = spawnSync(process.execPath, args, { cwd: root, encoding: 'utf8' });
    // 1: the sample dossier has warnings to tell.
    if (status === null || status > 1) throw new Error(`${what}: ${stderr}`);
    return performance.now() - before;
  };
  cases.forEach(start);
  const times = await interleaved(
    quick ? 5 : 21,
    cases.map((one) => () => start(one)),
  );
  const over = (index) => median(times[index].map((time, round) => time - times[0][round]));
  return [
    verdicts(
      cases.flatMap(({ what, atMost }, index) =>
        atMost === undefined ? [] : [verdict(`${what}, over a bare node`, over(index), { atMost }, ' ms')],
      ),
    ),
    '',
    table(
      ['command', 'ms', 'over a bare node, ms'],
      cases.map(({ what }, index) => [`\`${what}\``, number(median(times[index])), number(over(index))]),
    ),
  ].join('\n');
}

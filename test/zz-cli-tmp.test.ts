import { test } from 'vitest';
import { runApp } from './support/run-app.ts';
import { smallDossier as s } from './support/small-dossier.ts';
import { useTempDir } from './support/temp.ts';
const t = useTempDir();
const n = (count: number, f: (i: number) => string) => Array.from({ length: count }, (_, i) => f(i)).join('');
const cases: Record<string, string> = {
  refs2: s.replace('findings:\n', 'findings:\n' + n(10_000, (i) => `  - {id: finding-number-${i}, text: x}\n`)).replace('answers: [tt-1]', 'answers: [' + n(20_000, (i) => `fnding-numbers-${i},`) + ']'),
  prose2: s.replace('findings:\n', 'findings:\n' + n(10_000, (i) => `  - {id: finding-number-${i}, text: '{{ref "fnding-nmber-${i}"}}'}\n`)),
  dups: s.replace('findings:\n', 'findings:\n' + n(20_000, (i) => `  - {id: f, text: x}\n`)),
  cyc: s.replace('figures:\n', n(3000, (i) => `  - {id: c${i}, type: T, symbol: X, abstract: '{{cite "c${i}"}}'}\n`) + 'figures:\n'),
  cyc2: s.replace('figures:\n', n(300, (i) => `  - {id: c${i}, type: T, symbol: X, abstract: '${n(300, (j) => `{{cite "c${j}"}}`)}'}\n`) + 'figures:\n'),
  assumed: s.replace('findings:\n', 'findings:\n' + n(20_000, (i) => `  - {id: f${i}, text: {value: x, assumed: z}}\n`)),
  chain2: s.replace('figures:\n', n(20_000, (i) => `  - {id: c${i}, type: T, symbol: X, abstract: '{{cite "c${i + 1}"}}'}\n`) + '  - {id: c20000, type: T, symbol: X, abstract: z}\nfigures:\n').replace('{{cite "kh-02"}}', '{{cite "c0"}}'),
  fan2: s.replace('figures:\n', n(60, (i) => `  - {id: c${i}, type: T, symbol: X, abstract: '{{cite "c${i + 1}" "full"}} {{cite "c${i + 1}" "full"}}'}\n`) + '  - {id: c60, type: T, symbol: X, abstract: z}\nfigures:\n').replace('{{cite "kh-02"}}', '{{cite "c0"}}'),
};
const only = process.env['ONLY'];
test('x', { timeout: 600_000 }, async () => {
  for (const [name, text] of Object.entries(cases)) {
    if (only !== undefined && only !== name) continue;
    const f = t.write(name + '.yaml', text);
    const start = performance.now();
    const r = await runApp('generate', f, '-o', t.path + '/out-' + name, '--json');
    console.log('=====' + name, r.code, (performance.now() - start).toFixed(0) + 'ms', r.stdout.length, r.stderr.slice(0, 600), r.stdout.slice(0, 300).replace(/\s+/g, ' '));
  }
});

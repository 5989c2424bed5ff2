import { test } from 'vitest';
import { runApp } from './support/run-app.ts';
import { smallDossier as s } from './support/small-dossier.ts';
import { useTempDir } from './support/temp.ts';
const t = useTempDir();
const n = (count: number, f: (i: number) => string) => Array.from({ length: count }, (_, i) => f(i)).join('');
const cases: Record<string, string> = {
  manyKeys: s + n(20_000, (i) => `k${i}:\n  x\n`),
  manyKeysLine: s + 'x: {' + n(20_000, (i) => `k${i}: x, `) + '}\n',
  manyAliases: 'a: &a x\nb: [' + n(50_000, () => `*a,`) + ']\n',
  manyBad: s.replace('people:\n', n(8_000, () => `  - id: [x]\n`) + 'people:\n'),
  manyBadLine: s.replace('people:\n  -', 'people: [' + n(20_000, () => `{id: x, name: [a]},`) + ']\nx:\n -'),
  brackets: 'a: ' + '['.repeat(1_900_000),
  dashes: '- '.repeat(900_000),
  deepMap: n(1800, (i) => ' '.repeat(i) + 'a:\n'),
  quotes: s + 'x: "' + '\\x41'.repeat(400_000) + '"\n',
  lines: s + n(900_000, () => '\n'),
  colons: s + ':'.repeat(1_000_000),
  braces: s.replace('Thực hiện', '{{'.repeat(9_000)),
  prose: s.replace('Thực hiện', '{{x}}'.repeat(3_900)),
  refs: s.replace('requirements: [nv-1]\n', 'requirements: [' + n(20_000, (i) => `nv-${i},`) + ']\n'),
  anchors: n(50_000, (i) => `a${i}: &a${i} x\n`),
  chain: s.replace('figures:\n', n(3000, (i) => `  - {id: c${i}, type: T, symbol: X, abstract: '{{cite "c${i + 1}"}}'}\n`) + '  - {id: c3000, type: T, symbol: X, abstract: z}\nfigures:\n'),
  fan: s.replace('figures:\n', n(60, (i) => `  - {id: c${i}, type: T, symbol: X, abstract: '{{cite "c${i + 1}"}} {{cite "c${i + 1}"}}'}\n`) + '  - {id: c60, type: T, symbol: X, abstract: z}\nfigures:\n').replace('{{cite "kh-02"}}', '{{cite "c0"}}'),
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

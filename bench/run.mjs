/**
 * `npm run bench [-- [--quick] [--long] [SCENARIO …]]`: measures vanthu beside its peers, prints what came out and
 * writes it into docs/benchmarks.md, each scenario into its own part. `--long` adds those that take many minutes.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { machine } from './measure.mjs';

const here = import.meta.dirname;
const page = path.join(here, '..', 'docs', 'benchmarks.md');

const args = process.argv.slice(2);
const quick = args.includes('--quick');
const long = args.includes('--long');
const chosen = args.filter((arg) => !arg.startsWith('--'));

/** Peers are installed on the first run, and never get a say in vanthu's own node_modules. */
if (!existsSync(path.join(here, 'node_modules', '.package-lock.json')))
  execFileSync('npm', ['ci', '--no-audit', '--no-fund', '--ignore-scripts'], { cwd: here, stdio: 'inherit' });

/** Replaces a part between its two marks; a part that the page does not know yet is put at its end. */
function withPart(text, name, content) {
  const [open, close] = [`<!-- bench:${name} -->`, `<!-- /bench:${name} -->`];
  const part = `${open}\n\n${content.trim()}\n\n${close}`;
  const start = text.indexOf(open);
  if (start < 0) return `${text.trimEnd()}\n\n${part}\n`;
  return text.slice(0, start) + part + text.slice(text.indexOf(close) + close.length);
}

const known = readdirSync(path.join(here, 'scenarios'))
  .filter((file) => file.endsWith('.mjs'))
  .map((file) => path.basename(file, '.mjs'));
const unknown = chosen.filter((name) => !known.includes(name));
if (unknown.length > 0) throw new Error(`No scenario ${unknown.join(', ')}; there are ${known.join(', ')}`);

console.log(`${machine()}; load ${os.loadavg()[0].toFixed(2)}\n`);
const folders = [];
// Kept to the end: what is deleted disturbs what is measured next.
process.on('exit', () => folders.forEach((folder) => rmSync(folder, { recursive: true, force: true })));
for (const name of known.filter((one) => chosen.length === 0 || chosen.includes(one))) {
  const scenario = await import(path.join(here, 'scenarios', `${name}.mjs`));
  if (scenario.long && !long && !chosen.includes(name)) continue;
  const folder = mkdtempSync(path.join(os.tmpdir(), 'vanthu-bench-'));
  const load = os.loadavg()[0];
  console.log(`## ${scenario.title}\n`);
  folders.push(folder);
  const found = await scenario.run({ folder, quick, long });
  console.log(`${found}\n`);
  const busy = load > 0.5 ? ` The machine was not idle (load ${load.toFixed(1)}).` : '';
  const content = `## ${scenario.title}\n\n${scenario.about}\n\n${found}\n\nMeasured on ${machine()}.${busy}`;
  if (!quick) writeFileSync(page, withPart(readFileSync(page, 'utf8'), name, content));
}

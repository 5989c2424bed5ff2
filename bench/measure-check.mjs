/**
 * `node measure-check.mjs LETTERS ROWS FOLDER`: checks the letters of a folder one after another on one thread, as
 * JSON: seconds for all of them from a cold start, CPU milliseconds of the first, milliseconds and CPU milliseconds of
 * one once warm, peak memory of the process. With ROWS the folder is filled first: each letter with an appendix of so many rows.
 */
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { drawWith } from './draw-ours.mjs';
import { manyFacts } from './letters.mjs';
import { median } from './measure.mjs';
import { ours } from './ours.mjs';

const [count, rows, folder] = [Number(process.argv[2]), Number(process.argv[3]), process.argv[4]];

async function fill() {
  const draw = await drawWith(6)(manyFacts(count, rows));
  for (let index = 0; index < count; index += 1)
    writeFileSync(path.join(folder, `${String(index).padStart(4, '0')}.docx`), draw(index));
}

async function check() {
  const files = readdirSync(folder).map((name) => path.join(folder, name));
  const start = performance.now();
  const { checkDocx } = await ours('check/check-docx.js');
  const times = [];
  const cpus = [];
  const errors = new Set();
  for (const file of files) {
    const [before, cpu] = [performance.now(), process.cpuUsage()];
    const checked = await checkDocx(readFileSync(file), file);
    const { user, system } = process.cpuUsage(cpu);
    times.push(performance.now() - before);
    cpus.push((user + system) / 1000);
    const { diagnostics } = checked.verdict ?? checked;
    for (const { rule, severity } of diagnostics) if (severity === 'error') errors.add(rule);
  }
  const seconds = (performance.now() - start) / 1000;
  const warm = (values) => values.slice(Math.min(100, values.length >> 1));
  return {
    seconds,
    first: cpus[0],
    milliseconds: median(warm(times)),
    cpu: median(warm(cpus)),
    peak: process.resourceUsage().maxRSS / 1024,
    errors: [...errors],
  };
}

if (rows >= 0) await fill();
console.log(JSON.stringify(rows >= 0 ? {} : await check()));

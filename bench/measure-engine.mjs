/**
 * One engine in a process of its own: `node measure-engine.mjs ENGINE ROWS SECONDS LETTERS`. Warm up as long as is
 * measured, then draw the letters over and over until the time is up; what was measured goes to standard output as JSON.
 */
import { engineNames, openEngine } from './engines.mjs';
import { manyFacts } from './letters.mjs';
import { assertSameLetter, readLetter } from './read-letter.mjs';

const [, , engine, rows, seconds, letters] = process.argv;
if (!engineNames.includes(engine)) throw new Error(`No such engine: ${engine}`);
const facts = manyFacts(Number(letters), Number(rows));
const { name, draw } = await openEngine(engine, facts);

async function drawFor(milliseconds, most = Infinity) {
  const until = performance.now() + milliseconds;
  const times = [];
  let bytes = 0;
  do {
    const start = performance.now();
    let drawn = draw(times.length % facts.length);
    if (drawn instanceof Promise) drawn = await drawn;
    times.push(performance.now() - start);
    bytes += drawn.length;
  } while (performance.now() < until && times.length < most);
  return { times, bytes };
}

const first = await drawFor(0);
await drawFor(Number(seconds) * 1000);
globalThis.gc?.();
const before = process.cpuUsage();
const { times, bytes } = await drawFor(Number(seconds) * 1000);
const { user, system } = process.cpuUsage(before);
const peak = process.resourceUsage().maxRSS / 1024;

// Told only after the clock has stopped: every engine draws the text of the facts, checked on the last letter.
const last = facts.length - 1;
const wanted = await openEngine('vanthu', facts);
assertSameLetter(
  readLetter(Buffer.from(await wanted.draw(last))),
  readLetter(Buffer.from(await draw(last))),
  name,
);

times.sort((a, b) => a - b);
const at = (share) => times[Math.min(times.length - 1, Math.floor(times.length * share))];
const total = times.reduce((sum, one) => sum + one, 0);
console.log(
  JSON.stringify({
    engine,
    name,
    perSecond: (times.length / total) * 1000,
    p50: at(0.5),
    p99: at(0.99),
    cpu: (user + system) / 1000 / times.length,
    first: first.times[0],
    bytes: bytes / times.length,
    peak,
    drawn: times.length,
  }),
);

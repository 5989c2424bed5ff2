// Preloaded into a command (`node --import`): writes its memory, over time and at its peak, into the file that
// BENCH_USAGE names, when it ends. MB.
import { writeFileSync } from 'node:fs';

const megabytes = (bytes) => Math.round(bytes / 2 ** 20);
const memory = [];
setInterval(() => memory.push(megabytes(process.memoryUsage.rss())), 500).unref();
process.on('exit', () =>
  writeFileSync(
    process.env.BENCH_USAGE,
    JSON.stringify({ peak: Math.round(process.resourceUsage().maxRSS / 1024), memory }),
  ),
);

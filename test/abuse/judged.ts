import { expect } from 'vitest';
import { checkDocx } from '../../src/check/check-docx.ts';

const SECONDS = 5000;
const MOST_MEMORY = 512_000_000;

/** What the checker makes of hostile bytes: told in sentences, in time, in little memory. */
export async function judged(bytes: Uint8Array): Promise<{ read: boolean; rules: string[] }> {
  const cpu = process.cpuUsage();
  const memory = process.memoryUsage().rss;
  const checked = await checkDocx(bytes, 'thu.docx');
  const { user, system } = process.cpuUsage(cpu);
  expect((user + system) / 1000).toBeLessThan(SECONDS);
  expect(process.memoryUsage().rss - memory).toBeLessThan(MOST_MEMORY);
  const read = 'verdict' in checked;
  const diagnostics = read ? checked.verdict.diagnostics : checked.diagnostics;
  if (!read) expect(diagnostics.some(({ severity }) => severity === 'error')).toBe(true);
  for (const { message, hint } of diagnostics)
    expect(`${message}${hint ?? ''}`).not.toMatch(/undefined|NaN|\[object/u);
  return { read, rules: diagnostics.map(({ rule }) => rule) };
}

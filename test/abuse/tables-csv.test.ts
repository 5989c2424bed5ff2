import { describe, expect, it } from 'vitest';
import { cpuTime } from '../support/cpu-time.ts';
import { readCsv } from '../../src/intake/table/csv/read-csv.ts';

const text = (content: string): Uint8Array => new TextEncoder().encode(content);
const SLOWEST_MS = 5000;
const cases: readonly [name: string, bytes: () => Uint8Array, rules: readonly string[]][] = [
  ['an empty file', () => text(''), []],
  ['a mark alone', () => text('\u{FEFF}'), []],
  ['zeros', () => new Uint8Array(4096), ['csv-encoding']],
  [
    'binary garbage',
    () => Uint8Array.from({ length: 4096 }, (_, at) => (at * 7919 + 0x89) % 256),
    ['csv-encoding'],
  ],
  ['a picture', () => Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'), ['csv-encoding']],
  ['26 MB', () => new Uint8Array(26_000_000).fill(97), ['table-too-large']],
  ['twenty megabytes in one cell', () => text('x'.repeat(20_000_000)), ['table-too-large']],
  ['a cell of 40,000 characters', () => text(`a,b\n${'x'.repeat(40_000)},c\n`), ['table-too-large']],
  ['twenty megabytes of commas', () => text(','.repeat(20_000_000)), ['table-too-large']],
  ['17,000 columns', () => text(`${'x,'.repeat(17_000)}x\n`), ['table-too-large']],
  ['twenty megabytes of quotes', () => text('"'.repeat(20_000_001)), ['table-too-large']],
  ['twenty megabytes of line ends', () => text('\n'.repeat(20_000_000)), ['table-too-large']],
  ['as many blank lines as are read', () => text('\n'.repeat(499_999)), []],
  ['as many blank cells as are read', () => text(`${','.repeat(15_000)}\n`.repeat(200)), []],
  ['4 million cells', () => text(`${'x;'.repeat(100)}x\n`.repeat(40_000)), ['table-too-large']],
  ['a quote that opens and never closes', () => text(`a;b\n"${'x;y\n'.repeat(100_000)}`), ['csv-quote']],
  ['every separator at once', () => text('a,b;c\td\n1,2;3\t4\n'), ['csv-separator']],
];

describe('a hostile or broken CSV file', () => {
  it.each(cases)('%s: read or told, in time', (_, bytes, rules) => {
    const content = bytes();
    const start = cpuTime();
    const { diagnostics } = readCsv('a.csv', content);
    expect(cpuTime() - start).toBeLessThan(SLOWEST_MS);
    expect(diagnostics.map(({ rule }) => rule)).toEqual(rules);
    expect(diagnostics.every(({ hint }) => hint !== undefined)).toBe(true);
  });
});

import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, it, vi } from 'vitest';
import { officeDocx } from '../support/quirks/office-docx.ts';
import { mutatedBytes, mutatedXml, seeded } from '../support/quirks/mutate.ts';
import { blocksOf, papers } from '../support/quirks/papers.ts';
import { exampleDocx } from '../support/example/example-docx.ts';
import { judged } from './judged.ts';

/** Thousands of files in one test; each alone has its own bound. */
vi.setConfig({ testTimeout: 300_000 });

const { letter, report } = papers;
const office = officeDocx(blocksOf(letter));
const full = exampleDocx({ long: true, appendices: [{}, { landscape: true }] });

/** A damage that a test could not be told from its number is none. */
async function each(count: number, make: (at: number) => Uint8Array): Promise<{ read: number }> {
  let read = 0;
  for (let at = 0; at < count; at += 1) {
    const bytes = make(at);
    const outcome = await judged(bytes).catch((error: unknown) => {
      throw new Error(`number ${at}`, { cause: error });
    });
    if (outcome.read) read += 1;
  }
  return { read };
}

describe('a letter', () => {
  it('cut off at every 1,000th byte, and at every 13th, is told of', async () => {
    for (const bytes of [office, full]) {
      expect(await each(Math.floor(bytes.length / 1000), (at) => bytes.subarray(0, at * 1000))).toEqual({
        read: 0,
      });
      await each(Math.floor(bytes.length / 13), (at) => bytes.subarray(0, at * 13));
    }
  });

  it('with bytes changed in 5,000 ways is read or told of', async () => {
    const random = seeded(30);
    await each(5000, (at) => mutatedBytes(at % 2 === 0 ? office : full, random));
  });

  it.each([
    ['word/document.xml', 4000],
    ['word/styles.xml', 500],
    ['word/header1.xml', 250],
    ['word/_rels/document.xml.rels', 150],
    ['[Content_Types].xml', 100],
  ])('with %s changed in %d ways is read or told of', async (name, count) => {
    const random = seeded(count);
    const sources = [letter, report].map((paper) => unzipSync(officeDocx(blocksOf(paper))));
    const { read } = await each(count, (at) => {
      const parts = sources[at % sources.length] ?? {};
      const xml = strFromU8(parts[name] ?? new Uint8Array(0));
      return zipSync({ ...parts, [name]: strToU8(mutatedXml(xml, random)) }, { level: 0 });
    });
    expect(read).toBeGreaterThan(count / 10);
  });
});

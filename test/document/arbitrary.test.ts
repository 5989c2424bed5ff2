import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placeBlocks } from '../../src/document/labels.ts';
import { officialDocumentSchema, type OfficialDocument } from '../../src/document/official-document.ts';
import { plainLines } from '../../src/document/plain-text.ts';
import { referenceTargets, resolveReferences } from '../../src/document/references.ts';
import { canonicalText, isReference, plain, words, type Text } from '../../src/document/run.ts';
import { mapTexts } from '../../src/document/texts.ts';
import { undrawable } from '../../src/render/undrawable.ts';
import { nfc, unprintable } from '../../src/text/nfc.ts';
import { fullDocumentArbitrary, officialDocumentArbitrary } from '../support/arbitrary-document.ts';

const kinds = [
  ['of every shape', officialDocumentArbitrary()],
  ['for drawing', officialDocumentArbitrary({ forDrawing: true })],
] as const;

function textsOf(document: OfficialDocument): Text[] {
  const texts: Text[] = [];
  mapTexts(document, (text) => {
    texts.push(text);
    return text;
  });
  return texts;
}

describe.each(kinds)('documents %s', (_name, arbitrary) => {
  it('are accepted by the schema and come back equal, through JSON too', () => {
    fc.assert(
      fc.property(arbitrary, (document) => {
        expect(officialDocumentSchema.parse(document)).toEqual(document);
        const stored: unknown = JSON.parse(JSON.stringify(document));
        expect(officialDocumentSchema.parse(stored)).toEqual(document);
      }),
    );
  });

  it('hold canonical texts: NFC, printable, runs merged, no space at the ends', () => {
    fc.assert(
      fc.property(arbitrary, (document) => {
        for (const text of textsOf(document)) {
          const said = plain(text);
          expect(canonicalText(text)).toEqual(text);
          expect(nfc(said)).toBe(said);
          expect(unprintable(said)).toBeUndefined();
          expect(said.trim()).toBe(said);
          expect(said).not.toContain('  ');
        }
      }),
    );
  });

  it('are the same after every text is rewritten as itself', () => {
    fc.assert(
      fc.property(arbitrary, (document) => {
        expect(mapTexts(document, (text) => text)).toEqual(document);
      }),
    );
  });

  it('show every running text once, in the order in which mapTexts meets them', () => {
    fc.assert(
      fc.property(arbitrary, (document) => {
        let met = 0;
        const numbered = mapTexts(document, () => words(`⟦${met++}⟧`));
        const shown = plainLines(numbered).flatMap((line) => line.match(/(?<=⟦)\d+(?=⟧)/gu) ?? []);
        expect(shown.map(Number)).toEqual(Array.from({ length: met }, (_, index) => index));
      }),
    );
  });

  it('keep no reference once resolved, and each gives a name that its target has', () => {
    fc.assert(
      fc.property(arbitrary, (document) => {
        const { targets, repeated } = referenceTargets(document);
        expect(repeated.size).toBe(0);
        const resolved = resolveReferences(document);
        expect(textsOf(resolved).flat().filter(isReference)).toEqual([]);
        expect(referenceTargets(resolved).targets).toEqual(targets);
        expect(resolveReferences(resolved)).toEqual(resolved);
      }),
    );
  });

  it('give each numbered block a label, and no two in one place the same', () => {
    fc.assert(
      fc.property(arbitrary, (document) => {
        const body = document.form === 'full' ? document.body : document.appendix.body;
        const placed = placeBlocks(body);
        const numbered = placed.filter(
          ({ block }) => !['dash', 'paragraph', 'field', 'table', 'box'].includes(block.kind),
        );
        expect(numbered.every(({ label }) => label !== '')).toBe(true);
        const places = numbered.map(
          ({ block, label, ancestors }) =>
            `${placed.findIndex((one) => one === ancestors.at(-1))} ${block.kind} ${label}`,
        );
        expect(new Set(places).size).toBe(places.length);
      }),
    );
  });
});

describe('documents for drawing', () => {
  it('ask for nothing that no template draws', () => {
    fc.assert(
      fc.property(officialDocumentArbitrary({ forDrawing: true }), (document) => {
        expect(undrawable(document, 'thu.docx')).toEqual([]);
      }),
    );
  });

  it('reach what the renderer must bear', () => {
    const drawn = fc.sample(fullDocumentArbitrary({ forDrawing: true }), { numRuns: 600, seed: 30_2020 });
    const blocks = drawn.flatMap(({ body }) => placeBlocks(body).map(({ block }) => block));
    expect(new Set(blocks.map(({ kind }) => kind)).size).toBe(10);
    expect(
      Math.max(...blocks.map((block) => (block.kind === 'table' ? block.rows.length : 0))),
    ).toBeGreaterThan(100);
    expect(Math.max(...drawn.map(({ addressees }) => addressees?.items.length ?? 0))).toBeGreaterThan(30);
    expect(new Set(drawn.map(({ appendices }) => appendices.length))).toEqual(new Set([0, 1, 2, 3]));
    const stacks = drawn.flatMap(({ signatures }) =>
      signatures.map(({ authority, acting }) =>
        [...authority.map(({ prefix }) => prefix), acting === true ? 'Q' : ''].join(),
      ),
    );
    expect(new Set(stacks).size).toBe(8);
    const said = drawn.flatMap((document) => textsOf(document).map(plain)).join('\n');
    for (const piece of ['<', '&', '"', "'", '{Số}', '{{x}}', '{#a}', 'ế', 'ộ', 'đ'])
      expect(said).toContain(piece);
  });
});

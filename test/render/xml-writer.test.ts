import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lintPart } from '../../src/docx/lint.ts';
import { Markup, XmlWriter } from '../../src/docx/xml-writer.ts';
import { escapeXml } from '../../src/docx/xml.ts';

const PART = 'word/document.xml';
const IDS = new Set(['rId1']);

const pieces = [
  '<w:tbl><w:tr><w:tc>',
  '</w:tc></w:tr></w:tbl>',
  '</w:tc><w:tc>',
  '<w:p>',
  '</w:p>',
  '<w:p/>',
  '<w:p><w:r><w:t>',
  '</w:t></w:r></w:p>',
  '<a:blip r:embed="rId1"/>',
  '<a:blip r:embed="rId2"/>',
].map((xml) => ({ xml, markup: new Markup(xml) }));

describe('a part written piece by piece', () => {
  it('has the faults that lint finds in the whole, whatever the pieces and what was written before', () => {
    const piece = fc.constantFrom(...pieces);
    fc.assert(
      fc.property(fc.array(fc.tuple(piece, fc.boolean()), { maxLength: 12 }), (sequence) => {
        const out = new XmlWriter(PART, IDS);
        for (const [{ xml, markup }, once] of sequence) {
          if (once) out.xml(xml);
          else out.markup(markup);
        }
        const { bytes, faults } = out.finished();
        const whole = sequence.map(([{ xml }]) => xml).join('');
        expect(Buffer.from(bytes).toString()).toBe(whole);
        expect(faults).toEqual(lintPart(PART, Buffer.from(whole), IDS));
      }),
      { numRuns: 2000 },
    );
  });

  it('holds any words, escaped, in UTF-8, however long', () => {
    const halves = fc.constantFrom('\ud800', 'a\udc00b', '\ud83d&', '\ud83d\ud83d\ude00');
    const words = fc.array(
      fc.oneof(fc.string({ unit: 'binary' }), halves, fc.constant('&<>"\'ệ😀'.repeat(9000))),
    );
    fc.assert(
      fc.property(words, (texts) => {
        const out = new XmlWriter();
        for (const text of texts) out.text(text);
        const wanted = Buffer.from(texts.map((text) => escapeXml(text)).join(''));
        expect(Buffer.compare(out.finished().bytes, wanted)).toBe(0);
      }),
      { numRuns: 60 },
    );
  });

  it('goes back to a mark as if nothing had been written since', () => {
    const out = new XmlWriter(PART, IDS);
    out.xml('<w:body>');
    const mark = out.mark();
    out.xml('<w:p></w:r>');
    out.rewind(mark);
    out.xml('<w:p/></w:body>');
    const { bytes, faults } = out.finished();
    expect(Buffer.from(bytes).toString()).toBe('<w:body><w:p/></w:body>');
    expect(faults).toEqual([]);
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FaultsError } from '../../src/diagnostic/diagnostic.ts';
import { writePackage, type Parts } from '../../src/docx/package.ts';
import { XmlWriter } from '../../src/docx/xml-writer.ts';
import { appendixData } from '../../src/render/appendix-data.ts';
import { letterData } from '../../src/render/letter-data.ts';
import { letterTags, RichText, type TagValue } from '../../src/render/tags.ts';
import { buildTemplates } from '../../src/render/template/build.ts';
import { compileTemplate, type CompiledTemplate } from '../../src/render/template/engine.ts';
import { refereeOf, type TagData } from '../../src/render/template/referee.ts';
import { walkedText, walkOf } from '../../src/render/template/walk.ts';
import { writerOf } from '../../src/render/template/write.ts';
import { loadTemplates } from '../../src/render/templates.ts';
import { fullDocumentArbitrary } from '../support/arbitrary-document.ts';
import { composeText, sampleFolders, sampleText } from '../support/sample-dossiers.ts';

const DOCUMENT = 'word/document.xml';
const templates = loadTemplates();

/** What docxtemplater makes of data. */
const judged = (template: CompiledTemplate, data: TagData): Parts =>
  refereeOf('mau.docx', template.parts, template.media).fill(data);

/** What our walk makes of them, part by part; `undefined` where it leaves one to docxtemplater. */
function walked(template: CompiledTemplate, data: TagData): Map<string, string> | undefined {
  const filled = new Map(template.plan?.constant);
  for (const [part, steps] of template.plan?.steps ?? []) {
    const walk = walkOf(steps);
    const xml = walk && walkedText(walk, data);
    if (xml === undefined) return undefined;
    filled.set(part, xml);
  }
  return template.plan === undefined ? undefined : filled;
}

const sorted = (parts: Parts | undefined): [string, string][] =>
  [...(parts ?? [])].sort(([a], [b]) => (a < b ? -1 : 1));

/** The walk took the data itself, and came to the same bytes. */
function agrees(template: CompiledTemplate, data: TagData): void {
  expect(sorted(walked(template, data))).toEqual(sorted(judged(template, data)));
}

const [letterFile] = buildTemplates();
const ours = compileTemplate('van-ban.docx', letterFile?.bytes ?? new Uint8Array(), letterTags);

/** A template of the test's own: the letter's package with another body. */
const withBody = (body: string): CompiledTemplate => {
  const parts = new Map(ours.parts);
  parts.set(
    DOCUMENT,
    (parts.get(DOCUMENT) ?? '').replace(
      /<w:body>.*<\/w:body>/su,
      () => `<w:body>${body}<w:sectPr/></w:body>`,
    ),
  );
  return compileTemplate('rieng.docx', writePackage(parts), letterTags);
};

const p = (text: string): string => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`;
const cell = (content: string): string => `<w:tc>${content}</w:tc>`;
const row = (...cells: readonly string[]): string => `<w:tr>${cells.map(cell).join('')}</w:tr>`;
const table = (...rows: readonly string[]): string => `<w:tbl>${rows.join('')}</w:tbl>`;
const list = (tag: string, content: string): string => p(`{#${tag}}`) + content + p(`{/${tag}}`);

const nothing: Record<string, TagValue> = Object.fromEntries(letterTags.map((tag) => [tag, '']));
const words = fc.oneof(
  fc.constantFrom(
    '',
    ' ',
    'chữ',
    'Đắk Nông'.normalize('NFD'),
    `<&>"'`,
    'dòng\nmới\ttab',
    '📄👩‍👩‍👧',
    '</w:t>',
    '{Số}',
  ),
  fc.string({ unit: 'grapheme', maxLength: 8 }),
);
const flag = fc.option(fc.constant(true as const), { nil: undefined });
const rich = fc
  .array(
    fc.record({ text: words, bold: flag, raised: flag }).map(({ text, bold, raised }) => ({
      text,
      ...(bold === undefined ? {} : { bold }),
      ...(raised === undefined ? {} : { raised }),
    })),
    { maxLength: 3 },
  )
  .map((runs) => new RichText(runs));
const paragraphs = fc.constantFrom(
  '',
  '<w:p/>',
  '<w:p><w:r><w:t>a</w:t></w:r></w:p>',
  '<w:p/><w:tbl><w:tr/></w:tbl>',
);
const items = fc.oneof(fc.boolean(), words, fc.array(fc.oneof(words, rich), { maxLength: 3 }));

/** Values for every tag, by how it is used. */
const valuesOf = (template: CompiledTemplate): fc.Arbitrary<TagData> => {
  const forms = new Map<string, fc.Arbitrary<TagValue>>();
  const visit = (
    steps: NonNullable<CompiledTemplate['plan']>['steps'] extends ReadonlyMap<string, infer S> ? S : never,
  ): void => {
    for (const step of steps) {
      if (step.kind === 'static') continue;
      const value = { words: fc.oneof(words, rich), paragraphs, loop: items }[step.kind];
      if (!forms.has(step.tag)) forms.set(step.tag, value);
      if (step.kind === 'loop') visit(step.steps);
    }
  };
  for (const steps of template.plan?.steps.values() ?? []) visit(steps);
  return fc.record(Object.fromEntries(letterTags.map((tag) => [tag, forms.get(tag) ?? words])));
};

describe('our walk writes what docxtemplater writes', () => {
  it.each(sampleFolders)('for every document of %s', async (folder) => {
    for (const { document } of await composeText(sampleText(folder))) {
      const { letter, appendix, joined } = templates;
      if (document.form === 'appendix') {
        agrees(appendix, appendixData(document.appendix, 'Phụ lục', document.sample, appendix));
        continue;
      }
      agrees(letter, letterData(document, letter).data);
      for (const one of document.appendices)
        agrees(joined.template, appendixData(one, 'Phụ lục I', document.sample, joined.template));
    }
  });

  it('for any document', () => {
    fc.assert(
      fc.property(fullDocumentArbitrary({ forDrawing: true }), (document) => {
        agrees(templates.letter, letterData(document, templates.letter).data);
      }),
      { numRuns: 40 },
    );
  });

  it('for any values of our own template, empty ones among them', () => {
    agrees(ours, { ...nothing, 'Cơ quan ban hành': ['SỞ'] });
    fc.assert(
      fc.property(valuesOf(ours), (data) => {
        const xml = walked(ours, data);
        if (xml !== undefined) expect(sorted(xml)).toEqual(sorted(judged(ours, data)));
        expect(sorted(ours.fill(data))).toEqual(sorted(judged(ours, data)));
      }),
      { numRuns: 60 },
    );
  });

  it.each([
    ['lists within lists', list('Căn cứ', p('{.}') + list('Nơi nhận', p('{.}: {Số}')))],
    ['a condition and its opposite', p('{#Kính gửi nhiều nơi}{Số}{/}{^Kính gửi nhiều nơi}không{/}')],
    ['a list within a line', p('a{#Căn cứ} {.};{/Căn cứ}b') + p('{Số}{Lưu}')],
    ['a cell that holds a list alone', table(row(list('Căn cứ', p('{.}')), p('a')))],
    [
      'a row repeated',
      table(
        row(p('a')),
        row(p('{#Căn cứ}{.}{/Căn cứ}')),
        `<w:tr>${cell(p('{#Nơi nhận}{.}'))}${cell(p('{/Nơi nhận}'))}</w:tr>`,
      ),
    ],
    [
      'a table of repeated rows alone',
      table(`<w:tr>${cell(p('{#Nơi nhận}{.}'))}${cell(p('{/Nơi nhận}'))}</w:tr>`),
    ],
    ['paragraphs alone in a cell', table(row(p('{@Nội dung}'), p('{@Trích yếu}')))],
    ['paragraphs after a table', table(row(p('a'))) + p('{@Nội dung}') + p('{@Trích yếu}')],
    ['a list after a table', table(row(p('a'))) + list('Căn cứ', table(row(p('{.}'))))],
    ['a content control', `<w:sdt><w:sdtContent>${list('Căn cứ', p('{.}'))}</w:sdtContent></w:sdt>`],
    ['a tag typed in NFD, spaced and in small letters', p('{ căn  cứ}'.normalize('NFD')) + p('{Số}')],
  ])('for %s', (_name, body) => {
    const template = withBody(body + p('cuối'));
    fc.assert(
      fc.property(valuesOf(template), (data) => {
        const expected = ((): Parts | undefined => {
          try {
            return judged(template, data);
          } catch {
            return undefined;
          }
        })();
        const xml = walked(template, data);
        if (xml !== undefined) expect(sorted(xml)).toEqual(sorted(expected));
        if (expected === undefined) expect(() => template.fill(data)).toThrow();
        else expect(sorted(template.fill(data))).toEqual(sorted(expected));
      }),
      { numRuns: 40 },
    );
  });
});

describe('where the walk does not know what to make of something', () => {
  const data: Record<string, TagValue> = { ...nothing, 'Căn cứ': ['một', 'hai'] };

  it.each([
    [
      'a page break within a list',
      p('{#Căn cứ}') + p('{.}') + '<w:p><w:r><w:t>{/Căn cứ}</w:t><w:br w:type="page"/></w:r></w:p>',
    ],
    [
      'a section within a list',
      list('Căn cứ', p('{.}') + '<w:p><w:pPr><w:sectPr><w:headerReference/></w:sectPr></w:pPr></w:p>'),
    ],
    [
      'a table that ends a content control',
      `<w:sdt><w:sdtContent>${table(row(p('{Số}')))}</w:sdtContent></w:sdt>`,
    ],
  ])('%s: docxtemplater fills the template', (_name, body) => {
    const template = withBody(body + p('cuối'));
    expect(walked(template, data)).toBeUndefined();
    expect(sorted(template.fill(data))).toEqual(sorted(judged(template, data)));
  });

  it('a cell left empty: docxtemplater mends it', () => {
    const template = withBody(table(row(list('Căn cứ', p('{.}')), p('a'))) + p('cuối'));
    expect(walked(template, data)).toBeDefined();
    expect(walked(template, nothing)).toBeUndefined();
    expect(template.fill(nothing).get(DOCUMENT)).toContain('<w:tc><w:p></w:p></w:tc>');
  });

  it('a character that no XML can hold: docxtemplater raises its error', () => {
    const bad = { ...data, Số: 'a\u0001b' };
    expect(walked(ours, bad)).toBeUndefined();
    expect(() => ours.fill(bad)).toThrow();
  });

  it('a tag without data: told as ever', () => {
    const lacking = Object.fromEntries(Object.entries(data).filter(([tag]) => tag !== 'Số'));
    expect(walked(ours, lacking)).toBeUndefined();
    expect(() => ours.fill(lacking)).toThrow(FaultsError);
  });

  it('a tag named as something that every object has: nothing inherited is printed', () => {
    const template = compileTemplate(
      'x.docx',
      writePackage(
        new Map([
          ...ours.parts,
          [DOCUMENT, (ours.parts.get(DOCUMENT) ?? '').replace('{Số}', '{constructor}')],
        ]),
      ),
      [...letterTags, 'constructor'],
    );
    expect(walked(template, data)).toBeUndefined();
    expect(() => template.fill(data)).toThrow(FaultsError);
  });
});

/** What a writer writes. */
function textOf(write: (out: XmlWriter) => void): string {
  const out = new XmlWriter();
  write(out);
  return out.finishedText();
}

describe('the content of a letter', () => {
  it('is the same whether the walk writes it alone or docxtemplater fills the file', () => {
    const id = templates.letter.style('sectionEnd').id;
    const slow = writerOf({ ...ours, plan: undefined, fill: (data) => judged(ours, data) }, id);
    const fast = writerOf({ ...ours, fill: () => new Map() }, id);
    fc.assert(
      fc.property(fullDocumentArbitrary({ forDrawing: true }), (document) => {
        const { data } = letterData(document, templates.letter);
        const [ready, careful] = [new XmlWriter(), new XmlWriter()];
        const [stories, carefulStories] = [fast(data, ready), slow(data, careful)];
        expect(ready.finishedText()).toBe(careful.finishedText());
        for (const [part, story] of stories)
          expect(textOf(story)).toBe(textOf(carefulStories.get(part) ?? (() => undefined)));
      }),
      { numRuns: 40 },
    );
  });
});

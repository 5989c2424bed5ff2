import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Block } from '../../src/document/blocks.ts';
import { placeBlocks } from '../../src/document/labels.ts';
import type { FullDocument } from '../../src/document/official-document.ts';
import { plain, words } from '../../src/document/run.ts';
import { components, type ComponentId } from '../../src/nd30/components.ts';
import { page } from '../../src/nd30/page.ts';
import { pt, twip } from '../../src/nd30/units.ts';
import { renderDocument } from '../../src/render/render-document.ts';
import { loadTemplates } from '../../src/render/templates.ts';
import { textAreaWidth } from '../../src/render/template/build.ts';
import { textWidth, wrapLines } from '../../src/text/width.ts';
import { fullDocumentArbitrary, officialDocumentArbitrary } from '../support/arbitrary-document.ts';
import { letter } from '../support/drawn-letter.ts';
import type { DocxReading, Paragraph } from '../support/docx-model.ts';
import { allParagraphs, readDocx } from '../support/read-docx.ts';
import { lintStructure } from '../support/structure-lint.ts';

const RUNS = { numRuns: 60 };

const render = (document: Parameters<typeof renderDocument>[0]) =>
  renderDocument(document, loadTemplates(), 'thu');

const upper = (text: string): string => text.toUpperCase().normalize('NFC');

/** The paragraphs that a body prints, tables aside: written here a second time, from the decree's side. */
function expectedLines(body: readonly Block[]): string[] {
  return placeBlocks(body).flatMap(({ block, label }) => {
    switch (block.kind) {
      case 'division':
        return [label, upper(plain(block.title))];
      case 'heading':
        return [`${label} ${upper(plain(block.title))}`];
      case 'article':
      case 'clause':
        return [`${label} ${plain(block.title ?? block.text ?? [])}`];
      case 'point':
      case 'dash':
        return [`${label} ${plain(block.text)}`];
      case 'paragraph':
        return [plain(block.text)];
      case 'field':
        return [`${block.label}: ${plain(block.value)}`];
      case 'box':
        return block.lines.map(plain);
      case 'table':
        return [];
    }
  });
}

const bodyStyles = new Set([
  'Nội dung',
  'Nội dung căn giữa',
  'Phần Chương Mục',
  'Tiêu đề Phần Chương Mục',
  'Điều',
  'Mục La Mã',
  'Tiêu đề khoản',
  'Khoản',
  'Điểm',
  'Gạch đầu dòng',
  'Dòng thông tin',
  'Khung',
]);

const styled: Readonly<Record<string, ComponentId>> = {
  'Quốc hiệu': 'nationalName',
  'Tiêu ngữ': 'motto',
  'Cơ quan chủ quản': 'parent',
  'Cơ quan ban hành': 'issuer',
  'Số và ký hiệu': 'number',
  'Địa danh và thời gian': 'placeDate',
  'Tên loại': 'typeName',
  'Thẩm quyền ban hành': 'authorityLine',
  'Dòng lệnh': 'commandLine',
  'Quyền hạn': 'signatureAuthority',
  'Chức vụ người ký': 'signatureAuthority',
  'Họ tên người ký': 'signatureName',
  'Nơi nhận': 'recipientsLabel',
  'Phụ lục': 'appendixLabel',
  'Kèm theo': 'appendixAttached',
  'Phần Chương Mục': 'divisionLabel',
};

const texts = (paragraphs: readonly Paragraph[], styleName: string): string[] =>
  paragraphs.filter((paragraph) => paragraph.styleName === styleName).map(({ text }) => text);

const bodyParagraphs = (reading: DocxReading): string[] =>
  reading.body.flatMap((block) =>
    block.kind === 'paragraph' && bodyStyles.has(block.styleName ?? '') ? [block.text] : [],
  );

const cellTexts = (document: FullDocument): string[] =>
  [document.body, ...document.appendices.filter(({ file }) => file === 'same').map(({ body }) => body)]
    .flatMap((body) => placeBlocks(body))
    .flatMap(({ block }) =>
      block.kind === 'table'
        ? [
            ...block.columns.map(({ title }) => plain(title)),
            ...block.rows.flatMap(({ cells }) => cells.flatMap((cell) => cell.map(plain))),
          ]
        : [],
    )
    .filter((text) => text !== '');

describe('any document that can be drawn', () => {
  it('is drawn without a fault, sound in structure, the same bytes each time', () => {
    fc.assert(
      fc.property(officialDocumentArbitrary({ forDrawing: true }), (document) => {
        const { bytes, diagnostics } = render(document);
        expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
        expect(lintStructure(bytes)).toEqual([]);
        expect(Buffer.compare(render(document).bytes, bytes)).toBe(0);
      }),
      RUNS,
    );
  });

  it('prints every paragraph of its body and appendices once, in order, and every cell', () => {
    fc.assert(
      fc.property(fullDocumentArbitrary({ forDrawing: true }), (document) => {
        const reading = readDocx(render(document).bytes);
        const same = document.appendices.filter(({ file }) => file === 'same');
        expect(bodyParagraphs(reading)).toEqual([
          ...expectedLines(document.body),
          ...same.flatMap(({ body }) => expectedLines(body)),
        ]);
        const cells = allParagraphs(reading).filter(
          ({ styleName }) => styleName?.startsWith('Bảng') === true,
        );
        expect(cells.map(({ text }) => text).filter((text) => text !== '')).toEqual(cellTexts(document));
      }),
      RUNS,
    );
  });

  it('prints its head, addressees, bases, signature and recipients as they are', () => {
    fc.assert(
      fc.property(fullDocumentArbitrary({ forDrawing: true }), (document) => {
        const paragraphs = allParagraphs(readDocx(render(document).bytes));
        const joined = (style: string): string => texts(paragraphs, style).join(' ');
        expect(joined('Cơ quan chủ quản')).toBe((document.parent ?? []).join(' '));
        expect(joined('Cơ quan ban hành')).toBe(document.issuer.join(' '));
        expect(joined('Số và ký hiệu')).toBe(`Số: ${document.number ?? ' '.repeat(7)}/${document.symbol}`);
        const items = (document.addressees?.items ?? []).map(plain);
        expect(texts(paragraphs, items.length > 1 ? 'Nơi kính gửi' : 'Kính gửi')).toEqual(
          items.length === 1
            ? [`Kính gửi: ${items.join('')}`]
            : items.map((item, index) => `- ${item}${index === items.length - 1 ? '.' : ';'}`),
        );
        expect(texts(paragraphs, 'Căn cứ')).toEqual(
          document.legalBases.map(
            (basis, index, all) => plain(basis) + (index === all.length - 1 ? '.' : ';'),
          ),
        );
        const [signature] = document.signatures;
        expect(texts(paragraphs, 'Họ tên người ký')).toEqual(
          signature?.name === undefined ? [] : [signature.name],
        );
        expect(texts(paragraphs, 'Danh sách nơi nhận').slice(0, -1)).toEqual(
          (document.recipients?.items ?? []).map((item) => `- ${plain(item)};`),
        );
      }),
      RUNS,
    );
  });

  it('sets every run in black Times New Roman, each component at the size, weight and slant that the decree asks', () => {
    fc.assert(
      fc.property(fullDocumentArbitrary({ forDrawing: true }), (document) => {
        const reading = readDocx(render(document).bytes);
        for (const paragraph of allParagraphs(reading)) {
          const id = styled[paragraph.styleName ?? ''];
          for (const run of paragraph.runs) {
            expect([run.font.ascii, run.font.hAnsi, run.font.cs, run.color]).toEqual([
              page.font.name,
              page.font.name,
              page.font.name,
              page.colour.hex,
            ]);
            if (id === undefined) continue;
            const format = components[id];
            expect(run.sizePt >= format.size.min && run.sizePt <= format.size.max).toBe(true);
            expect([run.bold, run.italic]).toEqual([format.bold, format.italic]);
          }
        }
      }),
      RUNS,
    );
  });

  it('draws its rule lines: as long as Tiêu ngữ, and a third to a half of the longest line of the issuer', () => {
    const length = (rule: Paragraph | undefined, container: number | undefined): number => {
      expect(rule).toMatchObject({ styleName: 'Kẻ ngang', borderTop: { val: 'single' } });
      return (container ?? 0) - (rule?.indentLeft ?? 0) - (rule?.indentRight ?? 0);
    };
    fc.assert(
      fc.property(fullDocumentArbitrary({ forDrawing: true }), (document) => {
        const reading = readDocx(render(document).bytes);
        const head = reading.body.find((block) => block.kind === 'table');
        const paragraphs = allParagraphs(reading);
        const below = (style: string): Paragraph | undefined =>
          paragraphs[paragraphs.findLastIndex(({ styleName }) => styleName === style) + 1];
        const motto = textWidth('Độc lập - Tự do - Hạnh phúc', { size: pt(13), bold: true });
        expect(length(below('Tiêu ngữ'), head?.grid[1]) / motto).toBeCloseTo(1, 2);
        const issuer = texts(paragraphs, 'Cơ quan ban hành').map((line) =>
          textWidth(line, { size: pt(12), bold: true }),
        );
        const share = length(below('Cơ quan ban hành'), head?.grid[0]) / Math.max(...issuer);
        expect(share).toBeGreaterThan(0.33);
        expect(share).toBeLessThan(0.51);
      }),
      RUNS,
    );
  });

  it('draws the rule under an abstract by the lines that are printed, however long it is', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('kết', 'quả', 'nghiêm', 'và', 'ứng', 'trách'), {
          minLength: 1,
          maxLength: 60,
        }),
        (said) => {
          const document = letter({ typeName: 'THÔNG BÁO', subject: words(said.join(' ')) });
          const paragraphs = allParagraphs(readDocx(render(document).bytes));
          const index = paragraphs.findIndex(({ styleName }) => styleName === 'Trích yếu');
          const subject = paragraphs[index];
          expect(subject?.text).toBe(said.join(' '));
          const rule = paragraphs[index + 1];
          expect(rule?.styleName).toBe('Kẻ ngang');
          const room = twip(textAreaWidth - (subject?.indentLeft ?? 0) - (subject?.indentRight ?? 0));
          const font = { size: pt(14), bold: true };
          const printed = wrapLines(subject?.text ?? '', font, room).map((line) => textWidth(line, font));
          const share =
            (textAreaWidth - (rule?.indentLeft ?? 0) - (rule?.indentRight ?? 0)) / Math.max(...printed);
          expect(share).toBeGreaterThan(0.33);
          expect(share).toBeLessThan(0.51);
        },
      ),
      RUNS,
    );
  });
});

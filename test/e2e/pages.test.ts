import { writeFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { beforeAll, expect, it } from 'vitest';
import type { FullDocument, OfficialDocument } from '../../src/document/official-document.ts';
import { words } from '../../src/document/run.ts';
import { renderDocument } from '../../src/render/render-document.ts';
import { loadTemplates } from '../../src/render/templates.ts';
import { officialDocumentArbitrary } from '../support/arbitrary-document.ts';
import { toPdf } from '../support/libreoffice.ts';
import { appendix, letter, para, remediationTable } from '../support/drawn-letter.ts';
import { fontsOf, pagesOf, textOf, wordsOf } from '../support/pdf.ts';
import { horizontalRules, rasterise } from '../support/raster.ts';
import { describeWith } from '../support/real-tools.ts';
import { composeText, sampleFolders, sampleText } from '../support/sample-dossiers.ts';
import { useTempDir } from '../support/temp.ts';
import { validateOpenXml } from '../support/validator.ts';

const SENTENCE = 'Các phòng, đơn vị rà soát từng việc được giao, nêu rõ người chịu trách nhiệm và thời hạn. ';
const addressees = Array.from({ length: 40 }, (_, index) =>
  words(`Đơn vị sự nghiệp công lập trực thuộc Sở thứ ${index + 1}`),
);
const rows = Array.from({ length: 200 }, (_, index) => [
  String(index + 1),
  `Tồn tại ${index + 1}: hồ sơ trả chậm ở bộ phận một cửa`,
  index % 3 === 0 ? '' : 'Phân công người theo dõi từng hồ sơ',
  '30/6/2026',
  '',
]);

/** Letters whose bodies end at different heights of a page, so that some signature falls near every foot. */
const heights: Readonly<Record<string, FullDocument>> = Object.fromEntries(
  Array.from({ length: 16 }, (_, index) => [
    `cao-${String(index).padStart(2, '0')}`,
    letter({
      body: [
        ...Array.from({ length: 14 + index }, () => para(SENTENCE.trim())),
        {
          kind: 'clause',
          title: words('Tổ chức thực hiện'),
          children: [{ kind: 'point', text: words('Văn phòng theo dõi.'), children: [] }],
        },
        para('Yêu cầu thực hiện./.'),
      ],
    }),
  ]),
);

const documents: Record<string, OfficialDocument> = {
  ...heights,
  'nhieu-noi': letter({ addressees: { lead: 'Kính gửi', items: addressees } }),
  'bang-dai': letter({
    appendices: [
      appendix({ body: [remediationTable(rows)] }),
      appendix({ orientation: 'landscape', body: [remediationTable(rows.slice(0, 60))] }),
    ],
  }),
  'ten-dai': letter({
    parent: ['BỘ NÔNG NGHIỆP VÀ PHÁT TRIỂN NÔNG THÔN'],
    issuer: ['BAN QUẢN LÝ CÁC DỰ ÁN ĐẦU TƯ XÂY DỰNG CÔNG TRÌNH GIAO THÔNG VÀ NÔNG NGHIỆP'],
  }),
  'thong-bao': letter({
    typeName: 'THÔNG BÁO',
    subject: words('Kết quả kiểm tra công tác cải cách hành chính'),
    symbol: 'TB-SNV',
  }),
};

// Drawn from the whole schema, the same ones each time.
fc.sample(officialDocumentArbitrary({ forDrawing: true }), { numRuns: 12, seed: 30_2020 }).forEach(
  (document, index) => {
    documents[`ngau-nhien-${index}`] = document;
  },
);

const tools = ['soffice', 'pdftoppm', 'pdffonts', 'pdftotext', 'pdfinfo', 'vietnamese-times'] as const;

describeWith(tools, 'pages as LibreOffice prints them', () => {
  const temp = useTempDir();
  const pdf = (name: string): string => path.join(temp.path, `${name}.pdf`);

  beforeAll(async () => {
    for (const folder of sampleFolders) {
      for (const { id, document } of await composeText(sampleText(folder)))
        documents[`${path.basename(folder)}-${id}`] = document;
    }
    const files = Object.entries(documents).map(([name, document]) => {
      const file = path.join(temp.path, `${name}.docx`);
      writeFileSync(file, renderDocument(document, loadTemplates(), name).bytes);
      return file;
    });
    await toPdf(files, temp.path);
  });

  it('hold no font but the substitute of Times New Roman', async () => {
    for (const name of Object.keys(documents)) {
      const fonts = await fontsOf(pdf(name));
      expect(
        fonts.filter((font) => !/^(?:LiberationSerif|TimesNewRoman|Tinos)/u.test(font)),
        name,
      ).toEqual([]);
    }
  });

  it('keep every word of the document', async () => {
    const text = (await textOf(pdf('bang-dai'))).replace(/\s+/gu, ' ');
    for (const [number, finding = ''] of rows)
      expect(text).toContain(`${number ?? ''} ${finding.slice(0, 10)}`);
  });

  it('repeat the header of a table on each of its pages', async () => {
    const heads = (await wordsOf(pdf('bang-dai')))
      .filter(({ text }) => text === 'TT')
      .map(({ page }) => page);
    const pages = await pagesOf(pdf('bang-dai'));
    expect(pages).toBeGreaterThan(8);
    expect(heads).toEqual(Array.from({ length: pages - 1 }, (_, index) => index + 2));
  });

  it('number pages from 2, in the middle of the top margin, anew in each appendix', async () => {
    const numbers = (await wordsOf(pdf('bang-dai'))).filter(
      ({ text, yMax }) => yMax < 20 && /^\d+$/u.test(text),
    );
    expect(numbers.length).toBeGreaterThan(5);
    const first = numbers[0];
    expect(first?.text).toBe('2');
    // A4 with margins of 30 and 15 mm: the middle of the text stands at 112.5 mm.
    expect(((first?.xMin ?? 0) + (first?.xMax ?? 0)) / 2).toBeCloseTo(112.5, 0);
    expect(numbers.filter(({ text }) => text === '2')).toHaveLength(2);
  });

  it('never leave a signature without two lines of text, nor a title alone at the foot', async () => {
    for (const name of Object.keys(heights)) {
      const all = await wordsOf(pdf(name));
      const signature = all.find(({ text }) => text === 'KT.');
      const label = all.find(
        ({ text, yMin }) => text === 'Nơi' && Math.abs(yMin - (signature?.yMin ?? 0)) < 3,
      );
      expect(label?.page, name).toBe(signature?.page);
      const signer = all.findLast(({ text }) => text === 'Mẫu');
      expect(signer?.page, name).toBe(signature?.page);
      const above = all.filter(
        ({ page, yMax, yMin }) => page === signature?.page && yMax < signature.yMin + 1 && yMin > 20,
      );
      expect(new Set(above.map(({ yMin }) => Math.round(yMin))).size, name).toBeGreaterThanOrEqual(2);
      const title = all.find(
        ({ text, page }, index) => text === 'Tổ' && page > 0 && all[index - 1]?.text === '1.',
      );
      const next = all.find(({ text }, index) => text === 'Văn' && all[index - 1]?.text === 'a)');
      expect(next?.page, name).toBe(title?.page);
    }
  });

  it('draw the rule under Tiêu ngữ as long as its words, and that under the issuer a third to a half', async () => {
    for (const name of Object.keys(documents).filter((one) => !one.startsWith('ngau-nhien'))) {
      const raster = await rasterise(pdf(name), 1, 300);
      const rules = horizontalRules(raster, { minClear: 0.2 });
      const all = (await wordsOf(pdf(name))).filter(({ page }) => page === 1);
      const from = all.find(({ text }) => text === 'Độc');
      const to = all.find(({ text, yMin }) => text === 'phúc' && Math.abs(yMin - (from?.yMin ?? 0)) < 1);
      const width = (to?.xMax ?? 0) - (from?.xMin ?? 0);
      const under = rules.find(({ y, x }) => y > (from?.yMin ?? 0) && y < (from?.yMax ?? 0) + 4 && x > 90);
      expect(Math.abs((under?.length ?? 0) / width - 1), name).toBeLessThan(0.02);
      expect(Math.abs((under?.x ?? 0) - (from?.xMin ?? 0)), name).toBeLessThan(0.6);
      const issuer = rules.find(({ x, y }) => x < 90 && y < 60);
      expect(issuer, name).toBeDefined();
    }
  });
});

describeWith(['open-xml-validator'], 'the Open XML SDK', () => {
  const temp = useTempDir();

  it('finds no fault in any of them', async () => {
    for (const folder of sampleFolders) {
      for (const { id, document } of await composeText(sampleText(folder)))
        documents[`${path.basename(folder)}-${id}`] = document;
    }
    const files = Object.entries(documents)
      .filter(([name]) => !/^cao-(?!00)/u.test(name))
      .map(([name, document]) =>
        temp.write(`${name}.docx`, renderDocument(document, loadTemplates(), name).bytes),
      );
    expect(await validateOpenXml(files)).toEqual([]);
  });
});

import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import PizZip from 'pizzip';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { checkDocx } from '../../../src/check/check-docx.ts';
import { tableHead, tabbedHead } from '../../support/quirks/heads.ts';
import { textBox } from '../../support/quirks/mangle.ts';
import { authorityXml, recipientsXml } from '../../support/quirks/closes.ts';
import { docxOf, papers } from '../../support/quirks/papers.ts';
import { errorsOf, verdictOf } from '../../support/quirks/said.ts';
import { resaveAllAsDocx } from '../../support/libreoffice.ts';
import { describeWith } from '../../support/real-tools.ts';

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

describe('a file that is no DOCX under the name of one', () => {
  const zip = new PizZip();
  zip.file('ghi-chu.txt', 'không phải văn bản Word');
  test.each([
    ['ZIP', zip.generate({ type: 'uint8array' })],
    ['HTML', bytesOf('<html xmlns:w="urn:schemas-microsoft-com:office:word"><body>Kính gửi</body></html>')],
    ['RTF', bytesOf('{\\rtf1\\ansi K\\u237?nh g\\u7917?i}')],
    [
      'DOC',
      new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...new Array<number>(600).fill(0)]),
    ],
    ['PDF', bytesOf('%PDF-1.4\n')],
    ['text', bytesOf('Kính gửi: Bộ Nội vụ')],
    ['nothing', new Uint8Array(0)],
  ])('%s is told in a sentence', async (_, bytes) => {
    const checked = await checkDocx(bytes, 'van-ban.docx');
    if ('verdict' in checked) throw new Error('it was read as a DOCX');
    const [first] = checked.diagnostics;
    expect(first?.severity).toBe('error');
    expect(first?.hint ?? '').not.toBe('');
  });
});

test('a file that WPS wrote has no error', async () => {
  const styles =
    '<w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Times New Roman" w:hAnsi="Times New Roman" w:eastAsia="SimSun" w:cs="Times New Roman"/></w:rPr></w:rPrDefault></w:docDefaults><w:latentStyles/>' +
    '<w:style w:type="paragraph" w:default="1" w:styleId="1"><w:name w:val="Normal"/><w:qFormat/><w:uiPriority w:val="0"/><w:rPr><w:rFonts w:ascii="Times New Roman" w:hAnsi="Times New Roman" w:eastAsia="SimSun" w:cs="Times New Roman"/><w:sz w:val="28"/><w:lang w:val="en-US" w:eastAsia="zh-CN"/></w:rPr></w:style>' +
    '<w:style w:type="character" w:default="1" w:styleId="2"><w:name w:val="Default Paragraph Font"/></w:style></w:styles>';
  for (const paper of Object.values(papers)) {
    const bytes = docxOf(paper, {}, { styles, application: 'WPS Office_11.2.0.11417_F1E327BC' });
    expect(await errorsOf(bytes)).toEqual([]);
  }
});

describeWith(['soffice'], 'what LibreOffice saves of a clerk’s papers', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'vanthu-soat-'));
  const made = Object.entries(papers).flatMap(([name, paper]) => [
    { name: `${name}-2x2`, bytes: docxOf(paper) },
    { name: `${name}-4x3`, bytes: docxOf(paper, { headXml: tableHead('4×3', paper.head) }) },
    { name: `${name}-tab`, bytes: docxOf(paper, { headXml: tabbedHead(paper.head) }) },
    {
      name: `${name}-hop`,
      bytes: docxOf(paper, {
        closeXml:
          textBox(authorityXml(paper.close), { x: 4700, y: 0, width: 4650, height: 2600 }) +
          recipientsXml(paper.close),
      }),
    },
  ]);
  const files = made.map(({ name }) => path.join(folder, `${name}.docx`));
  let saved: string[] = [];
  beforeAll(async () => {
    made.forEach(({ bytes }, at) => writeFileSync(files[at] ?? '', bytes));
    saved = await resaveAllAsDocx(files, path.join(folder, 'lai'));
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  test('has no error', async () => {
    const said: string[] = [];
    for (const file of saved)
      said.push(...(await errorsOf(readFileSync(file))).map((error) => `${path.basename(file)}: ${error}`));
    expect(said).toEqual([]);
  });

  test('is of the same class and type', async () => {
    for (const [at, file] of saved.entries()) {
      const [before, after] = [
        await verdictOf(made[at]?.bytes ?? new Uint8Array()),
        await verdictOf(readFileSync(file)),
      ];
      expect([after.class, after.type, after.date], file).toEqual([before.class, before.type, before.date]);
    }
  });
});

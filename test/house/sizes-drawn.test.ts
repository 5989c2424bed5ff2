import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { drawDossier } from '../../src/draw.ts';
import { readTemplatePackage, writePackage } from '../../src/docx/package.ts';
import { fixedText } from '../../src/nd30/components.ts';
import { pt } from '../../src/nd30/units.ts';
import { sizedTemplate } from '../../src/render/house-sizes.ts';
import { loadTemplates, templatesFolder } from '../../src/render/templates.ts';
import { textWidth } from '../../src/text/width.ts';
import { officeOf } from '../support/house-case.ts';
import { allParagraphs, readDocx } from '../support/read-docx.ts';
import { smallDossier } from '../support/small-dossier.ts';
import { useTempDir } from '../support/temp.ts';

const temp = useTempDir();

/** The small dossier's letter as drawn in an office with these settings. */
async function drawnIn(config: string, dossier = smallDossier) {
  const home = officeOf(temp, { 'vanthu.config.yaml': config, 'ho-so.yaml': dossier });
  const report = await drawDossier(path.join(home, 'ho-so.yaml'), { output: path.join(home, 'out') });
  expect(report.files).toHaveLength(1);
  return readDocx(readFileSync(path.join(home, 'out', 'ho-so-nho', 'cong-van.docx')));
}
type Reading = Awaited<ReturnType<typeof drawnIn>>;

const styled = (reading: Reading, name: string) =>
  allParagraphs(reading).filter(({ styleName, text }) => styleName === name && text !== '');
const sizeOf = (reading: Reading, name: string): number[] => [
  ...new Set(styled(reading, name).flatMap(({ runs }) => runs.map(({ sizePt }) => sizePt))),
];

describe('sizes of the office’s choice', () => {
  it('are those of the letter, and what the decree sets by the running text follows it', async () => {
    const reading = await drawnIn(
      'sizes: {bodyText: 13, parent: 13, issuer: 13, signatureName: 13, letterSubject: 13, number: 13}\n',
    );
    expect(
      Object.fromEntries(
        ['Nội dung', 'Khoản', 'Gạch đầu dòng', 'Cơ quan chủ quản', 'Cơ quan ban hành', 'Họ tên người ký'].map(
          (name) => [name, sizeOf(reading, name)],
        ),
      ),
    ).toEqual({
      'Nội dung': [13],
      Khoản: [13],
      'Gạch đầu dòng': [13],
      'Cơ quan chủ quản': [13],
      'Cơ quan ban hành': [13],
      'Họ tên người ký': [13],
    });
    expect(sizeOf(reading, 'Chức vụ người ký')).toEqual([14]);
    expect(sizeOf(reading, 'Trích yếu công văn')).toEqual([13]);
  });

  it('leave the letter as it is where they are ours', async () => {
    const ours = await drawnIn('sizes: {bodyText: 14, motto: 13}\n');
    expect(ours.body).toEqual((await drawnIn('')).body);
  });

  it('of Quốc hiệu give its column the room to stay on one line, and take it from the other', async () => {
    const widths = (reading: Reading): number[] => {
      const [table] = reading.body.filter((block) => block.kind === 'table');
      return (
        (table?.kind === 'table' ? table.rows[0]?.cells : undefined)?.map(({ width }) => width?.value ?? 0) ??
        []
      );
    };
    const [left = 0, right = 0] = widths(await drawnIn(''));
    const reading = await drawnIn('sizes: {nationalName: 13, motto: 14, placeDate: 14}\n');
    const [lefter = 0, righter = 0] = widths(reading);
    const needed = textWidth(fixedText.nationalName.text, { size: pt(13), bold: true });
    expect(righter).toBeGreaterThan(needed);
    expect(right).toBeLessThan(needed);
    expect(lefter + righter).toBe(left + right);
    // The rule below the motto is as long as the motto.
    const motto = textWidth(fixedText.motto.text, { size: pt(14), bold: true });
    const rules = allParagraphs(reading).filter(({ styleName }) => styleName === 'Kẻ ngang');
    const lengths = rules.map(({ indentLeft, indentRight }) => righter - indentLeft - indentRight);
    expect(lengths.some((length) => Math.abs(length - motto) <= 1)).toBe(true);
  });

  it('of Kính gửi keep its colon above the dashes', async () => {
    const many = smallDossier.replace('addressees: [van-phong]', 'addressees: [van-phong, tinh]');
    for (const size of [13, 14]) {
      const reading = await drawnIn(`sizes: {addressees: ${size}}\n`, many);
      const [lead] = styled(reading, 'Kính gửi nhiều nơi');
      const [item] = styled(reading, 'Nơi kính gửi');
      const colon = (lead?.indentLeft ?? 0) + textWidth('Kính gửi', { size: pt(size) });
      expect(Math.abs(colon - ((item?.indentLeft ?? 0) - (item?.hanging ?? 0)))).toBeLessThanOrEqual(2);
    }
  });

  it('do not touch a file that is no DOCX', () => {
    const bytes = new TextEncoder().encode('không phải');
    expect(sizedTemplate(bytes, { motto: pt(14) })).toBe(bytes);
  });

  it('are put where a clerk’s style has none, in the order that the schema asks', () => {
    const template = (properties: string): Uint8Array => {
      const parts = new Map(readTemplatePackage(readFileSync(path.join(templatesFolder, 'van-ban.docx'))));
      const styles = (parts.get('word/styles.xml') ?? '').replace(
        /(<w:name w:val="Tiêu ngữ"\/>[\s\S]*?)<w:rPr>[\s\S]*?<\/w:rPr>/u,
        `$1${properties}`,
      );
      return writePackage(parts.set('word/styles.xml', styles));
    };
    const sizedIn = (properties: string): string =>
      /Tiêu ngữ"\/>[\s\S]*?<\/w:style>/u.exec(
        readTemplatePackage(sizedTemplate(template(properties), { motto: pt(14) })).get('word/styles.xml') ??
          '',
      )?.[0] ?? '';
    const size = '<w:sz w:val="28"/><w:szCs w:val="28"/>';
    expect(sizedIn('')).toContain(`<w:rPr>${size}</w:rPr></w:style>`);
    expect(sizedIn('<w:rPr/>')).toContain(`<w:rPr>${size}</w:rPr></w:style>`);
    expect(sizedIn('<w:rPr><w:b/><w:u w:val="single"/></w:rPr>')).toContain(
      `<w:rPr><w:b/>${size}<w:u w:val="single"/></w:rPr>`,
    );
    expect(sizedIn('<w:rPr><w:sz w:val="26"/><w:lang w:val="vi-VN"/></w:rPr>')).toContain(
      `<w:rPr>${size}<w:lang w:val="vi-VN"/></w:rPr>`,
    );
  });

  it('leave the templates of other offices alone in the same process', () => {
    expect(loadTemplates([], { motto: pt(14) }).letter.style('motto').size).toBe(14);
    expect(loadTemplates().letter.style('motto').size).toBe(13);
  });
});

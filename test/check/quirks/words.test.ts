import { describe, expect, test } from 'vitest';
import { STYLES } from '../../support/quirks/office-docx.ts';
import { officeDocx } from '../../support/quirks/office-docx.ts';
import { inTcvn3, inVni } from '../../support/quirks/coded.ts';
import { controls, cutRuns, hidden, loosened, smartTags, tracked } from '../../support/quirks/mangle.ts';
import { tableHead } from '../../support/quirks/heads.ts';
import { blocksOf, docxOf, letter, papers } from '../../support/quirks/papers.ts';
import { errorsOf, saidBy, verdictOf } from '../../support/quirks/said.ts';
import { W } from '../../support/xml.ts';

const bodies = Object.entries(papers).map(([name, paper]) => ({ name, xml: blocksOf(paper) }));

describe.each(bodies)('$name, its words and looks the same', ({ xml }) => {
  const manglings = { cutRuns, smartTags, controls, tracked, hidden };
  test.each(Object.entries(manglings))('has no error after %s', async (_, mangle) => {
    expect(await errorsOf(officeDocx(mangle(xml)))).toEqual([]);
  });

  test('has no error in runs of one letter in smart tags', async () => {
    expect(await errorsOf(officeDocx(cutRuns(smartTags(xml), 1)))).toEqual([]);
  });
});

describe('a letter', () => {
  test('with loose marks within words is told of them and of nothing else', async () => {
    const { errors, warnings } = await saidBy(officeDocx(loosened(loosened(blocksOf(letter), 'ỦY'), 'Ủy')));
    expect(errors).toEqual([]);
    expect(warnings).toEqual(['charset-nfc']);
  });

  test.each(['.VnTime', 'VNI-Times'])('whose Normal font is %s while its text is Unicode', async (font) => {
    const styles = STYLES.replaceAll('Times New Roman', font);
    const { errors } = await saidBy(officeDocx(blocksOf(letter), { styles }));
    expect(errors).toEqual(['font-family-times']);
  });

  test('whose Normal font is .VnTime, but every word is set in Times New Roman', async () => {
    const styles = STYLES.replaceAll('Times New Roman', '.VnTime');
    const fonts =
      '<w:rFonts w:ascii="Times New Roman" w:hAnsi="Times New Roman" w:eastAsia="Times New Roman" w:cs="Times New Roman"/>';
    const xml = blocksOf(letter).replaceAll('<w:rPr>', `<w:rPr>${fonts}`);
    expect(await errorsOf(officeDocx(xml, { styles }))).toEqual([]);
  });

  test('that says “CỘNG HÕA” is told so of the national name', async () => {
    const { errors } = await saidBy(
      docxOf(letter, {
        headXml: tableHead('2×2', { ...letter.head, nation: 'CỘNG HÕA XÃ HỘI CHỦ NGHĨA VIỆT NAM' }),
      }),
    );
    expect(errors).toEqual(['quoc-hieu-text']);
  });

  test('that says “HOÀ” is reminded, not blamed', async () => {
    const { errors, warnings } = await saidBy(
      docxOf(letter, {
        headXml: tableHead('2×2', { ...letter.head, nation: 'CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM' }),
      }),
    );
    expect({ errors, warnings }).toEqual({ errors: [], warnings: ['quoc-hieu-tone-variant'] });
  });

  test('with remarks in its margin has no error', async () => {
    const comments = `<w:comments xmlns:w="${W}"><w:comment w:id="0" w:author="Soát" w:initials="S"><w:p><w:r><w:t>Xem lại số liệu……, Kính gửi: ai?</w:t></w:r></w:p></w:comment></w:comments>`;
    const xml = blocksOf(letter).replace(
      '<w:r>',
      '<w:commentRangeStart w:id="0"/><w:r><w:commentReference w:id="0"/></w:r><w:commentRangeEnd w:id="0"/><w:r>',
    );
    const bytes = officeDocx(xml, {
      more: [
        {
          name: 'word/comments.xml',
          type: 'application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml',
          relation: 'comments',
          xml: comments,
        },
      ],
    });
    expect(await errorsOf(bytes)).toEqual([]);
  });
});

describe('a letter in an old code', () => {
  const cases = [
    { code: 'TCVN3', face: '.VnTime', coded: inTcvn3 },
    { code: 'VNI', face: 'VNI-Times', coded: inVni },
  ];
  test.each(Object.entries(papers).flatMap(([name, paper]) => cases.map((one) => ({ ...one, name, paper }))))(
    '$name: is told of $code and its faces, and all else is read as Unicode',
    async ({ face, coded, paper }) => {
      const styles = STYLES.replaceAll('Times New Roman', face);
      const bytes = officeDocx(coded(blocksOf(paper)), { styles });
      const { errors } = await saidBy(bytes);
      expect(errors).toEqual(['charset-unicode-tcvn6909', 'font-family-times']);
      const [before, after] = [await verdictOf(docxOf(paper)), await verdictOf(bytes)];
      expect([after.class, after.type, after.date]).toEqual([before.class, before.type, before.date]);
    },
  );
});

import { describe, expect, test } from 'vitest';
import { authorityXml, brokenRecipients, recipientsXml, tableClose } from '../../support/quirks/closes.ts';
import { LEFT, RIGHT, tabbedHead, tableHead } from '../../support/quirks/heads.ts';
import { textBox } from '../../support/quirks/mangle.ts';
import { MARGINS, officeDocx, section } from '../../support/quirks/office-docx.ts';
import { GRID, line, paragraph, run } from '../../support/quirks/office-xml.ts';
import { blocksOf, docxOf, letter, papers } from '../../support/quirks/papers.ts';
import { errorsOf, saidBy, verdictOf } from '../../support/quirks/said.ts';

const { head, close } = letter;
const NONE = GRID.replaceAll('w:val="single"', 'w:val="nil"');

/** Nơi nhận and signature put side by side by hand. */
const byHand = (gap: (left: string) => string): string => {
  const left = ['Nơi nhận:', ...close.recipients];
  const right = [...close.authority, '', '', '', close.name];
  return Array.from({ length: Math.max(left.length, right.length) }, (_, at) => {
    const [a = '', b = ''] = [left[at], right[at]];
    const own = at === 0 ? { size: 12, bold: true, italic: true } : { size: 11 };
    return paragraph(run(a, own) + (b === '' ? '' : run(gap(a), { size: 14 }) + run(b, { bold: true })));
  }).join('');
};

describe.each(Object.entries(papers))('%s', (_, paper) => {
  test('has no error with its head and close in floating tables', async () => {
    const floating =
      '<w:tblpPr w:leftFromText="180" w:rightFromText="180" w:vertAnchor="text" w:horzAnchor="margin" w:tblpY="1"/>';
    expect(
      await errorsOf(docxOf(paper, { headXml: tableHead('2×2', paper.head, floating) + line('') })),
    ).toEqual([]);
  });

  test('has no error with its signature in a text box', async () => {
    const box = textBox(authorityXml(paper.close), { x: 4700, y: 0, width: 4650, height: 2600 });
    expect(await errorsOf(docxOf(paper, { closeXml: box + recipientsXml(paper.close) }))).toEqual([]);
  });

  test('has no error with Nơi nhận as one paragraph of broken lines', async () => {
    const closeXml = tableClose(paper.close, brokenRecipients(paper.close));
    expect(await errorsOf(docxOf(paper, { closeXml }))).toEqual([]);
  });

  test('has no error with 62 empty paragraphs around it', async () => {
    const empty = '<w:p/>'.repeat(31);
    expect(await errorsOf(officeDocx(blocksOf(paper) + empty + empty))).toEqual([]);
  });

  test('has no error with a picture of a signature and “Đã ký”', async () => {
    const picture =
      '<w:p><w:pPr><w:jc w:val="center"/></w:pPr><w:r><w:pict><v:shape style="width:120pt;height:50pt"><v:imagedata r:id="rId99" o:title="chữ ký"/></v:shape></w:pict></w:r></w:p>';
    for (const between of [picture, line('(Đã ký)', { align: 'center' }), line('Đã ký', { align: 'center' })])
      expect(await errorsOf(docxOf(paper, { closeXml: tableClose({ ...paper.close, between }) }))).toEqual(
        [],
      );
  });

  test('is told of US Letter pages and of nothing else', async () => {
    const us = officeDocx(blocksOf(paper), {
      section: section({ page: '<w:pgSz w:w="12240" w:h="15840"/>' }),
    });
    expect((await saidBy(us)).errors).toEqual(['page-size-a4']);
  });
});

describe('the head', () => {
  test('in a table whose borders are set and then overridden has no error', async () => {
    const cleared = tableHead('2×2', head, GRID).replaceAll(
      '</w:tcPr>',
      '<w:tcBorders><w:top w:val="nil"/><w:left w:val="nil"/><w:bottom w:val="nil"/><w:right w:val="nil"/></w:tcBorders></w:tcPr>',
    );
    expect(await errorsOf(docxOf(letter, { headXml: cleared }))).toEqual([]);
    expect(await errorsOf(docxOf(letter, { headXml: tableHead('2×2', head, NONE) }))).toEqual([]);
  });

  test('with the agency split over two rows has no error', async () => {
    const issuer = ['TRUNG TÂM PHỤC VỤ', 'HÀNH CHÍNH CÔNG'];
    for (const size of ['4×2', '4×3', '2×2'])
      expect(await errorsOf(docxOf(letter, { headXml: tableHead(size, { ...head, issuer }) })), size).toEqual(
        [],
      );
  });

  test('set out by thousands of blanks is found, its places not judged', async () => {
    const spaces = ' '.repeat(2000);
    const bytes = docxOf(letter, {
      headXml: tabbedHead(head).replaceAll('<w:tab/>', `<w:t xml:space="preserve">${spaces}</w:t>`),
    });
    expect(await errorsOf(bytes)).toEqual([]);
    const states = new Map((await verdictOf(bytes)).results.map(({ rule, state }) => [rule, state]));
    expect(states.get('quoc-hieu-position')).toBe('not-evaluated');
    expect(states.get('quoc-hieu-present')).toBe('pass');
    expect(states.get('so-ky-hieu-present')).toBe('pass');
  });

  test('in text boxes that stand twice in the file has no error', async () => {
    const boxed =
      textBox(
        line(head.parent ?? '', { size: 13, align: 'center' }) +
          line(head.issuer[0] ?? '', { size: 13, bold: true, align: 'center' }) +
          line('________', { size: 13, align: 'center' }),
        { x: 0, y: 0, width: LEFT, height: 1200 },
      ) +
      textBox(
        line('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', { size: 13, bold: true, align: 'center' }) +
          line('Độc lập - Tự do - Hạnh phúc', { size: 14, bold: true, align: 'center' }) +
          line('_______________________', { size: 14, align: 'center' }),
        { x: LEFT, y: 0, width: RIGHT, height: 1200 },
      ) +
      tableHead('2×2', head).replace(/<w:tr>.*?<\/w:tr>/u, '');
    expect(await errorsOf(docxOf(letter, { headXml: boxed }))).toEqual([]);
  });

  test('with its rule lines typed has no error', async () => {
    expect(
      await errorsOf(docxOf(letter, { headXml: tableHead('1×2', { ...head, drawn: 'typed' }) })),
    ).toEqual([]);
  });
});

describe('the close', () => {
  test('put side by side by tabs has no error', async () => {
    expect(
      await errorsOf(docxOf(letter, { closeXml: byHand((left) => '\t'.repeat(left === '' ? 9 : 7)) })),
    ).toEqual([]);
  });

  test('put side by side by blanks has no error', async () => {
    const closeXml = byHand((left) => ' '.repeat(Math.max(10, 70 - left.length)));
    expect(await errorsOf(docxOf(letter, { closeXml }))).toEqual([]);
  });
});

test('margins that Word rounds have no error', async () => {
  const rounded = MARGINS.replace('w:top="1134"', 'w:top="1418"').replace('w:left="1701"', 'w:left="1985"');
  expect(
    await errorsOf(officeDocx(blocksOf(letter), { section: section().replace(MARGINS, rounded) })),
  ).toEqual([]);
});

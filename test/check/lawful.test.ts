import { describe, expect, test } from 'vitest';
import { authorityXml, recipientsXml } from '../support/quirks/closes.ts';
import { spacedHead, tabbedHead, tableHead, tableHeads } from '../support/quirks/heads.ts';
import { line, table } from '../support/quirks/office-xml.ts';
import { docxOf, minutes, papers } from '../support/quirks/papers.ts';
import { errorsOf } from '../support/quirks/said.ts';

const drawnLines = ['border', 'drawing', 'vml', 'typed'] as const;

describe.each(Object.entries(papers))('%s as a clerk writes it', (_, paper) => {
  test.each(tableHeads)('has no error with its head in a table of %s', async (size) => {
    expect(await errorsOf(docxOf(paper, { headXml: tableHead(size, paper.head) }))).toEqual([]);
  });

  test('has no error with its head at tabs', async () => {
    expect(await errorsOf(docxOf(paper, { headXml: tabbedHead(paper.head) }))).toEqual([]);
  });

  test('has no error with its head put in place by blanks', async () => {
    expect(await errorsOf(docxOf(paper, { headXml: spacedHead(paper.head) }))).toEqual([]);
  });

  test.each(drawnLines)('has no error with rule lines drawn as %s', async (drawn) => {
    expect(await errorsOf(docxOf(paper, { headXml: tableHead('2×2', { ...paper.head, drawn }) }))).toEqual(
      [],
    );
  });
});

describe.each(Object.entries(papers))('%s, its running text set otherwise', (_, paper) => {
  const set = (from: RegExp, to: string): Uint8Array =>
    docxOf({ ...paper, body: paper.body.replaceAll(from, to) });

  test('has no error set in by 1 cm', async () => {
    expect(await errorsOf(set(/w:firstLine="720"/gu, 'w:firstLine="567"'))).toEqual([]);
  });

  test('has no error with its distances below', async () => {
    expect(await errorsOf(set(/w:before="120" w:after="0"/gu, 'w:before="0" w:after="120"'))).toEqual([]);
  });

  test('has no error at one and a half lines', async () => {
    expect(await errorsOf(set(/w:after="0"\/>/gu, 'w:after="0" w:line="360" w:lineRule="auto"/>'))).toEqual(
      [],
    );
  });

  test('has no error at 13 pt throughout', async () => {
    const smaller = docxOf({
      ...paper,
      opening: paper.opening.replaceAll('<w:sz w:val="28"/>', '<w:sz w:val="26"/>'),
      body: paper.body.replaceAll('<w:sz w:val="28"/>', '<w:sz w:val="26"/>'),
    });
    expect(await errorsOf(smaller)).toEqual([]);
  });

  test('has no error with the tone marks of the other school', async () => {
    const other = paper.body.replaceAll('hóa', 'hoá').replaceAll('hòa', 'hoà').replaceAll('Ủy', 'Uỷ');
    expect(await errorsOf(docxOf({ ...paper, body: other }))).toEqual([]);
  });

  test('has no error as a draft without number and day', async () => {
    const { head } = paper;
    const draft = docxOf(paper, {
      headXml: tableHead('2×2', {
        ...head,
        number: head.number.replace(/\d+/u, '        '),
        ...(head.placeDate === undefined
          ? {}
          : { placeDate: head.placeDate.replace(/ngày \d+ tháng \d+/u, 'ngày     tháng     ') }),
      }),
    });
    expect(await errorsOf(draft)).toEqual([]);
  });
});

describe('minutes', () => {
  const signers = table(
    [4677, 4677],
    [
      [
        authorityXml({ ...minutes.close, authority: ['THƯ KÝ'], name: 'Cao Thị Mơ' }),
        authorityXml(minutes.close),
      ],
    ],
  );

  test('with a secretary and a chair, Nơi nhận below them, have no error', async () => {
    const closeXml = line('') + signers + recipientsXml(minutes.close);
    expect(await errorsOf(docxOf(minutes, { closeXml }))).toEqual([]);
  });
});

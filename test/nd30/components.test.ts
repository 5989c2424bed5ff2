import { describe, expect, it } from 'vitest';
import {
  bodyParagraph,
  components,
  fixedText,
  headLineSpacing,
  sizeScales,
  subjectGap,
} from '../../src/nd30/components.ts';
import type { ComponentId } from '../../src/nd30/components.ts';
import { page } from '../../src/nd30/page.ts';
import { mmToTwip } from '../../src/nd30/units.ts';

/**
 * The decree's figures, typed a second time: sizes (pt), weight (B bold), slope (I italic), case (U upper, s sentence),
 * the length of the rule line and the clause.
 */
const expected: Record<ComponentId, readonly [string, string, 'U' | 's', string, string]> = {
  nationalName: ['12-13', 'B', 'U', '', 'PL1.A.II.1.a'],
  motto: ['13-14', 'B', 's', '1-1', 'PL1.A.II.1.b'],
  parent: ['12-13', '', 'U', '', 'PL1.A.II.2.b'],
  issuer: ['12-13', 'B', 'U', '1/3-1/2', 'PL1.A.II.2.b'],
  number: ['13-13', '', 's', '', 'PL1.A.II.3.c'],
  placeDate: ['13-14', 'I', 's', '', 'PL1.A.II.4.c'],
  typeName: ['13-14', 'B', 'U', '', 'PL1.A.II.5.b'],
  subject: ['13-14', 'B', 's', '1/3-1/2', 'PL1.A.II.5.b'],
  letterSubject: ['12-13', '', 's', '', 'PL1.A.II.5.b'],
  authorityLine: ['13-14', 'B', 'U', '', 'PL3.1_2'],
  commandLine: ['13-14', 'B', 'U', '', 'PL3.1_2'],
  legalBasis: ['13-14', 'I', 's', '', 'PL1.A.II.6.a'],
  divisionLabel: ['13-14', 'B', 's', '', 'PL1.A.II.6.đ'],
  divisionTitle: ['13-14', 'B', 'U', '', 'PL1.A.II.6.đ'],
  article: ['13-14', 'B', 's', '', 'PL1.A.II.6.đ'],
  romanHeading: ['13-14', 'B', 'U', '', 'PL1.A.V.6b'],
  clauseTitle: ['13-14', 'B', 's', '', 'PL1.A.II.6.đ'],
  clauseText: ['13-14', '', 's', '', 'PL1.A.II.6.đ'],
  point: ['13-14', '', 's', '', 'PL1.A.II.6.đ'],
  bodyText: ['13-14', '', 's', '', 'PL1.A.II.6.e'],
  signatureAuthority: ['13-14', 'B', 'U', '', 'PL1.A.II.7.đ'],
  signatureName: ['13-14', 'B', 's', '', 'PL1.A.II.7.đ'],
  postAboveName: ['13-14', 'B', 'U', '', 'PL1.A.II.7.đ'],
  addressees: ['13-14', '', 's', '', 'PL1.A.II.9.d'],
  recipientsLabel: ['12-12', 'BI', 's', '', 'PL1.A.II.9.d'],
  recipientsList: ['11-11', '', 's', '', 'PL1.A.II.9.d'],
  appendixLabel: ['14-14', 'B', 's', '', 'PL1.A.III.1.b'],
  appendixTitle: ['13-14', 'B', 'U', '', 'PL1.A.III.1.b'],
  appendixAttached: ['13-14', 'I', 's', '1/3-1/2', 'PL1.A.III.1.c'],
  urgencyMark: ['13-14', 'B', 'U', '', 'PL1.A.III.2.b'],
  circulationMark: ['13-14', 'B', 'U', '', 'PL1.A.III.2.c'],
  drafterMark: ['11-11', '', 'U', '', 'PL1.A.III.3'],
  addressFooter: ['11-12', '', 's', 'full', 'PL1.A.III.4'],
  copyForm: ['13-14', 'B', 'U', '', 'PL1.B.II.2.b'],
  pageNumber: ['13-14', '', 's', '', 'PL1.A.I.7'],
  signatureInfo: ['10-10', '', 's', '', 'PL1.A.II.8.b'],
};

const ruleLengths = new Map<string, { min: number; max: number } | 'full'>([
  ['1-1', { min: 1, max: 1 }],
  ['1/3-1/2', { min: 1 / 3, max: 1 / 2 }],
  ['full', 'full'],
]);

describe('components', () => {
  it('are the ones in the table of this test, no more and no fewer', () => {
    expect(Object.keys(components).sort()).toEqual(Object.keys(expected).sort());
  });

  it.each(Object.entries(components))('%s looks as the decree says', (id, format) => {
    const row = Object.entries(expected).find(([name]) => name === id)?.[1];
    expect([
      `${format.size.min}-${format.size.max}`,
      `${format.bold ? 'B' : ''}${format.italic ? 'I' : ''}`,
      format.case === 'upper' ? 'U' : 's',
      format.clause,
    ]).toEqual([row?.[0], row?.[1], row?.[2], row?.[4]]);
    expect(format.rule?.length).toEqual(ruleLengths.get(row?.[3] ?? ''));
  });

  it('stand in the boxes of the layout grid', () => {
    const boxes = Object.entries(components).flatMap(([id, { box }]) =>
      box === undefined ? [] : [[id, box]],
    );
    const outsideBody = Object.fromEntries(boxes.filter(([, box]) => box !== '6')) as unknown;
    expect(outsideBody).toEqual({
      nationalName: '1',
      motto: '1',
      parent: '2',
      issuer: '2',
      number: '3',
      placeDate: '4',
      typeName: '5a',
      subject: '5a',
      letterSubject: '5b',
      signatureAuthority: '7a',
      signatureName: '7b',
      postAboveName: '7b',
      addressees: '9a',
      recipientsLabel: '9b',
      recipientsList: '9b',
      urgencyMark: '10b',
      circulationMark: '11',
      drafterMark: '12',
      addressFooter: '13',
    });
  });

  it('say what is not sure wherever they rest on a sample or are inferred', () => {
    const silent = Object.values(components)
      .filter(({ basis, uncertain }) => basis !== 'text' && basis !== 'table' && uncertain === undefined)
      .map(({ title }) => title);
    expect(silent).toEqual([]);
  });

  it('centre the head, justify the running text and set Nơi nhận to the left', () => {
    const centred = Object.entries(components).filter(([, { align }]) => align === 'center');
    expect(centred.map(([id]) => id).sort()).toEqual(
      [
        ...['nationalName', 'motto', 'parent', 'issuer', 'number', 'placeDate', 'typeName', 'subject'],
        ...['letterSubject', 'authorityLine', 'commandLine', 'divisionLabel', 'divisionTitle'],
        ...['signatureAuthority', 'signatureName', 'postAboveName', 'appendixLabel', 'appendixTitle'],
        ...['appendixAttached', 'urgencyMark', 'circulationMark', 'pageNumber'],
      ].sort(),
    );
    expect(components.bodyText.align).toBe('justify');
    expect([components.recipientsLabel.align, components.recipientsList.align]).toEqual(['left', 'left']);
  });
});

describe('fixed words and measures', () => {
  it('prints Quốc hiệu and Tiêu ngữ letter for letter, with spaced hyphens U+002D', () => {
    expect(fixedText.nationalName.text).toBe('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'.normalize('NFC'));
    expect(fixedText.motto.text.split(' \u002d ')).toEqual(['Độc lập', 'Tự do', 'Hạnh phúc']);
  });

  it('holds every fixed text in NFC', () => {
    const texts = Object.values(fixedText).map(({ text }) => text);
    expect(texts).toEqual(texts.map((text) => text.normalize('NFC')));
  });

  it('sets the running text as khoản 6, điểm e says', () => {
    expect(bodyParagraph.firstLineIndent.choices.map(mmToTwip)).toEqual([567, 720]);
    expect(bodyParagraph.paragraphSpacing.min).toBe(6);
    expect([bodyParagraph.lineSpacing.min, bodyParagraph.lineSpacing.max]).toEqual([1, 1.5]);
    expect(headLineSpacing.multiple).toBe(1);
    expect(subjectGap.space).toBe(6);
  });

  it('keeps both example scales inside the components’ own ranges, and calls them unsure', () => {
    expect(sizeScales.scales.map((s) => [s.nationalName, s.motto, s.placeDate])).toEqual([
      [12, 13, 13],
      [13, 14, 14],
    ]);
    for (const id of ['nationalName', 'motto', 'placeDate'] as const) {
      const { min, max } = components[id].size;
      expect(sizeScales.scales.map((scale) => scale[id] >= min && scale[id] <= max)).toEqual([true, true]);
    }
    expect(sizeScales.uncertain).toMatch(/ví dụ/);
  });
});

describe('page', () => {
  it('is A4 with the decree’s margins, in twips', () => {
    expect([mmToTwip(page.size.width), mmToTwip(page.size.height)]).toEqual([11906, 16838]);
    const ranges = Object.entries(page.margins).map(([side, m]) => [side, mmToTwip(m.min), mmToTwip(m.max)]);
    expect(ranges).toEqual([
      ['top', 1134, 1417],
      ['bottom', 1134, 1417],
      ['left', 1701, 1984],
      ['right', 850, 1134],
    ]);
  });

  it('is set in black Times New Roman, numbered in the top margin from the second page', () => {
    expect([page.font.name, page.colour.hex]).toEqual(['Times New Roman', '000000']);
    expect(page.pageNumber).toMatchObject({
      size: { min: 13, max: 14 },
      align: 'center',
      area: 'top-margin',
      start: 1,
      hiddenOnFirstPage: true,
    });
  });
});

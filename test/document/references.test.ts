import { describe, expect, it } from 'vitest';
import type { Block, Table } from '../../src/document/blocks.ts';
import type { OfficialDocument, Regulation } from '../../src/document/official-document.ts';
import { plainLines } from '../../src/document/plain-text.ts';
import { referenceTargets, resolveReferences, UnknownReferenceError } from '../../src/document/references.ts';
import { words, type Text } from '../../src/document/run.ts';
import { article, clause, dash, named, paragraph, point } from '../support/blocks.ts';
import { appendix, attachedTo, letter } from '../support/letter.ts';

const see = (id: string): Text => [{ text: 'theo ' }, { ref: id }];
const saying = (id: string): Block => paragraph(see(id));
const table = (...ids: string[]): Table => ({
  kind: 'table',
  columns: [{ title: words('TT'), share: 1, align: 'center' }],
  rows: [{ cells: [[words('0')]] }, ...ids.map((id) => ({ id, cells: [[words('x')]] }))],
});
const regulation: Regulation = {
  issuer: ['SỞ NỘI VỤ'],
  typeName: 'QUY CHẾ',
  subject: words('Lưu trữ'),
  attachedTo,
  body: [named('d-1', article('Phạm vi')), saying('d-1')],
};

/** What the lines that refer to something say. */
const said = (document: OfficialDocument): string[] =>
  plainLines(resolveReferences(document)).filter((line) => line.startsWith('theo '));

describe('a reference', () => {
  it('is replaced by the name of a block of the body', () => {
    const body = [
      clause('một'),
      clause('hai'),
      named('k-3', clause('ba', named('d-a', point('a', named('g', dash('gạch')))))),
      saying('k-3'),
      saying('d-a'),
      saying('g'),
    ];
    expect(said({ ...letter, body })).toEqual([
      'theo khoản 3',
      'theo điểm a khoản 3',
      'theo gạch đầu dòng thứ 1 điểm a khoản 3',
    ]);
  });

  it('looks forward as well as back', () => {
    expect(said({ ...letter, body: [saying('k'), named('k', clause('một'))] })).toEqual(['theo khoản 1']);
  });

  it('keeps its look, and joins the words around it', () => {
    const printed = (text: Text): Block | undefined =>
      resolveReferences({ ...letter, body: [named('k', clause('một')), paragraph(text)] }).body[1];
    const bold: Text = [{ text: 'xem ' }, { text: 'khoản 1', bold: true }];
    expect(printed([{ text: 'xem ' }, { ref: 'k' }, { text: '.' }])).toEqual(paragraph('xem khoản 1.'));
    expect(printed([{ text: 'xem ' }, { ref: 'k', bold: true }])).toEqual(paragraph(bold));
  });

  it('names an appendix: without a number where it is the only one', () => {
    const one = { ...letter, body: [saying('pl')], appendices: [{ ...appendix, id: 'pl' }] };
    expect(said(one)).toEqual(['theo Phụ lục']);
    expect(said({ ...one, appendixLabels: 'arabic' })).toEqual(['theo Phụ lục 01']);
    expect(said({ ...one, appendices: [appendix, { ...appendix, id: 'pl' }] })).toEqual(['theo Phụ lục II']);
  });

  it('names a row of a table, with its appendix from outside and without it from within', () => {
    const rows = { ...appendix, body: [table('r-1', 'r-2'), saying('r-2'), saying('k')] };
    expect(
      said({ ...letter, body: [named('k', clause('một')), saying('r-2')], appendices: [rows, appendix] }),
    ).toEqual(['theo dòng 3 Phụ lục I', 'theo dòng 3', 'theo khoản 1']);
  });

  it('reaches from one appendix into another', () => {
    const first = { ...appendix, id: 'a', body: [named('k', clause('một')), saying('b')] };
    const second = { ...appendix, id: 'b', body: [saying('k'), saying('a'), saying('b')] };
    expect(said({ ...letter, appendices: [first, second] })).toEqual([
      'theo Phụ lục II',
      'theo khoản 1 Phụ lục I',
      'theo Phụ lục I',
      'theo Phụ lục II',
    ]);
  });

  it('reaches into a regulation, which the letter calls by its type', () => {
    expect(said({ ...letter, body: [saying('d-1')], regulations: [regulation] })).toEqual([
      'theo Điều 1 Quy chế',
      'theo Điều 1',
    ]);
  });

  it('in an appendix that stands alone gives the same name as in the letter', () => {
    const alone = (ordinal: number | undefined): OfficialDocument => ({
      form: 'appendix',
      stage: 'issued',
      sample: false,
      medium: 'electronic',
      appendixLabels: 'roman',
      ...(ordinal === undefined ? {} : { ordinal }),
      appendix: { ...appendix, id: 'pl', file: 'own', body: [saying('pl'), table('r'), saying('r')] },
    });
    expect(said(alone(undefined))).toEqual(['theo Phụ lục', 'theo dòng 2']);
    expect(said(alone(1))).toEqual(['theo Phụ lục I', 'theo dòng 2']);
    expect(said(alone(2))).toEqual(['theo Phụ lục II', 'theo dòng 2']);
  });

  it('to an id that nothing has is a fault that names the id', () => {
    const lost = { ...letter, body: [saying('mat-dau')] };
    expect(() => resolveReferences(lost)).toThrow(UnknownReferenceError);
    expect(() => resolveReferences(lost)).toThrow(expect.objectContaining({ id: 'mat-dau' }));
  });

  it.each(['constructor', '__proto__', 'toString'])('to “%s” is unknown like any other', (id) => {
    expect(() => resolveReferences({ ...letter, body: [saying(id)] })).toThrow(UnknownReferenceError);
  });

  it('may stand in any running text of the letter', () => {
    const k = see('k');
    const everywhere = resolveReferences({
      ...letter,
      subject: k,
      addressees: { lead: 'Kính gửi', items: [k] },
      legalBases: [k],
      body: [named('k', clause('một'))],
      recipients: { items: [k], archive: ['VT'] },
      addressFooter: [k],
      endorsement: { title: k },
      appendices: [{ ...appendix, title: k }],
      regulations: [{ ...regulation, subject: k, body: [] }],
    });
    const lines = plainLines(everywhere).filter((line) => line.includes('theo khoản'));
    expect(lines).toHaveLength(8);
    for (const line of lines) expect(line).toMatch(/theo khoản 1$/u);
  });
});

describe('an id that stands twice', () => {
  const twice = {
    ...letter,
    body: [named('tt-1', dash('Chậm hồ sơ')), saying('tt-1')],
    appendices: [{ ...appendix, id: 'pl', body: [table('tt-1')] }],
  };

  it('is told', () => {
    expect([...referenceTargets(twice).repeated]).toEqual(['tt-1']);
    expect([...referenceTargets(letter).repeated]).toEqual([]);
    const sameAsAppendix = {
      ...letter,
      body: [named('pl', clause('x'))],
      appendices: [{ ...appendix, id: 'pl' }],
    };
    expect([...referenceTargets(sameAsAppendix).repeated]).toEqual(['pl']);
  });

  it('means the row of the appendix, where the letter tells it in a dash item', () => {
    expect(said(twice)).toEqual(['theo dòng 2 Phụ lục']);
  });

  it('means the clause of the letter, where it has a number there', () => {
    const numbered = { ...twice, body: [named('tt-1', clause('Chậm hồ sơ')), saying('tt-1')] };
    expect(said(numbered)).toEqual(['theo khoản 1']);
  });
});

import { describe, expect, it } from 'vitest';
import { copies, copyNumbering, copySeparator, electronicCopy } from '../../src/nd30/copies.ts';
import {
  componentsOf,
  documentType,
  documentTypeIds,
  documentTypes,
  isDocumentTypeId,
  titleRuleUnder,
} from '../../src/nd30/document-types.ts';
import type { DocumentTypeId } from '../../src/nd30/document-types.ts';

/** Phụ lục III, Mục I, in the order of Điều 7: every type but công văn and thư công. */
const abbreviations =
  'NQ QĐ CT QC QyĐ TC TB HD CTr KH PA ĐA DA BC BB TTr HĐ CĐ BGN BTT GUQ GM GGT GNP PG PC PB'.split(' ');

const idsWhere = (holds: (id: DocumentTypeId) => boolean) => documentTypeIds.filter(holds);
const carried = (id: DocumentTypeId) => componentsOf(documentType(id)).map((component) => component.id);

describe('the types of Điều 7', () => {
  it('are 29, numbered without a gap, each with an id and a name of its own', () => {
    expect(documentTypes.map((type) => type.order)).toEqual(Array.from({ length: 29 }, (_, i) => i + 1));
    expect(new Set(documentTypeIds).size).toBe(29);
    expect(new Set(documentTypes.map((type) => type.name)).size).toBe(29);
  });

  it('have the 27 abbreviations of Phụ lục III, none twice', () => {
    expect(abbreviations).toHaveLength(27);
    expect(new Set(abbreviations).size).toBe(27);
    expect(documentTypes.flatMap(({ abbreviation }) => abbreviation ?? [])).toEqual(abbreviations);
  });

  it('give no abbreviation to the letter and the official note', () => {
    expect(idsWhere((id) => documentType(id).abbreviation === undefined)).toEqual(['cong-van', 'thu-cong']);
    expect(documentType('cong-van').symbolForm).toBe('{so}/{CQ}-{ĐV}');
    expect(documentType('quy-dinh').symbolForm).toBe('{so}/QyĐ-{CQ}');
    expect(documentType('thu-cong').symbolForm).toBeUndefined();
  });

  it.each(documentTypes.filter((type) => type.abbreviation !== undefined))(
    '$id: its example carries its abbreviation after a number of two digits',
    (type) => {
      expect(type.example).toMatch(/^Số: \d{2}\/[\p{L}]+-\p{Lu}+$/u);
      expect(type.example).toContain(`/${type.abbreviation ?? ''}-`);
    },
  );

  it('require Kính gửi of the letter only, and of what goes to a superior', () => {
    expect(idsWhere((id) => documentType(id).addressees === 'required')).toEqual(['cong-van']);
    expect(idsWhere((id) => documentType(id).addressees === 'conditional')).toEqual(['bao-cao', 'to-trinh']);
  });

  it('put “Như trên” first only where somebody is named above', () => {
    expect(idsWhere((id) => documentType(id).firstRecipient === 'Như trên')).toEqual([
      'bao-cao',
      'to-trinh',
      'cong-van',
      'giay-gioi-thieu',
    ]);
  });

  it('require legal bases of resolutions and decisions, which alone carry a command', () => {
    expect(idsWhere((id) => documentType(id).legalBases === 'required')).toEqual([
      'nghi-quyet',
      'quyet-dinh',
    ]);
    expect(documentTypes.flatMap(({ commandLine }) => commandLine ?? [])).toEqual([
      'QUYẾT NGHỊ:',
      'QUYẾT ĐỊNH:',
    ]);
  });

  it('leave open what the decree does not say, and say so', () => {
    expect(idsWhere((id) => documentType(id).uncertain !== undefined)).toEqual([
      'hop-dong',
      'ban-ghi-nho',
      'ban-thoa-thuan',
      'thu-cong',
    ]);
    expect(idsWhere((id) => documentType(id).samples.length === 0)).toEqual([
      'hop-dong',
      'ban-ghi-nho',
      'ban-thoa-thuan',
      'thu-cong',
    ]);
    const { typeLine, subject, placeDate } = documentType('thu-cong');
    expect([typeLine, subject, placeDate]).toEqual([undefined, undefined, undefined]);
  });

  it('use sample 1.4 for the 17 types that share it', () => {
    expect(idsWhere((id) => documentType(id).samples[0] === '1.4')).toHaveLength(17);
  });

  it('know an id from a word that is none', () => {
    expect(isDocumentTypeId('cong-van')).toBe(true);
    expect(['ket-luan', 'constructor', '__proto__', 'CONG-VAN', ''].filter(isDocumentTypeId)).toEqual([]);
  });
});

describe('componentsOf', () => {
  it('a letter has V/v and Kính gửi, no type name', () => {
    expect(carried('cong-van')).toEqual(
      expect.arrayContaining(['letterSubject', 'addressees', 'recipientsList']),
    );
    expect(carried('cong-van')).not.toContain('typeName');
    expect(carried('cong-van')).not.toContain('subject');
  });

  it('a notice has a type name and an abstract, no Kính gửi', () => {
    expect(carried('thong-bao')).toEqual(expect.arrayContaining(['typeName', 'subject']));
    expect(carried('thong-bao')).not.toContain('addressees');
  });

  it('a decision reads: abstract, authority, legal bases, command, body', () => {
    const order = carried('quyet-dinh');
    const places = (['subject', 'authorityLine', 'legalBasis', 'commandLine', 'bodyText'] as const).map(
      (id) => order.indexOf(id),
    );
    expect(places).not.toContain(-1);
    expect(places).toEqual([...places].sort((a, b) => a - b));
  });

  it('minutes have no place and date; every other known type has', () => {
    expect(idsWhere((id) => !carried(id).includes('placeDate'))).toEqual(['bien-ban']);
  });

  it('marks as uncertain what nobody knows of thư công, and nothing else', () => {
    const unsure = documentTypes.flatMap((type) =>
      componentsOf(type)
        .filter(({ presence }) => presence === 'uncertain')
        .map(({ id }) => `${type.id} ${id}`),
    );
    expect(unsure).toEqual([
      'thu-cong number',
      'thu-cong placeDate',
      'thu-cong typeName',
      'thu-cong subject',
    ]);
  });

  it('puts the short rule under the abstract, or under the type name where there is none', () => {
    expect(idsWhere((id) => titleRuleUnder(documentType(id)) === 'typeName')).toEqual([
      'giay-gioi-thieu',
      'giay-nghi-phep',
    ]);
    expect(idsWhere((id) => titleRuleUnder(documentType(id)) === undefined)).toEqual([
      'cong-van',
      'thu-cong',
    ]);
  });
});

describe('copies', () => {
  it('are three, with the words and abbreviations of Phụ lục I, Phần II and Phụ lục III', () => {
    expect(copies.map((copy) => [copy.form, copy.abbreviation])).toEqual([
      ['SAO Y', 'SY'],
      ['TRÍCH SAO', 'TrS'],
      ['SAO LỤC', 'SL'],
    ]);
  });

  it('go from electronic to electronic only as an extract', () => {
    const electronic = copies.filter((copy) =>
      copy.conversions.some(({ from, to }) => from === 'electronic' && to === 'electronic'),
    );
    expect(electronic.map((copy) => copy.id)).toEqual(['ban-trich-sao']);
  });

  it('share one series of numbers, a full rule line, and 200 dpi in colour at full size', () => {
    expect(copyNumbering.shared).toBe(true);
    expect(copySeparator.length).toBe('full');
    expect([electronicCopy.pdfVersion.min, electronicCopy.resolution.minDpi]).toEqual(['1.4', 200]);
    expect([electronicCopy.scale.percent, electronicCopy.colour.required]).toEqual([100, true]);
  });
});

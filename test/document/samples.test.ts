import { describe, expect, it } from 'vitest';
import { officialDocumentSchema, type FullDocument } from '../../src/document/official-document.ts';
import { plainLines } from '../../src/document/plain-text.ts';
import { authorityStack, authorityStacks, type AuthorityPrefix } from '../../src/nd30/authority.ts';
import type { ComponentId } from '../../src/nd30/components.ts';
import { componentsOf, documentType } from '../../src/nd30/document-types.ts';
import { samples } from '../../src/nd30/samples.ts';
import { upperVi } from '../../src/text/capital.ts';
import { appendixSamples, letterSamples } from './samples/samples.ts';

const all = [...letterSamples, ...appendixSamples];

/** The components of Điều 8 that a value carries; Quốc hiệu and Tiêu ngữ stand on every document. */
function carriedBy(document: FullDocument): ComponentId[] {
  const { typeName, subject, addressees, recipients, signatures, marks } = document;
  const rows: readonly (readonly [ComponentId, boolean])[] = [
    ['nationalName', true],
    ['motto', true],
    ['parent', document.parent !== undefined],
    ['issuer', document.issuer.length > 0],
    ['number', document.symbol !== ''],
    ['placeDate', document.place !== undefined && document.date !== undefined],
    ['letterSubject', typeName === undefined && subject !== undefined],
    ['typeName', typeName !== undefined],
    ['subject', typeName !== undefined && subject !== undefined],
    // A công điện has "… điện:" in its place, which the table of types does not count as Kính gửi.
    ['addressees', addressees?.lead === 'Kính gửi'],
    ['authorityLine', document.authorityLine !== undefined],
    ['legalBasis', document.legalBases.length > 0],
    ['commandLine', document.commandLine !== undefined],
    ['bodyText', document.body.length > 0],
    ['signatureAuthority', signatures.every(({ post }) => post !== undefined)],
    ['postAboveName', signatures.some(({ postAboveName }) => postAboveName !== undefined)],
    ['signatureName', signatures.every(({ name }) => name !== undefined) || document.stage === 'draft'],
    ['recipientsLabel', recipients !== undefined],
    ['recipientsList', recipients !== undefined],
    ['drafterMark', recipients?.drafter !== undefined],
    ['addressFooter', document.addressFooter !== undefined],
    ['urgencyMark', marks.urgency !== undefined],
    ['circulationMark', marks.circulation !== undefined],
  ];
  return rows.flatMap(([id, carries]) => (carries ? [id] : []));
}

describe('the samples of Phụ lục III in the waist', () => {
  it('are all there: ten documents and two appendices', () => {
    const copies = ['3.1', '3.2'];
    expect(all.map(({ sample }) => sample).sort()).toEqual(
      Object.keys(samples)
        .filter((id) => !copies.includes(id))
        .sort(),
    );
  });

  it.each(all)('Mẫu $sample is accepted as it is', ({ document }) => {
    expect(officialDocumentSchema.parse(document)).toEqual(document);
  });

  it.each(all)('Mẫu $sample is not lost in JSON', ({ document }) => {
    const stored: unknown = JSON.parse(JSON.stringify(document));
    expect(officialDocumentSchema.parse(stored)).toEqual(document);
  });

  it.each(all)('Mẫu $sample reads as its page shows it', ({ document, lines }) => {
    expect(plainLines(document)).toEqual(lines);
  });

  it.each(all)('Mẫu $sample with one key more is refused', ({ document }) => {
    expect(officialDocumentSchema.safeParse({ ...document, ward: 'Bến Trăng' }).success).toBe(false);
  });
});

describe('the samples and the table of types', () => {
  const typed = letterSamples.map((one) => ({ ...one, row: documentType(one.type ?? 'thu-cong') }));

  it.each(typed)('Mẫu $sample is listed under the type $row.id', ({ sample, row }) => {
    expect(row.samples).toContain(sample);
  });

  it.each(typed)(
    'Mẫu $sample carries what $row.id must, and nothing that it has not',
    ({ document, row }) => {
      const carried = carriedBy(document);
      const known = componentsOf(row);
      const required = known.flatMap(({ id, presence }) => (presence === 'required' ? [id] : []));
      expect(carried).toEqual(expect.arrayContaining(required));
      expect(known.map(({ id }) => id)).toEqual(expect.arrayContaining(carried));
    },
  );

  it.each(typed)('Mẫu $sample has the name, symbol and command of $row.id', ({ document, row }) => {
    expect(document.typeName).toBe(row.typeLine === true ? upperVi(row.name) : undefined);
    expect(document.commandLine).toBe(row.commandLine);
    if (row.abbreviation !== undefined) expect(document.symbol.split('-')[0]).toBe(row.abbreviation);
  });

  it('sign in every way that the decree allows, and in no other', () => {
    const stacks = letterSamples.flatMap(({ document }) =>
      document.signatures.map(({ authority, acting }) => {
        const stack: AuthorityPrefix[] = authority.map(({ prefix }) => prefix);
        return acting === true ? authorityStack([...stack, 'Q']) : authorityStack(stack);
      }),
    );
    expect(stacks).not.toContain(undefined);
    expect(new Set(stacks)).toEqual(new Set(authorityStacks));
  });
});

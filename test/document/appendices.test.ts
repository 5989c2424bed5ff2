import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { appendixCount, attachedLine, loneAppendices, printedNumber } from '../../src/document/appendices.ts';
import { appendixLabel } from '../../src/document/labels.ts';
import { officialDocumentSchema } from '../../src/document/official-document.ts';
import { plainLines } from '../../src/document/plain-text.ts';
import { resolveReferences } from '../../src/document/references.ts';
import { fullDocumentArbitrary } from '../support/arbitrary-document.ts';
import { appendix, attachedTo, letter } from '../support/letter.ts';

describe('a printed number', () => {
  it.each([
    ['5', '05'],
    ['15', '15'],
    ['1917', '1917'],
    ['02b', '02b'],
  ])('%s is %s', (number, printed) => {
    expect(printedNumber(number)).toBe(printed);
  });

  it('is room to write in while the register has not given it', () => {
    expect(printedNumber(undefined)).toMatch(/^ {5,}$/u);
  });
});

describe('the attached line', () => {
  const { number, date, ...known } = attachedTo;

  it('names the act as running text does', () => {
    expect(attachedLine(attachedTo)).toBe(
      '(Kèm theo Công văn số 15/SNV-VP ngày 05 tháng 01 năm 2026 của Sở Nội vụ)',
    );
  });

  it('pads a number under ten', () => {
    expect(attachedLine({ ...attachedTo, number: '5' })).toContain('số 05/SNV-VP');
  });

  it.each([
    [{ ...known, date: { year: 2026, month: 1, day: 5 } }, 'số        /SNV-VP ngày 05 tháng 01 năm 2026 của'],
    [
      { ...known, number: '15', date: { year: 2026, month: 4 } },
      'số 15/SNV-VP ngày     tháng 4 năm 2026 của',
    ],
    [{ ...known, number: '15', date: { year: 2026 } }, 'số 15/SNV-VP ngày     tháng     năm 2026 của'],
    [known, 'số        /SNV-VP ngày     tháng     năm          của Sở Nội vụ)'],
  ])('leaves room in a draft: %#', (act, words) => {
    expect(attachedLine(act)).toContain(words);
  });

  it('invents neither number nor date', () => {
    expect(number).toBe('15');
    expect(date).toBeDefined();
    expect(attachedLine(known)).not.toMatch(/\d/u);
  });
});

describe('appendices in files of their own', () => {
  const own = { ...appendix, file: 'own' } as const;

  it('are none where all stand in the letter', () => {
    expect(loneAppendices({ ...letter, appendices: [appendix, appendix] })).toEqual([]);
  });

  it('have no number where there is one only, unless the house counts always', () => {
    const [alone] = loneAppendices({ ...letter, appendices: [own] });
    expect(alone).not.toHaveProperty('ordinal');
    const [counted] = loneAppendices({ ...letter, appendixLabels: 'arabic', appendices: [own] });
    expect(counted).toHaveProperty('ordinal', 1);
    expect(counted && plainLines(counted)[0]).toBe('Phụ lục 01');
  });

  it('keep their number among all the appendices of the letter', () => {
    const [first, third] = loneAppendices({ ...letter, appendices: [own, appendix, own] });
    expect(first && plainLines(first)[0]).toBe('Phụ lục I');
    expect(third && plainLines(third)[0]).toBe('Phụ lục III');
  });

  it('say of themselves what their letter says', () => {
    const [alone] = loneAppendices({
      ...letter,
      sample: true,
      stage: 'draft',
      medium: 'electronic',
      appendices: [own],
    });
    expect(alone).toMatchObject({
      form: 'appendix',
      sample: true,
      stage: 'draft',
      medium: 'electronic',
      appendix: own,
    });
  });

  it('print, each alone, the very lines that the letter gives them', () => {
    fc.assert(
      fc.property(fullDocumentArbitrary(), (document) => {
        const resolved = resolveReferences(document);
        const whole = plainLines(resolved).join('\n');
        const alone = loneAppendices(resolved);
        expect(alone.map((one) => one.appendix)).toEqual(
          resolved.appendices.filter(({ file }) => file === 'own'),
        );
        for (const one of alone) {
          expect(officialDocumentSchema.parse(one)).toEqual(one);
          expect(whole).toContain(plainLines(one).join('\n'));
        }
      }),
    );
  });
});

describe('how many appendices there are', () => {
  it('is as many as the letter has', () => {
    expect(appendixCount({ ...letter, appendices: [appendix, appendix, appendix] })).toBe(3);
  });

  it('is more than one for a lone appendix with a number, so that its label keeps it', () => {
    const lone = {
      form: 'appendix',
      stage: 'issued',
      sample: false,
      medium: 'paper',
      appendixLabels: 'roman',
      appendix,
    } as const;
    expect(appendixLabel('roman', 1, appendixCount(lone))).toBe('Phụ lục');
    expect(appendixLabel('roman', 1, appendixCount({ ...lone, ordinal: 1 }))).toBe('Phụ lục I');
    expect(appendixLabel('roman', 3, appendixCount({ ...lone, ordinal: 3 }))).toBe('Phụ lục III');
  });
});

import { describe, expect, it } from 'vitest';
import { checkBlanks } from '../../src/document/check-blanks.ts';
import type { OfficialDocument } from '../../src/document/official-document.ts';
import { appendix, attachedTo, letter } from '../support/letter.ts';

const where = { source: 'ho-so.yaml' };
const blanks = (document: OfficialDocument): string[] =>
  checkBlanks(document, where).map(({ rule, severity, message }) => `${rule} ${severity} ${message}`);

describe('what a draft leaves blank', () => {
  it('is nothing in a letter that is ready', () => {
    expect(checkBlanks(letter, where)).toEqual([]);
  });

  it('is told blank by blank, as a warning', () => {
    const { number, place, date, recipients, ...rest } = letter;
    expect([number, place, date, recipients]).not.toContain(undefined);
    expect(blanks({ ...rest, signatures: [{ authority: [] }] })).toEqual(
      ['số văn bản', 'địa danh', 'ngày, tháng, năm', 'chức vụ người ký', 'họ tên người ký', 'nơi nhận'].map(
        (what) => `blank warning ${what} để trống`,
      ),
    );
  });

  it('is the day only where month and year are known', () => {
    expect(blanks({ ...letter, date: { year: 2026, month: 4 } })).toEqual([
      'blank warning ngày ban hành để trống',
    ]);
  });

  it('is asked of an appendix on paper, not of an electronic one (PL1.A.III.1.c)', () => {
    const { number, ...act } = attachedTo;
    expect(number).toBeDefined();
    const lone = (medium: 'paper' | 'electronic'): OfficialDocument => ({
      form: 'appendix',
      stage: 'draft',
      sample: false,
      medium,
      appendixLabels: 'roman',
      appendix: { ...appendix, attachedTo: act, file: 'own' },
    });
    expect(blanks(lone('paper'))).toHaveLength(1);
    expect(blanks(lone('electronic'))).toEqual([]);
  });
});

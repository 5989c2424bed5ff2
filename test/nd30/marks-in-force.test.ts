import { describe, expect, it } from 'vitest';
import { decree, decreeAppliesTo, twoTierLocalGovernment } from '../../src/nd30/in-force.ts';
import { circulationMarks, recallMark, secrecyMarks, urgencyMarks } from '../../src/nd30/marks.ts';

describe('marks', () => {
  it('frames each urgency in its own size', () => {
    expect(urgencyMarks.marks.map(({ text, width, height }) => [text, width, height])).toEqual([
      ['HỎA TỐC', 30, 8],
      ['THƯỢNG KHẨN', 40, 8],
      ['KHẨN', 20, 8],
    ]);
  });

  it('puts secrecy and urgency on the left, circulation and recall in box 11', () => {
    expect(secrecyMarks.texts).toEqual(['TUYỆT MẬT', 'TỐI MẬT', 'MẬT']);
    expect([secrecyMarks.box, urgencyMarks.box]).toEqual(['10a', '10b']);
    expect([circulationMarks.box, recallMark.box]).toEqual(['11', '11']);
    expect(circulationMarks.open).toBe(true);
  });
});

describe('force in time', () => {
  it.each([
    [{ year: 2018, month: 12, day: 31 }, false],
    [{ year: 2020, month: 2, day: 29 }, false],
    [{ year: 2020, month: 3, day: 4 }, false],
    [{ year: 2020, month: 3, day: 5 }, true],
    [{ year: 2020, month: 4, day: 1 }, true],
    [{ year: 2021, month: 1, day: 1 }, true],
    [{ year: 2026, month: 11, day: 23 }, true],
  ])('%j: %s', (date, applies) => {
    expect(decreeAppliesTo(date)).toBe(applies);
  });

  it('dates two-tier local government and the last evidence', () => {
    expect(twoTierLocalGovernment.from).toEqual({ year: 2025, month: 7, day: 1 });
    expect(decree.lastEvidence).toEqual({ year: 2026, month: 10, day: 8 });
  });
});

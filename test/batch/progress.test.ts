import { describe, expect, it } from 'vitest';
import { isProgressStep, progressLine, progressRewritten } from '../../src/batch/progress.ts';

const line = (done: number, total: number, elapsed: number, failed = 0): string =>
  progressLine({ done, total, failed, elapsed });

describe('progressLine', () => {
  it.each([
    [line(120, 1000, 293), 'Đã xong 120/1.000 · còn 880 · 410 văn bản/giây · còn khoảng 3 giây'],
    [line(120, 1000, 293, 2), 'Đã xong 120/1.000 · 2 lỗi · còn 880 · 410 văn bản/giây · còn khoảng 3 giây'],
    [line(0, 1000, 0), 'Đã xong 0/1.000 · còn 1.000'],
    [line(0, 1000, 500), 'Đã xong 0/1.000 · còn 1.000'],
    [line(1000, 1000, 2400), 'Đã xong 1.000/1.000 · 417 văn bản/giây · hết 3 giây'],
    [line(1, 3, 4000), 'Đã xong 1/3 · còn 2 · 15 văn bản/phút · còn khoảng 8 giây'],
    [line(10, 1000, 10_000), 'Đã xong 10/1.000 · còn 990 · 1 văn bản/giây · còn khoảng 16 phút 30 giây'],
    [line(100, 9100, 100_000), 'Đã xong 100/9.100 · còn 9.000 · 1 văn bản/giây · còn khoảng 2 giờ 30 phút'],
    [
      line(50_000, 100_000, 25_000),
      'Đã xong 50.000/100.000 · còn 50.000 · 2.000 văn bản/giây · còn khoảng 25 giây',
    ],
    [line(0, 0, 0), 'Đã xong 0/0'],
  ])('%s', (said, expected) => {
    expect(said).toBe(expected);
  });

  it('stays within a line of the terminal, which it rewrites', () => {
    const progress = { done: 120, total: 1000, failed: 0, elapsed: 293 };
    expect(progressRewritten(progress, 16)).toBe('\r\u001b[KĐã xong 120/1.0');
    expect(progressRewritten(progress, 200)).toBe(`\r\u001b[K${progressLine(progress)}`);
  });
});

describe('isProgressStep', () => {
  const steps = (total: number): number[] =>
    Array.from({ length: total }, (_, index) => index + 1).filter((done) =>
      isProgressStep(done - 1, { done, total, failed: 0, elapsed: 0 }),
    );

  it('is due at each tenth, and at the end', () => {
    expect(steps(1000)).toEqual([100, 200, 300, 400, 500, 600, 700, 800, 900, 1000]);
    expect(steps(3)).toEqual([1, 2, 3]);
    expect(steps(25)).toHaveLength(10);
    expect(steps(25).at(-1)).toBe(25);
  });

  it('is due once where a chunk of many is done at a time', () => {
    expect(isProgressStep(0, { done: 500, total: 1000, failed: 0, elapsed: 0 })).toBe(true);
    expect(isProgressStep(500, { done: 550, total: 1000, failed: 0, elapsed: 0 })).toBe(false);
  });
});

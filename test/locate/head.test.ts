import { describe, expect, it } from 'vitest';
import {
  blank,
  centre,
  close,
  confidence,
  grid,
  HALVES,
  lines,
  located,
  MOTTO,
  NATION,
  para,
  strong,
  text,
} from './office.ts';
import type { LocatedDocument } from '../../src/locate/located.ts';

const PLACE = 'Sông Lam, ngày 05 tháng 3 năm 2026';
const NUMBER = 'Số: 15/SNV-VP';
const ABOUT = 'V/v chấn chỉnh công tác văn thư';
const KG = centre('Kính gửi: Các phòng thuộc Sở');

const expectHead = (one: LocatedDocument): void => {
  expect(lines(one, 'nationalName').join(' ')).toBe(NATION);
  expect(lines(one, 'motto')).toEqual([MOTTO]);
  expect(lines(one, 'parent').join(' ')).toBe('UBND TỈNH SÔNG LAM');
  expect(lines(one, 'issuer').join(' ')).toBe('SỞ NỘI VỤ');
  expect(lines(one, 'number')).toEqual([NUMBER]);
  expect(lines(one, 'placeDate')).toEqual([PLACE]);
  expect(lines(one, 'letterSubject').join(' ')).toBe(ABOUT);
  for (const id of [
    'nationalName',
    'motto',
    'parent',
    'issuer',
    'number',
    'placeDate',
    'letterSubject',
  ] as const)
    expect([id, confidence(one, id)]).toEqual([id, 'sure']);
  expect(one.type).toBe('cong-van');
  expect(one.class).toBe('administrative');
  expect(one.date).toEqual({ year: 2026, month: 3, day: 5 });
  expect(one.body.blocks).toHaveLength(1);
};

const P = centre('UBND TỈNH SÔNG LAM');
const I = strong('SỞ NỘI VỤ');
const N = strong(NATION);
const M = strong(MOTTO);
const S = centre(NUMBER);
const V = centre(ABOUT);
const D = centre(PLACE, { italic: true });
const rest = [KG, text, close] as const;

describe('the head', () => {
  it.each<[string, string[]]>([
    ['1×2', [grid(HALVES, [[P + I + S + V, N + M + D]])]],
    [
      '2×2',
      [
        grid(HALVES, [
          [P + I, N + M],
          [S + V, D],
        ]),
      ],
    ],
    [
      '3×2',
      [
        grid(HALVES, [
          [P + I, N + M],
          [S, D],
          [V, ''],
        ]),
      ],
    ],
    [
      '4×2, agency split over two rows',
      [
        grid(HALVES, [
          [P, N],
          [I, M],
          [S, D],
          [V, ''],
        ]),
      ],
    ],
    [
      '3×3 with an empty column',
      [
        grid(
          [3400, 200, 5754],
          [
            [P + I, '', N + M],
            [S, '', D],
            [V, '', ''],
          ],
        ),
      ],
    ],
    [
      '4×3',
      [
        grid(
          [3400, 200, 5754],
          [
            [P, '', N],
            [I, '', M],
            [S, '', D],
            [V, '', ''],
          ],
        ),
      ],
    ],
    ['two tables', [grid(HALVES, [[P + I, N + M]]), grid(HALVES, [[S + V, D]])]],
    [
      'line breaks in one paragraph',
      [
        grid(HALVES, [
          [centre('UBND TỈNH SÔNG LAM\nSỞ NỘI VỤ'), strong(`${NATION}\n${MOTTO}`)],
          [centre(`${NUMBER}\n${ABOUT}`), D],
        ]),
      ],
    ],
    [
      'rule lines typed',
      [
        grid(HALVES, [
          [P + I + centre('_______'), N + M + centre('________________')],
          [S + V, D],
        ]),
      ],
    ],
    [
      'abstract over lines',
      [
        grid(HALVES, [
          [P + I, N + M],
          [S + centre('V/v chấn chỉnh') + centre('công tác văn thư'), D],
        ]),
      ],
    ],
    [
      'tabs',
      [
        para(`UBND TỈNH SÔNG LAM\t${NATION}`),
        para(`SỞ NỘI VỤ\t${MOTTO}`, { bold: true }),
        blank,
        para(`${NUMBER}\t${PLACE}`),
        para(ABOUT, { right: 5700, align: 'center' }),
      ],
    ],
    [
      'rows of spaces',
      [
        para(`UBND TỈNH SÔNG LAM            ${NATION}`),
        para(`      SỞ NỘI VỤ                 ${MOTTO}`, { bold: true }),
        para(`  ${NUMBER}                      ${PLACE}`),
        para(ABOUT, { right: 5700 }),
      ],
    ],
    [
      'indented paragraphs',
      [
        strong(NATION, { left: 3700 }),
        strong(MOTTO, { left: 3700 }),
        centre('UBND TỈNH SÔNG LAM', { right: 5700 }),
        strong('SỞ NỘI VỤ', { right: 5700 }),
        centre(NUMBER, { right: 5700 }),
        centre(PLACE, { left: 3700 }),
        centre(ABOUT, { right: 5700 }),
      ],
    ],
  ])('is found as %s', (_, body) => {
    expectHead(located(...body, ...rest));
  });

  it.each([
    'CỘNG HÕA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
    'CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM',
    'Cộng hòa xã hội chủ nghĩa Việt Nam',
    'CỘNG HÒA XÃ HỘI CHŨ NGHĨA VIÊT NAM',
    'CỘNG HÒA  XÃ HỘI CHỦ NGHĨA VIỆTNAM',
    NATION.normalize('NFD'),
  ])('finds a misspelt Quốc hiệu: %s', (name) => {
    const one = located(
      grid(HALVES, [
        [P + I, strong(name) + strong('Độc Lập – Tự Do – Hạnh Phúc')],
        [S + V, D],
      ]),
      ...rest,
    );
    expect(lines(one, 'nationalName')).toHaveLength(1);
    expect(confidence(one, 'nationalName')).toBe('sure');
    expect(lines(one, 'motto')).toEqual(['Độc Lập – Tự Do – Hạnh Phúc']);
  });

  it.each([
    'Số:      /SNV-VP',
    'Số   /SNV-VP',
    'Số:15/SNV-VP',
    'Số: ……/SNV-VP',
    'Số:.../SNV-VP',
    'Số 15/SNV-VP',
    'Số: 15 /SNV - VP',
    'SỐ: 15/SNV-VP',
    'Số: 15/2026/SNV-VP',
    'Số: 15-SNV/VP',
  ])('finds the number %s', (number) => {
    const one = located(
      grid(HALVES, [
        [P + I, N + M],
        [centre(number) + V, D],
      ]),
      ...rest,
    );
    expect(lines(one, 'number')).toEqual([number]);
    expect(confidence(one, 'number')).toBe('sure');
    expect(one.draft).toBe(!/\d/u.test(number));
  });

  it.each([
    ['Sông Lam, ngày     tháng     năm 2026', { year: 2026 }],
    ['Sông Lam, ngày … tháng 3 năm 2026', { year: 2026, month: 3 }],
    ['Sông Lam ngày 5 tháng 3 năm 2026', { year: 2026, month: 3, day: 5 }],
    ['Sông Lam, ngày..... tháng.... năm 2026', { year: 2026 }],
  ])('reads the place and date %s', (line, date) => {
    const one = located(
      grid(HALVES, [
        [P + I, N + M],
        [S + V, centre(line)],
      ]),
      ...rest,
    );
    expect(lines(one, 'placeDate')).toEqual([line]);
    expect(one.date).toEqual(date);
    expect(one.draft).toBe(!('day' in date));
  });

  it('takes a name over two lines for one agency', () => {
    const one = located(
      grid(HALVES, [
        [strong('ỦY BAN NHÂN DÂN') + strong('TỈNH SÔNG LAM'), N + M],
        [S + V, D],
      ]),
      ...rest,
    );
    expect(lines(one, 'issuer')).toEqual(['ỦY BAN NHÂN DÂN', 'TỈNH SÔNG LAM']);
    expect(lines(one, 'parent')).toEqual([]);
    expect(confidence(one, 'issuer')).toBe('sure');
  });

  it('tells parent and issuer apart also where both are bold', () => {
    const one = located(
      grid(HALVES, [
        [strong('UBND TỈNH SÔNG LAM') + I, N + M],
        [S + V, D],
      ]),
      ...rest,
    );
    expect(lines(one, 'parent')).toEqual(['UBND TỈNH SÔNG LAM']);
    expect(lines(one, 'issuer')).toEqual(['SỞ NỘI VỤ']);
  });

  it('finds nothing in a page that has no head', () => {
    const one = located(text, text);
    expect([...one.components.keys()]).toEqual([]);
    expect(one.class).toBe('unknown');
    expect(one.body.blocks).toHaveLength(2);
  });

  it('finds marks of urgency and circulation', () => {
    const one = located(
      strong('LƯU HÀNH NỘI BỘ', { align: 'right' }),
      grid(HALVES, [
        [P + I, N + M],
        [S + V + strong('HỎA TỐC'), D],
      ]),
      ...rest,
    );
    expect(lines(one, 'circulationMark')).toEqual(['LƯU HÀNH NỘI BỘ']);
    expect(lines(one, 'urgencyMark')).toEqual(['HỎA TỐC']);
    expect(lines(one, 'letterSubject')).toEqual([ABOUT]);
    expect(lines(one, 'issuer')).toEqual(['SỞ NỘI VỤ']);
  });
});

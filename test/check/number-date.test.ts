import { describe, expect, it } from 'vitest';
import { noHouseForms } from '../../src/check/house-forms.ts';
import type { Outcome, Rule } from '../../src/check/rule.ts';
import { rule as twoTier } from '../../src/check/rules/co-quan-two-tier-2025.ts';
import { rule as placeCapitals } from '../../src/check/rules/dia-danh-capitalized.ts';
import { rule as dateCentre } from '../../src/check/rules/dia-danh-center-under-quoc-hieu.ts';
import { rule as sameRow } from '../../src/check/rules/dia-danh-same-row-as-so.ts';
import { rule as dateFormat } from '../../src/check/rules/dia-danh-thoi-gian-format.ts';
import { rule as order } from '../../src/check/rules/header-layout-order.ts';
import { rule as complete } from '../../src/check/rules/main-components-complete.ts';
import { rule as letterFormat } from '../../src/check/rules/so-ky-hieu-format-cong-van.ts';
import { rule as namedFormat } from '../../src/check/rules/so-ky-hieu-format-named.ts';
import { rule as numberCentre } from '../../src/check/rules/so-ky-hieu-center.ts';
import { rule as separators } from '../../src/check/rules/so-ky-hieu-separators.ts';
import { rule as typeMatch } from '../../src/check/rules/so-ky-hieu-type-match.ts';
import { rule as untitledLetter } from '../../src/check/rules/ten-loai-absent-cong-van.ts';
import { rule as inList } from '../../src/check/rules/ten-loai-in-list.ts';
import { rule as gap } from '../../src/check/rules/trich-yeu-cv-gap.ts';
import { rule as position } from '../../src/check/rules/trich-yeu-cv-position.ts';
import { rule as decisionWords } from '../../src/check/rules/trich-yeu-quyet-dinh-wording.ts';
import { rule as titleRule } from '../../src/check/rules/trich-yeu-rule-present.ts';
import { wordsOfDocument } from '../../src/check/words-of-document.ts';
import { wordsOfLocated } from '../../src/check/words-of-located.ts';
import type { LocatedDocument } from '../../src/locate/located.ts';
import {
  blank,
  centre,
  close,
  grid,
  HALVES,
  located,
  MOTTO,
  NATION,
  para,
  strong,
  text,
} from '../locate/office.ts';
import { letter } from '../support/drawn-letter.ts';

const context = { house: noHouseForms };

const outcomeOf = (rule: Rule, one: LocatedDocument): Outcome =>
  rule.layer === 'layout' ? rule.check(one, context) : rule.check(wordsOfLocated(one), context);

/** `pass`, `review` or `fault`; or which of the other two states it ended in. */
function stateOf(outcome: Outcome): string {
  if ('notApplicable' in outcome) return 'not applicable';
  if ('notEvaluated' in outcome) return 'not evaluated';
  if (outcome.length === 0) return 'pass';
  return outcome.every(({ review }) => review === true) ? 'review' : 'fault';
}

const state = (rule: Rule, one: LocatedDocument): string => stateOf(outcomeOf(rule, one));

const P = centre('UBND TỈNH SÔNG LAM');
const I = strong('SỞ NỘI VỤ');
const N = strong(NATION);
const M = strong(MOTTO);
const S = centre('Số: 15/SNV-VP');
const V = centre('V/v chấn chỉnh công tác văn thư', { extra: '<w:spacing w:before="120"/>' });
const D = centre('Sông Lam, ngày 05 tháng 3 năm 2026', { italic: true });
const rest = [centre('Kính gửi: Các phòng thuộc Sở'), text, close];

const letterOf = (...head: string[]): LocatedDocument => located(...head, ...rest);

interface Words {
  readonly parent?: string;
  readonly issuer?: string;
  readonly number?: string;
  readonly placeDate?: string;
  readonly title?: string;
}

/** A letter, or a titled document, that differs in its words alone. */
const worded = ({ parent, issuer, number, placeDate, title }: Words): LocatedDocument =>
  located(
    grid(HALVES, [
      [centre(parent ?? 'UBND TỈNH SÔNG LAM') + strong(issuer ?? 'SỞ NỘI VỤ'), N + M],
      [
        centre(number ?? 'Số: 15/SNV-VP') + (title === undefined ? V : ''),
        centre(placeDate ?? 'Sông Lam, ngày 05 tháng 3 năm 2026', { italic: true }),
      ],
    ]),
    ...(title === undefined ? [] : [strong(title), strong('Công tác văn thư năm 2026')]),
    ...(title === undefined ? rest : [text, close]),
  );

describe('a head, however it is laid out', () => {
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
          [centre('UBND TỈNH SÔNG LAM') + strong('SỞ NỘI VỤ'), strong(`${NATION}\n${MOTTO}`)],
          [S + V, D],
        ]),
      ],
    ],
    [
      'tabs',
      [
        para(`UBND TỈNH SÔNG LAM\t${NATION}`),
        para(`SỞ NỘI VỤ\t${MOTTO}`, { bold: true }),
        para('Số: 15/SNV-VP\tSông Lam, ngày 05 tháng 3 năm 2026'),
      ],
    ],
  ])('%s breaks no rule about places', (_, head) => {
    const one = letterOf(...head);
    for (const rule of [numberCentre, dateCentre, sameRow, position, order])
      expect([rule.id, state(rule, one)]).toEqual([
        rule.id,
        expect.stringMatching(/^(?:pass|not evaluated|not applicable)$/u),
      ]);
  });

  it('is one line of number and date where both stand third in their cells', () => {
    expect(state(sameRow, letterOf(grid(HALVES, [[P + I + S + V, N + M + D]])))).toBe('pass');
  });

  it('is not, where the date stands lower in its cell or in another row', () => {
    expect(state(sameRow, letterOf(grid(HALVES, [[P + I + S + V, N + M + blank + blank + D]])))).toBe(
      'fault',
    );
    const rows = grid(HALVES, [
      [P + I, N + M],
      [S, ''],
      [V, D],
    ]);
    expect(state(sameRow, letterOf(rows))).toBe('fault');
  });

  it('has the abstract of a letter in the left column', () => {
    const below = grid(HALVES, [
      [P + I, N + M],
      [S, D],
    ]);
    expect(state(position, letterOf(below, V))).toBe('fault');
  });
});

describe('the gap over the abstract of a letter', () => {
  const spaced = (after: number, before: number): LocatedDocument =>
    letterOf(
      grid(HALVES, [
        [P + I, N + M],
        [
          centre('Số: 15/SNV-VP', { extra: `<w:spacing w:after="${after}"/>` }) +
            centre('V/v chấn chỉnh', { extra: `<w:spacing w:before="${before}"/>` }),
          D,
        ],
      ]),
    );

  it.each([
    [120, 0, 'pass'],
    [0, 120, 'pass'],
    [60, 60, 'pass'],
    [120, 120, 'pass'],
    [0, 0, 'fault'],
    [240, 0, 'fault'],
  ])('%i after and %i before: %s', (after, before, wanted) => {
    expect(state(gap, spaced(after, before))).toBe(wanted);
  });
});

describe('what is still blank', () => {
  it.each(['Số:        /SNV-VP', 'Số: …/SNV-VP', 'Số: ......./SNV-VP', 'Số: XX/SNV-VP'])(
    '%s is for a human to look at, never a fault',
    (number) => {
      const one = worded({ number });
      expect(state(letterFormat, one)).toBe('review');
      expect(state(separators, one)).toBe('pass');
    },
  );

  it('a day left open likewise', () => {
    expect(state(dateFormat, worded({ placeDate: 'Sông Lam, ngày      tháng      năm 2026' }))).toBe(
      'review',
    );
  });

  it('and who signs, while the number is open', () => {
    const unsigned = (number: string): LocatedDocument =>
      located(
        grid(HALVES, [
          [P + I, N + M],
          [centre(number) + V, D],
        ]),
        centre('Kính gửi: Các phòng thuộc Sở'),
        text,
        grid(HALVES, [[para('Nơi nhận:', { bold: true }) + para('- Như trên;') + para('- Lưu: VT.'), '']]),
      );
    expect(state(complete, unsigned('Số:      /SNV-VP'))).toBe('review');
    expect(state(complete, unsigned('Số: 15/SNV-VP'))).toBe('fault');
  });
});

describe('number and symbol', () => {
  it.each([
    ['Số: 1488/VP-KSTT', 'pass'],
    ['Số: 15/UBND-KGVX1', 'pass'],
    ['Số: 15/TTg-KSTT', 'pass'],
    ['Số:15/SNV-VP', 'pass'],
    ['Số: 15/BCĐ.CCHC-VP', 'review'],
    ['Số: 15/CV-SNV', 'fault'],
  ])('of a letter, %s: %s', (number, wanted) => {
    expect(state(letterFormat, worded({ number }))).toBe(wanted);
  });

  it('of a contract follow no sample', () => {
    expect(state(namedFormat, worded({ title: 'HỢP ĐỒNG', number: 'Số: 15/HĐKT' }))).toBe('review');
  });

  it('of a letter may begin with an agency that is spelt like a type', () => {
    expect(state(typeMatch, worded({ number: 'Số: 15/CT-TTHT' }))).toBe('not applicable');
  });

  it('are read with a no-break hyphen', () => {
    expect(state(separators, worded({ number: 'Số: 15/SNV\u2011VP' }))).toBe('pass');
  });

  it('use the abbreviations that the office has fixed, where it says which', () => {
    const house = { ...noHouseForms, abbreviations: new Set(['SNV', 'VP']) };
    const heldBy = (number: string): string =>
      stateOf(letterFormat.check(wordsOfLocated(worded({ number })), { house }));
    expect(heldBy('Số: 15/SNV-VP')).toBe('pass');
    expect(heldBy('Số: 15/SNV-TCCB')).toBe('review');
  });

  it('are held before a document is drawn as after', () => {
    expect(stateOf(letterFormat.check(wordsOfDocument(letter()), context))).toBe('pass');
    expect(stateOf(letterFormat.check(wordsOfDocument(letter({ symbol: 'CV-SNV' })), context))).toBe('fault');
  });
});

describe('the place', () => {
  it.each([
    ['TP. Hồ Chí Minh', 'pass'],
    ['M’Đrắk', 'pass'],
    ['Bà Rịa - Vũng Tàu', 'pass'],
    ['Sông lam', 'fault'],
  ])('%s: %s', (place, wanted) => {
    expect(state(placeCapitals, worded({ placeDate: `${place}, ngày 05 tháng 3 năm 2026` }))).toBe(wanted);
  });
});

describe('the district tier', () => {
  const district = { parent: 'UBND HUYỆN THANH GIANG', issuer: 'PHÒNG NỘI VỤ' };

  it.each([
    ['30 tháng 6 năm 2025', 'not applicable'],
    ['01 tháng 7 năm 2025', 'fault'],
    ['    tháng     năm 2025', 'not applicable'],
    ['    tháng     năm 2026', 'fault'],
  ])('as of ngày %s: %s', (date, wanted) => {
    expect(state(twoTier, worded({ ...district, placeDate: `Sông Lam, ngày ${date}` }))).toBe(wanted);
  });

  it.each(['UBND THÀNH PHỐ HỒ CHÍ MINH', 'UBND THÀNH PHỐ HUẾ', 'UBND TP. ĐÀ NẴNG', 'UBND TP.HCM'])(
    '%s stays',
    (parent) => {
      expect(state(twoTier, worded({ parent }))).toBe('pass');
    },
  );
});

describe('a type', () => {
  const untitled = (...opening: string[]): LocatedDocument =>
    located(
      grid(HALVES, [
        [P + I, N + M],
        [centre('Số: 15/KL-SNV'), D],
      ]),
      ...opening,
      text,
      close,
    );

  it('that is none of the 29 is told, not one that goes on with what it is about', () => {
    expect(state(inList, untitled(strong('KẾT LUẬN')))).toBe('fault');
    expect(state(inList, untitled(strong('HỎA TỐC'), strong('KẾT LUẬN')))).toBe('fault');
    expect(state(inList, untitled(strong('HỎA TỐC')))).toBe('not applicable');
  });

  it('named in a table of a letter is no title', () => {
    const table = grid(HALVES, [
      [para('Loại'), para('Số lượng')],
      [para('Công văn'), para('15')],
    ]);
    const named = letterOf(
      grid(HALVES, [
        [P + I, N + M],
        [S + V, D],
      ]),
      centre('Kính gửi: Các phòng'),
      text,
      table,
    );
    expect(state(untitledLetter, named)).toBe('pass');
  });
});

describe('a decision', () => {
  const decision = (subject: string): LocatedDocument =>
    located(
      grid(HALVES, [
        [P + I, N + M],
        [centre('Số: 15/QĐ-SNV'), D],
      ]),
      strong('QUYẾT ĐỊNH'),
      strong(subject),
      strong('GIÁM ĐỐC SỞ NỘI VỤ'),
      para('Căn cứ Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020 của Chính phủ về công tác văn thư.', {
        italic: true,
      }),
      strong('QUYẾT ĐỊNH:'),
      para('Điều 1. Công nhận kết quả thi tuyển công chức./.'),
      close,
    );

  it('may open its abstract in its own words', () => {
    expect(state(decisionWords, decision('Công nhận kết quả thi tuyển công chức'))).toBe('pass');
    expect(state(decisionWords, decision('V/v công nhận kết quả thi tuyển'))).toBe('fault');
  });

  it('with V/v below its name has an abstract that bears the line', () => {
    const outcome = outcomeOf(titleRule, decision('V/v công nhận kết quả thi tuyển'));
    const places = 'length' in outcome ? outcome.map(({ at }) => (at && 'text' in at ? at.text : '')) : [];
    expect(places).toEqual(['V/v công nhận kết quả thi tuyển']);
  });
});

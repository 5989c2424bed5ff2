import { describe, expect, it } from 'vitest';
import {
  blank,
  centre,
  confidence,
  grid,
  HALVES,
  head,
  lines,
  located,
  para,
  running,
  strong,
  text,
} from './office.ts';

const KG = centre('Kính gửi: Các phòng thuộc Sở');
const label = para('Nơi nhận:', { bold: true, italic: true });
const items = [para('- Như trên;'), para('- Ban Giám đốc (để báo cáo);'), para('- Lưu: VT, VP.')];
const LIST = ['- Như trên;', '- Ban Giám đốc (để báo cáo);', '- Lưu: VT, VP.'];
const left = label + items.join('');
const room = blank + blank + blank + blank;
const sign = strong('KT. GIÁM ĐỐC') + strong('PHÓ GIÁM ĐỐC') + room + strong('Nguyễn Văn A');

describe('the close', () => {
  it.each<[string, string[]]>([
    ['a table of one row', [grid(HALVES, [[left, sign]])]],
    [
      'a table of two rows',
      [
        grid(HALVES, [
          [left, strong('KT. GIÁM ĐỐC') + strong('PHÓ GIÁM ĐỐC')],
          ['', room + strong('Nguyễn Văn A')],
        ]),
      ],
    ],
    [
      'a table of three rows and columns',
      [
        grid(
          [3000, 600, 5754],
          [
            [label, '', strong('KT. GIÁM ĐỐC')],
            [items.join(''), '', strong('PHÓ GIÁM ĐỐC')],
            ['', '', strong('Nguyễn Văn A')],
          ],
        ),
      ],
    ],
    [
      'line breaks',
      [
        grid(HALVES, [
          [para(`Nơi nhận:\n${LIST.join('\n')}`), strong('KT. GIÁM ĐỐC\nPHÓ GIÁM ĐỐC\n\n\n\n\nNguyễn Văn A')],
        ]),
      ],
    ],
    [
      'a stamp between',
      [
        grid(HALVES, [
          [
            left,
            strong('KT. GIÁM ĐỐC') + strong('PHÓ GIÁM ĐỐC') + centre('(Đã ký)') + strong('Nguyễn Văn A'),
          ],
        ]),
      ],
    ],
    [
      'tabs',
      [
        para('Nơi nhận:\tKT. GIÁM ĐỐC', { bold: true }),
        para('- Như trên;\tPHÓ GIÁM ĐỐC'),
        ...items.slice(1),
        blank,
        strong('Nguyễn Văn A', { left: 4700 }),
      ],
    ],
    [
      'the signature above',
      [
        strong('KT. GIÁM ĐỐC', { left: 4700 }),
        strong('PHÓ GIÁM ĐỐC', { left: 4700 }),
        room,
        strong('Nguyễn Văn A', { left: 4700 }),
        left,
      ],
    ],
    [
      'the signature below',
      [
        left,
        strong('KT. GIÁM ĐỐC', { left: 4700 }),
        strong('PHÓ GIÁM ĐỐC', { left: 4700 }),
        room,
        strong('Nguyễn Văn A', { left: 4700 }),
      ],
    ],
    ['a list of Word', [grid(HALVES, [[label + items.join('').replaceAll('>- ', '>- '), sign]])]],
  ])('is found as %s', (_, body) => {
    const one = located(head, KG, text, blank, ...body);
    expect(lines(one, 'recipientsLabel')).toEqual(['Nơi nhận:']);
    expect(lines(one, 'recipientsList')).toEqual(LIST);
    const [signature] = one.signatures;
    expect(signature?.authority.map(({ text: words, prefix }) => [prefix, words])).toEqual([
      ['KT', 'KT. GIÁM ĐỐC'],
      [undefined, 'PHÓ GIÁM ĐỐC'],
    ]);
    expect(signature?.name?.text).toBe('Nguyễn Văn A');
    expect(signature?.postAboveName).toBeUndefined();
    expect(signature?.confidence).toBe('sure');
    expect(one.signatures).toHaveLength(1);
    expect(confidence(one, 'recipientsList')).toBe('sure');
    expect(one.body.blocks).toHaveLength(1);
  });

  it.each([
    ['KT GIÁM ĐỐC', 'KT'],
    ['TM.ỦY BAN NHÂN DÂN', 'TM'],
    ['TUQ. CHỦ TỊCH', 'TUQ'],
    ['TL.CHỦ TỊCH', 'TL'],
    ['Q. GIÁM ĐỐC', 'Q'],
    ['QUYỀN GIÁM ĐỐC', undefined],
    ['TM, BAN CHỈ ĐẠO', 'TM'],
    ['GIÁM ĐỐC', undefined],
  ])('reads the right to sign of %s', (line, prefix) => {
    const one = located(head, KG, text, grid(HALVES, [[left, strong(line) + room + strong('Nguyễn Văn A')]]));
    expect(one.signatures[0]?.authority[0]?.prefix).toBe(prefix);
  });

  it('tells a post above the name from those above the signature', () => {
    const one = located(
      head,
      KG,
      text,
      grid(HALVES, [
        [
          left,
          strong('KT. TRƯỞNG BAN') +
            strong('PHÓ TRƯỞNG BAN') +
            room +
            strong('GIÁM ĐỐC SỞ NỘI VỤ') +
            strong('Nguyễn Văn A'),
        ],
      ]),
    );
    expect(one.signatures[0]?.authority.map((line) => line.text)).toEqual([
      'KT. TRƯỞNG BAN',
      'PHÓ TRƯỞNG BAN',
    ]);
    expect(one.signatures[0]?.postAboveName?.text).toBe('GIÁM ĐỐC SỞ NỘI VỤ');
    expect(one.signatures[0]?.name?.text).toBe('Nguyễn Văn A');
  });

  it('finds a name in capitals, with a degree, or none', () => {
    const name = (line: string) =>
      located(head, KG, text, grid(HALVES, [[left, strong('GIÁM ĐỐC') + room + strong(line)]])).signatures[0]
        ?.name?.text;
    expect(name('NGUYỄN VĂN A')).toBe('NGUYỄN VĂN A');
    expect(name('TS. Nguyễn Văn A')).toBe('TS. Nguyễn Văn A');
    expect(name('…………')).toBeUndefined();
  });

  it('finds two who sign, Nơi nhận below them', () => {
    const one = located(
      head,
      KG,
      text,
      grid(HALVES, [
        [strong('THƯ KÝ') + room + strong('Trần Thị B'), strong('CHỦ TỌA') + room + strong('Nguyễn Văn A')],
      ]),
      left,
    );
    expect(one.signatures.map(({ authority, name }) => [authority[0]?.text, name?.text])).toEqual([
      ['THƯ KÝ', 'Trần Thị B'],
      ['CHỦ TỌA', 'Nguyễn Văn A'],
    ]);
    expect(lines(one, 'recipientsList')).toEqual(LIST);
    expect(one.body.tables).toHaveLength(0);
  });

  it('finds a signature without Nơi nhận', () => {
    const one = located(
      head,
      KG,
      text,
      strong('GIÁM ĐỐC', { left: 4700 }),
      room,
      strong('Nguyễn Văn A', { left: 4700 }),
    );
    expect(one.signatures[0]?.name?.text).toBe('Nguyễn Văn A');
    expect(one.components.has('recipientsLabel')).toBe(false);
    expect(one.body.blocks).toHaveLength(1);
  });

  it('finds the drafter’s mark and the address', () => {
    const one = located(
      head,
      KG,
      text,
      grid(HALVES, [[label + para('- Như trên;') + para('- Lưu: VT, VP. PL.(300)'), sign]]),
      para('Địa chỉ: số 1 đường Hòa Bình; điện thoại: 0200 000 000'),
    );
    expect(lines(one, 'drafterMark')).toEqual(['PL.(300)']);
    expect(lines(one, 'recipientsList')).toEqual(['- Như trên;', '- Lưu: VT, VP.']);
    expect(lines(one, 'addressFooter')).toEqual(['Địa chỉ: số 1 đường Hòa Bình; điện thoại: 0200 000 000']);
  });

  it('leaves a heading in capitals to the body', () => {
    const one = located(
      head,
      KG,
      text,
      running('II. KIẾN NGHỊ', { bold: true }),
      text,
      grid(HALVES, [[left, sign]]),
    );
    expect(one.body.blocks.map(({ level }) => level)).toEqual(['text', 'roman', 'text']);
  });
});

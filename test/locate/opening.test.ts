import { describe, expect, it } from 'vitest';
import {
  blank,
  centre,
  close,
  confidence,
  grid,
  HALVES,
  head,
  lines,
  located,
  MOTTO,
  NATION,
  para,
  running,
  strong,
  text,
  titledHead,
} from './office.ts';

const decision = (...more: string[]) =>
  located(
    titledHead.replace('15/BC-SNV', '15/QĐ-SNV'),
    strong('QUYẾT ĐỊNH'),
    strong('Về việc thành lập Tổ công tác'),
    ...more,
    running('Điều 1. Thành lập Tổ công tác.'),
    close,
  );

describe('the title', () => {
  it.each([
    ['QUYẾT ĐỊNH', 'quyet-dinh'],
    ['Q U Y Ế T   Đ Ị N H', 'quyet-dinh'],
    ['TỜ TRÌNH', 'to-trinh'],
    ['GIẤY ỦY QUYỀN', 'giay-uy-quyen'],
    ['BẢN THOẢ THUẬN', 'ban-thoa-thuan'],
    ['BÁO CÁO', 'bao-cao'],
  ])('%s is a type', (name, type) => {
    const one = located(titledHead, blank, strong(name), strong('Công tác văn thư năm 2026'), text, close);
    expect(lines(one, 'typeName')).toEqual([name]);
    expect(confidence(one, 'typeName')).toBe('sure');
    expect(one.type).toBe(type);
    expect(lines(one, 'subject')).toEqual(['Công tác văn thư năm 2026']);
    expect(confidence(one, 'subject')).toBe('sure');
  });

  it('stands with its abstract in one paragraph, or the abstract over several', () => {
    const together = located(titledHead, strong('BÁO CÁO\nCông tác văn thư\nnăm 2026'), text, close);
    expect(lines(together, 'typeName')).toEqual(['BÁO CÁO']);
    expect(lines(together, 'subject')).toEqual(['Công tác văn thư', 'năm 2026']);
    const apart = located(
      titledHead,
      strong('BÁO CÁO'),
      strong('Công tác văn thư'),
      strong('năm 2026'),
      centre('_____'),
      text,
      close,
    );
    expect(lines(apart, 'subject')).toEqual(['Công tác văn thư', 'năm 2026']);
    expect(apart.body.blocks).toHaveLength(1);
  });

  it('is only likely where it runs on into the abstract', () => {
    const one = located(titledHead, strong('BÁO CÁO CÔNG TÁC VĂN THƯ'), text, close);
    expect(one.type).toBe('bao-cao');
    expect(lines(one, 'typeName')).toEqual(['BÁO CÁO']);
    expect(lines(one, 'subject')).toEqual(['CÔNG TÁC VĂN THƯ']);
    expect(confidence(one, 'subject')).toBe('likely');
  });

  it('stands in a row of the head table', () => {
    const one = located(
      grid(HALVES, [
        [strong('SỞ NỘI VỤ'), strong(NATION) + strong(MOTTO)],
        [centre('Số: 15/TB-SNV'), centre('Sông Lam, ngày 05 tháng 3 năm 2026')],
      ]).replace(
        '</w:tbl>',
        `<w:tr><w:tc><w:tcPr><w:gridSpan w:val="2"/></w:tcPr>${strong('THÔNG BÁO')}${strong('Lịch tiếp công dân')}</w:tc></w:tr></w:tbl>`,
      ),
      text,
      close,
    );
    expect(lines(one, 'typeName')).toEqual(['THÔNG BÁO']);
    expect(lines(one, 'subject')).toEqual(['Lịch tiếp công dân']);
    expect(one.body.tables).toHaveLength(0);
  });
});

describe('the opening of a decision', () => {
  const bases = [
    'Căn cứ Luật Tổ chức chính quyền địa phương ngày 16 tháng 6 năm 2025;',
    'Xét đề nghị của Chánh Văn phòng;',
    'Theo đề nghị của Chánh Văn phòng.',
  ];

  it('has authority, bases and command', () => {
    const one = decision(
      blank,
      strong('GIÁM ĐỐC SỞ NỘI VỤ'),
      ...bases.map((base) => running(base, { italic: true })),
      strong('QUYẾT ĐỊNH:'),
    );
    expect(lines(one, 'subject')).toEqual(['Về việc thành lập Tổ công tác']);
    expect(lines(one, 'authorityLine')).toEqual(['GIÁM ĐỐC SỞ NỘI VỤ']);
    expect(lines(one, 'legalBasis')).toEqual(bases);
    expect(lines(one, 'commandLine')).toEqual(['QUYẾT ĐỊNH:']);
    for (const id of ['authorityLine', 'legalBasis', 'commandLine'] as const)
      expect(confidence(one, id)).toBe('sure');
    expect(one.body.blocks.map(({ level }) => level)).toEqual(['article']);
  });

  it('has bases without the line of authority, typed without italics, in one paragraph', () => {
    const one = decision(running(bases.join('\n')), strong('QUYẾT ĐỊNH'));
    expect(lines(one, 'legalBasis')).toEqual(bases);
    expect(lines(one, 'commandLine')).toEqual(['QUYẾT ĐỊNH']);
    expect(lines(one, 'authorityLine')).toEqual([]);
  });

  it('of a plan ends before the sentence that decides', () => {
    const one = located(
      titledHead,
      strong('KẾ HOẠCH'),
      strong('Công tác văn thư'),
      ...bases.slice(0, 2).map((base) => running(base, { italic: true })),
      running('Sở Nội vụ ban hành Kế hoạch như sau:'),
      running('I. MỤC ĐÍCH', { bold: true }),
      close,
    );
    expect(lines(one, 'legalBasis')).toEqual(bases.slice(0, 2));
    expect(one.body.blocks.map(({ level }) => level)).toEqual(['text', 'roman']);
  });

  it('is none in a công văn that begins with "Căn cứ"', () => {
    const one = located(
      head,
      centre('Kính gửi: Các phòng'),
      running('Căn cứ Kế hoạch số 10/KH-SNV, Sở Nội vụ đề nghị các phòng:'),
      text,
      close,
    );
    expect(one.components.has('legalBasis')).toBe(false);
    expect(one.body.blocks).toHaveLength(2);
  });
});

describe('addressees', () => {
  it.each<[string, string[], string[]]>([
    ['one', [centre('Kính gửi: Sở Tài chính')], ['Kính gửi: Sở Tài chính']],
    ['one, with a full stop', [centre('Kính gửi: Sở Tài chính.')], ['Kính gửi: Sở Tài chính.']],
    [
      'paragraphs',
      [
        para('Kính gửi:', { left: 1700 }),
        para('- Sở Tài chính;', { left: 2600 }),
        para('- Sở Y tế.', { left: 2600 }),
      ],
      ['Kính gửi:', '- Sở Tài chính;', '- Sở Y tế.'],
    ],
    [
      'the first beside the label',
      [para('Kính gửi: - Sở Tài chính;', { left: 1700 }), para('- Sở Y tế.', { left: 2600 })],
      ['Kính gửi: - Sở Tài chính;', '- Sở Y tế.'],
    ],
    [
      'one paragraph',
      [para('Kính gửi:\n- Sở Tài chính;\n- Sở Y tế.', { left: 1700 })],
      ['Kính gửi:', '- Sở Tài chính;', '- Sở Y tế.'],
    ],
    [
      'tabs',
      [para('\tKính gửi:\t- Sở Tài chính;'), para('\t\t- Sở Y tế.')],
      ['Kính gửi:\t- Sở Tài chính;', '- Sở Y tế.'],
    ],
    [
      'a table',
      [
        grid(
          [3000, 6000],
          [[para('Kính gửi:', { align: 'right' }), para('- Sở Tài chính;') + para('- Sở Y tế.')]],
        ),
      ],
      ['Kính gửi:', '- Sở Tài chính;', '- Sở Y tế.'],
    ],
    [
      'without dashes',
      [centre('Kính gửi:'), centre('Sở Tài chính;'), centre('Sở Y tế.')],
      ['Kính gửi:', 'Sở Tài chính;', 'Sở Y tế.'],
    ],
  ])('are found: %s', (_, body, expected) => {
    const one = located(head, blank, ...body, blank, text, close);
    expect(lines(one, 'addressees')).toEqual(expected);
    expect(confidence(one, 'addressees')).toBe('sure');
    expect(one.body.blocks).toHaveLength(1);
  });

  it('end before a body that begins with dashes', () => {
    const one = located(
      head,
      centre('Kính gửi: Sở Tài chính'),
      running('- Căn cứ Luật Lưu trữ;'),
      running('- Xét đề nghị của Sở.'),
      close,
    );
    expect(lines(one, 'addressees')).toEqual(['Kính gửi: Sở Tài chính']);
    expect(one.body.blocks.map(({ level }) => level)).toEqual(['dash', 'dash']);
  });

  it('of a công điện follow "điện:"', () => {
    const one = located(
      titledHead,
      strong('CÔNG ĐIỆN'),
      strong('Về phòng, chống bão'),
      strong('CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH điện:'),
      para('- Sở Y tế;', { left: 2600 }),
      para('- Công an tỉnh.', { left: 2600 }),
      text,
      close,
    );
    expect(lines(one, 'subject')).toEqual(['Về phòng, chống bão']);
    expect(lines(one, 'addressees')).toEqual([
      'CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH điện:',
      '- Sở Y tế;',
      '- Công an tỉnh.',
    ]);
  });

  it('of a report follow its title', () => {
    const one = located(
      titledHead,
      strong('BÁO CÁO'),
      strong('Công tác văn thư'),
      centre('Kính gửi: Ủy ban nhân dân tỉnh'),
      text,
      close,
    );
    expect(lines(one, 'subject')).toEqual(['Công tác văn thư']);
    expect(lines(one, 'addressees')).toEqual(['Kính gửi: Ủy ban nhân dân tỉnh']);
  });
});

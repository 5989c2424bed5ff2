import { describe, expect, test } from 'vitest';
import { LEFT, RIGHT, tableHead } from '../../support/quirks/heads.ts';
import { officeDocx, section } from '../../support/quirks/office-docx.ts';
import { grid, line, prose, table } from '../../support/quirks/office-xml.ts';
import { article, basis, blocksOf, centred, letter, papers, title } from '../../support/quirks/papers.ts';
import { errorsOf, saidBy, verdictOf } from '../../support/quirks/said.ts';

const { decision } = papers;
const centre = { align: 'center' } as const;
const breakPage = (xml: string): string => xml.replace('<w:pPr>', '<w:pPr><w:pageBreakBefore/>');
/** Ends the section before it. */
const ended = `<w:p><w:pPr>${section()}</w:pPr></w:p>`;
const appendix = (label: string, name: string, attached: string): string =>
  line(label, { ...centre, bold: true }) +
  line(name, { ...centre, bold: true }) +
  line(attached, { ...centre, italic: true }) +
  grid([
    ['TT', 'Loại hồ sơ', 'Thời hạn bảo quản'],
    ['1', 'Hồ sơ nhân sự', 'Vĩnh viễn'],
    ['2', 'Hồ sơ nghỉ phép', '10 năm'],
  ]);

const withAppendix = {
  ...letter,
  body: letter.body.replace('Thống kê hồ sơ', 'Thống kê theo Phụ lục kèm theo hồ sơ'),
};

describe('an appendix', () => {
  const attached = '(Kèm theo Công văn số 215/SNV-VP ngày 16 tháng 3 năm 2026 của Sở Nội vụ)';
  const own = appendix('Phụ lục', 'MẪU THỐNG KÊ HỒ SƠ', attached);

  test('in a section of its own has no error', async () => {
    const bytes = officeDocx(blocksOf(withAppendix) + ended + own, { section: section({ start: 1 }) });
    expect(await errorsOf(bytes)).toEqual([]);
    const states = new Map((await verdictOf(bytes)).results.map(({ rule, state }) => [rule, state]));
    expect(states.get('phu-luc-title-style')).toBe('pass');
  });

  test('after a page break is told of its page numbers alone', async () => {
    const { errors } = await saidBy(officeDocx(blocksOf(withAppendix) + breakPage(own)));
    expect(errors).toEqual(['phu-luc-page-number-separate']);
  });

  test('of a letter of two sections, after a page break, is told of its page numbers alone', async () => {
    const two = blocksOf(withAppendix) + ended + line('') + breakPage(own);
    const { errors } = await saidBy(officeDocx(two));
    expect(errors).toEqual(['phu-luc-page-number-separate']);
  });

  test('not named by the letter is told so', async () => {
    const { errors } = await saidBy(
      officeDocx(blocksOf(letter) + ended + own, { section: section({ start: 1 }) }),
    );
    expect(errors).toEqual(['phu-luc-referenced']);
  });
});

const regulation =
  table(
    [LEFT, RIGHT],
    [
      [
        line('UBND TỈNH SÔNG LAM', { size: 13, ...centre }) +
          line('SỞ NỘI VỤ', { size: 13, bold: true, ...centre }) +
          line('____', { size: 13, ...centre }),
        line('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', { size: 13, bold: true, ...centre }) +
          line('Độc lập - Tự do - Hạnh phúc', { size: 14, bold: true, ...centre }) +
          line('________________________', { size: 14, ...centre }),
      ],
    ],
  ) +
  title('QUY CHẾ', ['Làm việc của Tổ giúp việc công tác chuyển đổi số']) +
  line('(Ban hành kèm theo Quyết định số 87/QĐ-SNV ngày 16 tháng 3 năm 2026', { ...centre, italic: true }) +
  line('của Giám đốc Sở Nội vụ)', { ...centre, italic: true }) +
  centred('Chương I') +
  centred('QUY ĐỊNH CHUNG') +
  article('Điều 1.', 'Phạm vi điều chỉnh').replace('<w:r><w:rPr><w:sz', '<w:r><w:rPr><w:b/><w:sz') +
  prose('Quy chế này quy định nguyên tắc, chế độ làm việc của Tổ giúp việc.') +
  article('Điều 2.', 'Nguyên tắc làm việc').replace('<w:r><w:rPr><w:sz', '<w:r><w:rPr><w:b/><w:sz') +
  prose('1. Đúng chức năng, nhiệm vụ được giao.') +
  prose('2. Công khai, kịp thời, hiệu quả./.');

describe('a decision', () => {
  test('with a regulation attached (Mẫu 1.3) has no error', async () => {
    const paper = {
      ...decision,
      opening: decision.opening
        .replace(
          'Về việc kiện toàn Tổ giúp việc công tác chuyển đổi số',
          'Ban hành Quy chế làm việc của Tổ giúp việc',
        )
        .replace('của Sở Nội vụ<', 'công tác chuyển đổi số<'),
      body:
        article(
          'Điều 1.',
          'Ban hành kèm theo Quyết định này Quy chế làm việc của Tổ giúp việc công tác chuyển đổi số.',
        ) +
        article('Điều 2.', 'Quyết định này có hiệu lực kể từ ngày ký.') +
        article(
          'Điều 3.',
          'Chánh Văn phòng Sở và các thành viên Tổ giúp việc chịu trách nhiệm thi hành Quyết định này./.',
        ),
      close: { ...decision.close, recipients: ['- Như Điều 3;', '- Lưu: VT, VP.'] },
    };
    const bytes = officeDocx(blocksOf(paper) + ended + regulation, { section: section({ start: 1 }) });
    expect(await errorsOf(bytes)).toEqual([]);
    const alone = officeDocx(regulation);
    expect(await errorsOf(alone)).toEqual([]);
    expect((await verdictOf(alone)).class).toBe('attached');
  });

  test('resting on acts of many offices has no error', async () => {
    const bases = [
      'Căn cứ Luật Lưu trữ ngày 21 tháng 6 năm 2024;',
      'Căn cứ Nghị quyết số 18-NQ/TW ngày 25 tháng 10 năm 2017 của Ban Chấp hành Trung ương Đảng về tiếp tục đổi mới, sắp xếp tổ chức bộ máy của hệ thống chính trị;',
      'Căn cứ Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020 của Chính phủ về công tác văn thư;',
      'Căn cứ Quyết định số 468/QĐ-TTg ngày 27 tháng 3 năm 2021 của Thủ tướng Chính phủ phê duyệt Đề án đổi mới việc thực hiện cơ chế một cửa;',
      'Căn cứ Thông tư số 05/2025/TT-BNV ngày 14 tháng 5 năm 2025 của Bộ trưởng Bộ Nội vụ quy định nghiệp vụ lưu trữ;',
      'Căn cứ Nghị quyết số 22/NQ-HĐND ngày 10 tháng 12 năm 2025 của Hội đồng nhân dân tỉnh Sông Lam về nhiệm vụ năm 2026;',
      'Căn cứ Công văn số 301/UBND-NC ngày 05 tháng 3 năm 2026 của Ủy ban nhân dân tỉnh Sông Lam về việc thành lập tổ giúp việc;',
      'Xét đề nghị của Trưởng phòng Văn thư – Lưu trữ tại Tờ trình số 15/TTr-VTLT ngày 11 tháng 3 năm 2026;',
      'Theo đề nghị của Chánh Văn phòng Sở.',
    ];
    const paper = {
      ...decision,
      opening:
        title('QUYẾT ĐỊNH', ['Về việc thành lập Tổ giúp việc công tác lưu trữ điện tử']) +
        centred('GIÁM ĐỐC SỞ NỘI VỤ') +
        bases.map(basis).join('') +
        centred('QUYẾT ĐỊNH:'),
    };
    const bytes = officeDocx(blocksOf(paper));
    expect(await errorsOf(bytes)).toEqual([]);
  });
});

test('a copy on paper (Mẫu 3.1) has no error', async () => {
  const copy =
    '<w:p><w:pPr><w:pBdr><w:top w:val="single" w:sz="6" w:space="1" w:color="auto"/></w:pBdr></w:pPr></w:p>' +
    tableHead('2×2', {
      parent: 'UBND TỈNH SÔNG LAM',
      issuer: ['SỞ TÀI CHÍNH'],
      number: 'Số: 12/SY-STC',
      placeDate: 'Sông Lam, ngày 20 tháng 3 năm 2026',
    }).replace(/<\/w:tc><w:tc>.*?<\/w:tc>/u, (cell) =>
      cell.replace(/<w:p>.*<\/w:p>/u, line('SAO Y', { bold: true, ...centre })),
    ) +
    table(
      [LEFT, RIGHT],
      [
        [
          line('Nơi nhận:', { size: 12, bold: true, italic: true }) +
            line('- Các phòng thuộc Sở;', { size: 11 }) +
            line('- Lưu: VT.', { size: 11 }),
          line('TL. GIÁM ĐỐC', { bold: true, ...centre }) +
            line('CHÁNH VĂN PHÒNG', { bold: true, ...centre }) +
            line('').repeat(4) +
            line('Vũ Đình Khôi', { bold: true, ...centre }),
        ],
      ],
    );
  const bytes = officeDocx(blocksOf(letter) + copy);
  expect((await verdictOf(bytes)).class).toBe('copy');
  expect(await errorsOf(bytes)).toEqual([]);
});

describe('a paper that the decree does not rule', () => {
  const decreed = async (bytes: Uint8Array): Promise<string[]> => [
    ...new Set((await verdictOf(bytes)).results.map(({ state }) => state)),
  ];

  test('of the Party is said to be one', async () => {
    const bytes = officeDocx(
      table(
        [LEFT, RIGHT],
        [
          [
            line('TỈNH ỦY SÔNG LAM', { size: 14, ...centre }) +
              line('*', centre) +
              line('Số 45-CV/TU', { size: 14, ...centre }),
            line('ĐẢNG CỘNG SẢN VIỆT NAM', { size: 15, bold: true, ...centre }) +
              line('Sông Lam, ngày 3 tháng 02 năm 2026', { italic: true, ...centre }),
          ],
        ],
      ) +
        line('Kính gửi: Các huyện ủy', centre) +
        prose('Ban Thường vụ Tỉnh ủy yêu cầu các cấp ủy thực hiện tốt một số việc sau.') +
        line('T/M BAN THƯỜNG VỤ', { bold: true, ...centre }),
    );
    const verdict = await verdictOf(bytes);
    expect(verdict.class).toBe('party');
    expect(await errorsOf(bytes)).toEqual([]);
  });

  test('that is a normative act is said to be one', async () => {
    const bytes = officeDocx(
      blocksOf({
        ...decision,
        head: {
          ...decision.head,
          number: 'Số: 87/2026/QĐ-UBND',
          issuer: ['ỦY BAN NHÂN DÂN', 'TỈNH SÔNG LAM'],
        },
      }),
    );
    expect((await verdictOf(bytes)).class).toBe('normative');
    expect(await errorsOf(bytes)).toEqual([]);
  });

  test('dated 2018 is said to be older than it', async () => {
    const bytes = officeDocx(
      blocksOf({
        ...letter,
        head: { ...letter.head, placeDate: 'Sông Lam, ngày 16 tháng 3 năm 2018' },
        body: letter.body.replaceAll('2026', '2018'),
      }),
    );
    expect(await decreed(bytes)).not.toContain('fail');
    expect((await verdictOf(bytes)).results.find(({ rule }) => rule === 'quoc-hieu-text')).toMatchObject({
      state: 'not-applicable',
    });
  });
});

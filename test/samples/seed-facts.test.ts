import { beforeAll, describe, expect, it } from 'vitest';
import { mapTexts } from '../../src/document/texts.ts';
import { plainLines } from '../../src/document/plain-text.ts';
import { composeText, sampleText } from '../support/sample-dossiers.ts';

/** What the public letter of Hà Tĩnh names, copied from it by hand in reading order. */
const haTinh = [
  'UBND TỈNH HÀ TĨNH',
  'SỞ LAO ĐỘNG - THƯƠNG BINH VÀ XÃ HỘI',
  '/SLĐTBXH-VP',
  'Hà Tĩnh, ngày',
  'tháng 4 năm 2024',
  'năm 2023 và tăng cường thực hiện các nhiệm vụ cải cách hành chính năm 2024',
  'Trưởng các phòng chuyên môn',
  'Thủ trưởng các đơn vị thuộc Sở',
  'Kế hoạch số 02/KH-SLĐTBXH ngày 15/01/2024 của Sở Lao động - Thương binh và Xã hội về cải cách hành chính năm 2024',
  'Văn bản số 1593/UBND-NC₁ ngày 26/3/2024 của Ủy ban nhân dân tỉnh',
  'tập trung khắc phục các tồn tại, hạn chế trong thực hiện cải cách hành chính năm 2023',
  'Quyết định số 519/QĐ-UBND ngày 22/02/2024 của Ủy ban nhân dân tỉnh',
  'phê duyệt Chỉ số cải cách hành chính năm 2023 và kết quả đánh giá mức độ hoàn thành nhiệm vụ',
  '89,729 điểm',
  'thứ 13',
  'giảm 10 bậc so với năm 2022',
  'Giám đốc Sở yêu cầu',
  '06 lĩnh vực',
  'Bộ Lao động - Thương binh và Xã hội công bố',
  'Văn phòng Sở',
  'Công điện số 280/CĐ-TTg ngày 19/4/2023 của Thủ tướng Chính phủ',
  'Công điện số 968/CĐ-TTg ngày 16/10/2023 của Thủ tướng Chính phủ',
  'Kết luận số 29-KL/TU ngày 11/7/2021 của Ban Thường vụ Tỉnh ủy',
  'Đề án 06',
  'Nghị quyết số 05-NQ/TU ngày 22/11/2021 của Ban Chấp hành Đảng bộ tỉnh',
  'TCVN ISO 9001:2015',
  'Nghị định số 130/2005/NĐ-CP',
  'Nghị định số 117/2013/NĐ-CP',
  'Nghị định số 60/2021/NĐ-CP',
  'Bộ phận công nghệ thông tin',
  'trước ngày 10/4/2024',
  'Phụ lục 01 kèm theo',
  'KT. GIÁM ĐỐC PHÓ GIÁM ĐỐC Đinh Hữu Công',
  'Như trên Sở Nội vụ Giám đốc, các PGĐ Sở Lưu: VT, VP',
  'của tỉnh năm 2023',
  'tháng 4 năm 2024 của Sở Lao động - Thương binh và Xã hội)',
  '(tháng …/năm 2024)',
];

/** What the public news of Lai Châu's letter names. */
const laiChau = [
  'ỦY BAN NHÂN DÂN TỈNH LAI CHÂU',
  'Số: 2410/UBND-KSTT',
  'Lai Châu, ngày 28 tháng 10 năm 2020',
  'chấn chỉnh, khắc phục một số tồn tại, hạn chế qua kiểm tra công tác cải cách hành chính năm 2020',
  'Các sở, ban, ngành tỉnh',
  'Ủy ban nhân dân các huyện, thành phố',
  'một số cơ quan, đơn vị',
  'mức độ 4',
  'chỉ đạo của Chính phủ',
  'Ủy ban nhân dân tỉnh yêu cầu Thủ trưởng các sở, ban, ngành tỉnh; Chủ tịch Ủy ban nhân dân các huyện, thành phố',
  'kiểm tra năm 2020',
  'Kế hoạch cải cách hành chính năm 2020',
  'Nghị định số 107/2020/NĐ-CP ngày 14/9/2020 của Chính phủ sửa đổi, bổ sung một số điều của Nghị định số 24/2014/NĐ-CP ngày 04/4/2014 của Chính phủ quy định tổ chức các cơ quan chuyên môn thuộc Ủy ban nhân dân tỉnh, thành phố trực thuộc Trung ương',
  'Nghị định số 108/2020/NĐ-CP ngày 14/9/2020 của Chính phủ sửa đổi, bổ sung một số điều của Nghị định số 37/2014/NĐ-CP ngày 05/5/2014 của Chính phủ quy định tổ chức các cơ quan chuyên môn thuộc Ủy ban nhân dân huyện, quận, thị xã, thành phố thuộc tỉnh, thành phố trực thuộc Trung ương',
  'Nghị định số 120/2020/NĐ-CP ngày 07/10/2020 của Chính phủ quy định về thành lập, tổ chức lại, giải thể đơn vị sự nghiệp công lập',
  'Kế hoạch hành động số 1275/KH-UBND ngày 05/7/2019 của Ủy ban nhân dân tỉnh',
  'Chỉ thị số 03/CT-UBND ngày 27/02/2017 của Ủy ban nhân dân tỉnh Lai Châu về tăng cường kỷ luật, kỷ cương trong các cơ quan, đơn vị trên địa bàn tỉnh',
  'TM. ỦY BAN NHÂN DÂN',
];

describe.each([
  ['samples/ha-tinh-khac-phuc-2024', haTinh],
  ['samples/lai-chau-chan-chinh-2020', laiChau],
] as const)('%s', (folder, named) => {
  let text = '';
  beforeAll(async () => {
    const documents = await composeText(sampleText(folder));
    text = documents.flatMap(({ document }) => plainLines(document)).join(' ');
  });

  it.each(named)('prints “%s”', (words) => {
    expect(text).toContain(words);
  });
});

const linesOf = async (folder: string): Promise<string[]> =>
  (await composeText(sampleText(folder))).flatMap(({ document }) => plainLines(document));

const labels = (lines: readonly string[], form: RegExp): string[] =>
  lines.flatMap((line) => form.exec(line)?.slice(0, 1) ?? []);

describe('the letter of Hà Tĩnh', () => {
  const folder = 'samples/ha-tinh-khac-phuc-2024';

  it('asks for five tasks, the third in eight lettered parts', async () => {
    const lines = await linesOf(folder);
    expect(labels(lines, /^\d\. /u)).toEqual(['1. ', '2. ', '3. ', '4. ', '5. ']);
    expect(labels(lines, /^\p{L}\) /u).join('')).toBe('a) b) c) d) đ) e) g) h) ');
    const third = lines.findIndex((line) => line.startsWith('3. '));
    const fourth = lines.findIndex((line) => line.startsWith('4. '));
    expect(lines.slice(third, fourth).filter((line) => line.startsWith('- ')).length).toBeGreaterThan(4);
  });

  it('cites the plan in full once, then by its number', async () => {
    const text = (await linesOf(folder)).join('\n');
    const [before = '', between = '', after] = text.split('Kế hoạch số 02/KH-SLĐTBXH');
    expect(after).toBeDefined();
    expect(before).not.toContain('KH-SLĐTBXH');
    expect(between).toMatch(/^ ngày 15\/01\/2024 của /u);
    expect(after).toMatch(/^; /u);
  });

  it('sets the deadline in bold', async () => {
    const bold: string[] = [];
    for (const { document } of await composeText(sampleText(folder))) {
      mapTexts(document, (runs) => {
        bold.push(...runs.flatMap((run) => ('text' in run && run.bold === true ? [run.text] : [])));
        return runs;
      });
    }
    expect(bold).toEqual(['10/4/2024']);
  });

  it('brings five blank rows to fill in', async () => {
    const lines = await linesOf(folder);
    expect(lines.slice(lines.indexOf('Ghi chú') + 1)).toEqual(['1', '2', '3', '4', '5']);
  });
});

describe('the letter of Lai Châu', () => {
  it('lists six results, then five shortcomings, and asks for seven tasks', async () => {
    const lines = await linesOf('samples/lai-chau-chan-chinh-2020');
    const shortcomings = lines.findIndex((line) => line.endsWith('còn những tồn tại, hạn chế sau:'));
    const first = lines.findIndex((line) => line.startsWith('1. '));
    const dashes = (some: readonly string[]): number => some.filter((line) => line.startsWith('- ')).length;
    expect(dashes(lines.slice(0, shortcomings))).toBe(6);
    expect(dashes(lines.slice(shortcomings, first))).toBe(5);
    expect(labels(lines, /^\d\. /u)).toHaveLength(7);
  });

  it('names no signer, for none is known', async () => {
    const lines = await linesOf('samples/lai-chau-chan-chinh-2020');
    expect(lines[lines.indexOf('TM. ỦY BAN NHÂN DÂN') + 1]).toBe('Nơi nhận:');
  });
});

describe('the starter', () => {
  it('is issued, and its appendix has rows filled, half filled and blank', async () => {
    const [only] = await composeText(sampleText('starter'));
    const document = only?.document;
    expect(document?.stage).toBe('issued');
    const [table] = document?.form === 'full' ? (document.appendices[0]?.body ?? []) : [];
    const filled =
      table?.kind === 'table' ? table.rows.map(({ cells }) => cells.map((c) => c.length > 0)) : [];
    expect(filled).toEqual([
      [true, true, true, true, true],
      [true, true, true, true, false],
      [true, true, true, false, false],
      [true, false, false, false, false],
    ]);
  });

  it('cites its plan in full once, then by its number', async () => {
    const text = (await linesOf('starter')).join('\n');
    expect(text.match(/Kế hoạch số 15\/KH-SNV ngày/gu)).toHaveLength(1);
    expect(text.match(/Kế hoạch số 15\/KH-SNV;/gu)).toHaveLength(1);
  });
});

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

/** What the public news of Lai Châu's unannounced inspection names. */
const laiChauInspection = [
  'Ngày 19/6/2020, Đoàn kiểm tra công tác cải cách hành chính tỉnh Lai Châu do đồng chí Nguyễn Văn Thành, Phó Giám đốc Sở Nội vụ, làm Trưởng đoàn',
  'kiểm tra đột xuất công tác cải cách hành chính năm 2020 tại Sở Lao động - Thương binh và Xã hội',
  'năm 2019 và 6 tháng đầu năm 2020',
  'Kế hoạch số 1132/KH-SLĐTBXH ngày 27/9/2019 về cải cách hành chính năm 2020',
  'Kế hoạch số 311/KH-SLĐTBXH ngày 11/3/2020 thực hiện Nghị quyết số 02/NQ-CP',
  'Kế hoạch số 40/KH-SLĐTBXH ngày 08/01/2020 về tuyên truyền',
  'Kế hoạch số 374/KH-SLĐTBXH ngày 24/3/2020 về kiểm tra',
  'mức độ 3, mức độ 4',
  '50% kế hoạch tuyên truyền',
  'Kế hoạch số 463/KH-UBND ngày 06/3/2020 của Ủy ban nhân dân tỉnh Lai Châu thực hiện một số nhiệm vụ, giải pháp nhằm đẩy mạnh cải cách hành chính, cải thiện chỉ số CCHC của tỉnh Lai Châu năm 2020',
  'Kế hoạch số 326/KH-SLĐTBXH ngày 16/3/2020',
  'Quyết định số 549/QĐ-UBND ngày 14/5/2020',
  'giảm 03 phòng',
  'Phòng Giáo dục nghề nghiệp với Phòng Chính sách Lao động - Việc làm thành Phòng Quản lý lao động - Giáo dục nghề nghiệp',
  'Phòng Bảo vệ, chăm sóc trẻ em với Phòng Phòng chống tệ nạn xã hội thành Phòng Phòng chống tệ nạn xã hội - Bảo vệ trẻ em',
  'Phòng Kế hoạch - Tài chính vào Văn phòng',
  '03 quyết định công bố danh mục thủ tục hành chính, trong đó ban hành mới 06 thủ tục; sửa đổi, bổ sung 05 thủ tục; bãi bỏ 01 thủ tục',
  'Trung tâm phục vụ hành chính công tỉnh',
  '388 hồ sơ: giải quyết và trả đúng hạn 364 hồ sơ; 24 hồ sơ còn trong hạn',
  '48 nhiệm vụ: đã thực hiện 41 nhiệm vụ, đang triển khai trong hạn 07 nhiệm vụ; trong số được giao có 5 nhiệm vụ quá hạn',
  'Quyết định số 22-QĐ/TU ngày 22/11/2019 của Tỉnh ủy',
  'kiểm điểm, đánh giá, xếp loại chất lượng hằng năm đối với tổ chức đảng, đảng viên và tập thể, cá nhân cán bộ lãnh đạo, quản lý các cấp',
  'Quyết định số 17/2016/QĐ-UBND ngày 04/7/2016',
  'Trường trung cấp nghề dân tộc nội trú',
  'chấm điểm Chỉ số cải cách hành chính của Bộ Nội vụ đối với cấp tỉnh',
  'Công văn số 747-CV/TU ngày 19/11/2018 của Tỉnh ủy Lai Châu',
  'hướng dẫn số lượng cấp phó trong tổ chức bộ máy',
  'Nghị định số 61/2018/NĐ-CP của Chính phủ',
  '88%, trong khi phải đạt 100%',
  '1.061 văn bản được ký số trên tổng số 1.203 văn bản đi điện tử',
  'Công văn số 1677/UBND-KSTT',
  'tối đa 3 năm kể từ ngày sáp nhập, hợp nhất',
];

/** What the public news of Thanh Hóa's supervision names. */
const thanhHoa = [
  'Ngày 19 tháng 9 năm 2018',
  'Đoàn giám sát của Thường trực Hội đồng nhân dân tỉnh',
  'Kết luận của đồng chí Phạm Thanh Sơn, Ủy viên Ban Thường vụ Tỉnh ủy, Phó Chủ tịch Thường trực Hội đồng nhân dân tỉnh tại buổi giám sát',
  'trọng tâm là thủ tục hành chính tại Sở Lao động, Thương binh và Xã hội',
  '2015-2017',
  'Ban Kinh tế - Ngân sách',
  'Ban Pháp chế',
  'lãnh đạo Sở Nội vụ, Văn phòng Hội đồng nhân dân tỉnh',
  'Hiệp hội doanh nghiệp tỉnh Thanh Hóa',
  '6 lĩnh vực',
  'sau 3 năm đã rà soát 08 thủ tục hành chính',
  'nhanh hơn quy định 30% thời gian',
  '63.820 hồ sơ',
  'kế hoạch cải cách hành chính của Chính phủ, của Ủy ban nhân dân tỉnh',
  'Chỉ thị số 02/CT-LĐTBXH ngày 10 tháng 8 năm 2018 của Bộ Lao động, Thương binh và Xã hội về việc đẩy mạnh công tác cải cách hành chính',
  'đến năm 2020',
  'trong năm 2018',
  'ít nhất 60% điều kiện kinh doanh, ít nhất 50% thủ tục hành chính',
  'mức độ 3',
  'Kế hoạch kiểm tra công tác cải cách hành chính năm 2018',
];

/** What the public report of Đắk Nông names. */
const dakNong = [
  'UBND TỈNH ĐẮK NÔNG',
  'SỞ LAO ĐỘNG - THƯƠNG BINH VÀ XÃ HỘI',
  'Kế hoạch số 01/KH-SLĐTBXH ngày 09/01/2023 của Sở Lao động - Thương binh và Xã hội về cải cách hành chính năm 2023',
  'đã hoàn thành 07 nhiệm vụ, đang triển khai 17 nhiệm vụ',
  '6 tháng đầu năm 2023',
  'Kế hoạch số 07/KH-SLĐTBXH ngày 19/01/2023 về kiểm tra, rà soát và cập nhật văn bản quy phạm pháp luật năm 2023',
  'dự thảo Nghị quyết của Hội đồng nhân dân tỉnh quy định mức chuẩn trợ giúp xã hội',
  'Công văn số 872/SLĐTBXH-VP ngày 02/6/2023',
  'Khảo sát trực tuyến tình hình thi hành pháp luật về lao động, việc làm năm 2023',
  'Kế hoạch số 02/KH-SLĐTBXH ngày 09/01/2023 về hoạt động kiểm soát thủ tục hành chính',
  'Kế hoạch số 06/KH-SLĐTBXH ngày 17/01/2023 về rà soát, đánh giá thủ tục hành chính',
  '03 quyết định công bố danh mục thủ tục hành chính thuộc các lĩnh vực giảm nghèo, bảo trợ xã hội, người có công',
  '03 thủ tục được sửa đổi (cấp tỉnh 01, cấp huyện 01, cấp xã 01)',
  '04 thủ tục ban hành mới (cấp xã 04)',
  '03 thủ tục bị bãi bỏ (cấp xã 03)',
  '131 thủ tục hành chính',
  '13 thủ tục ở mức độ 4',
  '07 thủ tục ở mức độ 3',
  '111 thủ tục ở mức độ 2',
  '1.917 hồ sơ thuộc các lĩnh vực bảo trợ xã hội, việc làm, người có công, bảo hiểm thất nghiệp',
  'trực tuyến 158 hồ sơ',
  'trực tiếp và qua bưu chính 1.759 hồ sơ',
  'từ kỳ trước chuyển sang 01 hồ sơ',
  '1.715 hồ sơ đã giải quyết trước và đúng hạn',
  '202 hồ sơ đang giải quyết, còn trong hạn',
  '104 lượt công dân',
  'Quyết định số 1200/QĐ-SLĐTBXH ngày 15/5/2023',
  'Kế hoạch số 11/KH-SLĐTBXH ngày 07/02/2023 về đào tạo, bồi dưỡng công chức, viên chức',
  '05 công chức, viên chức học trung cấp lý luận chính trị',
  '01 công chức bồi dưỡng kiến thức quốc phòng và an ninh dành cho đối tượng 4',
  'Tiếp nhận 03 công chức',
  'đợt I, đợt II',
  'Kế hoạch số 08/KH-SLĐTBXH ngày 19/01/2023 về chuyển đổi số và bảo đảm an toàn thông tin mạng năm 2023',
  '100% công chức',
  '100% lãnh đạo Sở',
  '100% văn bản',
  '01 chuyên viên chuyên trách công nghệ thông tin',
  'Nghị định số 42/2022/NĐ-CP ngày 26/4/2022 của Chính phủ',
  '08 tin, bài',
  'Lê Thị Hân',
];

describe.each([
  ['samples/dak-nong-bao-cao-2023', dakNong],
  ['samples/ha-tinh-khac-phuc-2024', haTinh],
  ['samples/lai-chau-chan-chinh-2020', laiChau],
  ['samples/lai-chau-kiem-tra-2020', laiChauInspection],
  ['samples/thanh-hoa-giam-sat-2018', thanhHoa],
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

describe('the inspection of Lai Châu', () => {
  const folder = 'samples/lai-chau-kiem-tra-2020';
  const rooms = [
    'Phòng Bảo trợ xã hội - Người có công',
    'Phòng Giáo dục nghề nghiệp',
    'Phòng Kế hoạch - Tài chính',
    'Phòng Bảo vệ chăm sóc trẻ em',
    'Thanh tra Sở',
  ];

  it('names all five rooms as breaking the ratio, and shows their figures', async () => {
    const lines = await linesOf(folder);
    expect(lines.find((line) => line.startsWith('Nơi có số lượng'))).toContain(rooms.join('; '));
    const [first = '', ...others] = rooms;
    const row = (room: string): string[] => lines.slice(lines.indexOf(room), lines.indexOf(room) + 5);
    expect(row(first)).toEqual([first, '5', '01', '02', '02']);
    for (const room of others) expect(row(room)).toEqual([room, '3', '01', '01', '01']);
  });

  it('says what is asked for, and which of its eight shortcomings that answers', async () => {
    const lines = await linesOf(folder);
    const at = (heading: string): number => lines.findIndex((line) => line.endsWith(heading));
    const clauses = (some: readonly string[]): string[] => labels(some, /^\d\. /u);
    expect(clauses(lines.slice(at('Kết quả đạt được'), at('Tồn tại, hạn chế')))).toHaveLength(4);
    expect(clauses(lines.slice(at('Tồn tại, hạn chế'), at('Kiến nghị')))).toHaveLength(8);
    expect(clauses(lines.slice(at('Kiến nghị')))).toHaveLength(5);
    expect(lines.flatMap((line) => line.match(/khoản \d(?= Mục II)/gu) ?? [])).toEqual(
      [2, 5, 4, 3, 7, 8].map((number) => `khoản ${number}`),
    );
  });

  it('has neither Kính gửi nor “Như trên”', async () => {
    const text = (await linesOf(folder)).join('\n');
    expect(text).not.toContain('Kính gửi');
    expect(text).not.toContain('Như trên');
  });
});

describe('the supervision of Thanh Hóa', () => {
  const folder = 'samples/thanh-hoa-giam-sat-2018';

  it('is a THÔNG BÁO of 2018 without Kính gửi, which claims nothing of the decree of 2020', async () => {
    const [only] = await composeText(sampleText(folder));
    const document = only?.document;
    expect(document?.form === 'full' && document.typeName).toBe('THÔNG BÁO');
    const text = (await linesOf(folder)).join('\n');
    expect(text).not.toContain('Kính gửi');
    expect(text).not.toContain('Như trên');
    expect(text).not.toContain('30/2020');
  });

  it('names two shortcomings and six requests, three of which answer them', async () => {
    const lines = await linesOf(folder);
    const at = (heading: string): number => lines.findIndex((line) => line.endsWith(heading));
    const clauses = (some: readonly string[]): string[] => labels(some, /^\d\. /u);
    expect(clauses(lines.slice(at('Tồn tại, hạn chế'), at('Kiến nghị')))).toHaveLength(2);
    expect(clauses(lines.slice(at('Kiến nghị')))).toHaveLength(6);
    expect(lines.flatMap((line) => /khoản \d Mục II/u.exec(line) ?? [])).toEqual([
      'khoản 1 Mục II',
      'khoản 1 Mục II',
      'khoản 2 Mục II',
    ]);
  });
});

describe('the specialised inspection', () => {
  const folder = 'samples/chuyen-nganh-mau';

  it('cites its chain in order: decision, plan, minutes, report', async () => {
    const text = (await linesOf(folder)).join('\n');
    const places = ['86/QĐ-SNV', '21/KH-ĐKT', '14/BB-ĐKT', '37/BC-ĐKT'].map((code) => text.indexOf(code));
    expect(places.every((place) => place > 0)).toBe(true);
    expect(places).toEqual([...places].sort((a, b) => a - b));
  });

  it('points from each requirement to the shortcoming in its own body, with the rule that it broke', async () => {
    const lines = await linesOf(folder);
    expect(lines.flatMap((line) => /khoản \d Mục II/u.exec(line) ?? [])).toEqual([
      'khoản 1 Mục II',
      'khoản 2 Mục II',
      'khoản 3 Mục II',
    ]);
    expect(lines.filter((line) => line.startsWith('- Quy định đối chiếu: '))).toHaveLength(3);
  });
});

describe('the report of Đắk Nông', () => {
  const folder = 'samples/dak-nong-bao-cao-2023';

  it('tells of five fields, and leaves out the two of which the source says nothing', async () => {
    const lines = await linesOf(folder);
    const second = lines.indexOf('II. So sánh với kế hoạch');
    expect(labels(lines.slice(0, second), /^\d\. .*/u)).toEqual([
      '1. Công tác chỉ đạo, điều hành cải cách hành chính',
      '2. Cải cách thể chế',
      '3. Cải cách thủ tục hành chính',
      '4. Cải cách chế độ công vụ',
      '5. Xây dựng và phát triển chính quyền điện tử, chính quyền số',
    ]);
  });

  it('says nothing that the source does not: no difficulty, no task to come, no addressee, no post', async () => {
    const lines = await linesOf(folder);
    expect(lines.filter((line) => /^[IVX]+\. /u.test(line))).toHaveLength(2);
    expect(lines).not.toContain('Kính gửi:');
    expect(lines.slice(lines.indexOf('Lê Thị Hân') - 1)).toEqual([
      expect.stringMatching(/\.\/\.$/u),
      'Lê Thị Hân',
      'Nơi nhận:',
      'Lưu: VT',
    ]);
  });
});

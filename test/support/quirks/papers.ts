import { pt, type Twip } from '../../../src/nd30/units.ts';
import { textWidth, wrapLines } from '../../../src/text/width.ts';
import { ruleXml } from '../example/rule-line.ts';
import { tableClose, type CloseFacts } from './closes.ts';
import { tableHead, type HeadFacts } from './heads.ts';
import { grid, line, paragraph, prose, run, type Look } from './office-xml.ts';
import { officeDocx, type OfficeParts } from './office-docx.ts';

/** A whole document as a clerk writes it from scratch; XML where it is a string of blocks. */
interface Paper {
  readonly head: HeadFacts;
  /** Between head and body: name of the type, abstract, Kính gửi, bases. */
  readonly opening: string;
  readonly body: string;
  readonly close: CloseFacts;
  /** After the close: appendices, with the section break before them. */
  readonly after?: string;
}

const TEXT_WIDTH = 9354;

/** The type's name and its abstract, with the rule line under them. */
export function title(name: string, about: readonly string[] = [], look: Look = {}): string {
  const said = about.length === 0 ? [name] : about;
  const font = { size: pt(14), bold: true, italic: false };
  const width = Math.max(
    ...said.flatMap((text) => wrapLines(text, font, TEXT_WIDTH as Twip).map((one) => textWidth(one, font))),
  );
  return (
    line(name, { bold: true, align: 'center', before: 240, ...look }) +
    about.map((text) => line(text, { bold: true, align: 'center', ...look })).join('') +
    ruleXml({}, width, { width: TEXT_WIDTH }, 0.4) +
    line('')
  );
}

export const centred = (text: string): string => line(text, { bold: true, align: 'center', before: 120 });
export const basis = (text: string): string => prose(text, { italic: true });
export const heading = (text: string): string => prose(text, { bold: true });

/** An article: its label bold, what it says not. */
export const article = (label: string, text: string): string =>
  paragraph(run(label, { bold: true }) + run(` ${text}`), { align: 'both', first: 720, before: 120 });

const SONG_LAM = { parent: 'UBND TỈNH SÔNG LAM', issuer: ['SỞ NỘI VỤ'] };
const DATE = 'Sông Lam, ngày 16 tháng 3 năm 2026';
const DIRECTOR = { authority: ['GIÁM ĐỐC'], name: 'Lê Thị Hạ' };

/** The công văn that most quirks are shown on. */
export const letter: Paper = {
  head: {
    ...SONG_LAM,
    number: 'Số: 215/SNV-VP',
    placeDate: DATE,
    about: 'V/v chuẩn bị nộp lưu hồ sơ năm 2025',
  },
  opening: line('Kính gửi: Văn phòng Ủy ban nhân dân tỉnh Sông Lam', { align: 'center', before: 240 }),
  body:
    prose(
      'Thực hiện Kế hoạch số 48/KH-UBND ngày 20 tháng 01 năm 2026 của Ủy ban nhân dân tỉnh Sông Lam về công tác văn thư, lưu trữ năm 2026, Sở Nội vụ đề nghị quý Văn phòng phối hợp thực hiện một số việc sau:',
    ) +
    prose('1. Thống kê hồ sơ đã đến hạn nộp lưu, ghi rõ thời hạn bảo quản của từng hồ sơ.') +
    prose('2. Gửi bảng thống kê về Sở Nội vụ trước ngày 10 tháng 4 năm 2026:') +
    prose('a) Bản giấy có chữ ký của người đứng đầu;') +
    prose('b) Bản điện tử gửi qua trục liên thông văn bản.') +
    prose('Sở Nội vụ rất mong nhận được sự phối hợp của quý Văn phòng./.'),
  close: { ...DIRECTOR, recipients: ['- Như trên;', '- Giám đốc, các Phó Giám đốc Sở;', '- Lưu: VT, VP.'] },
};

const decision: Paper = {
  head: { ...SONG_LAM, number: 'Số: 87/QĐ-SNV', placeDate: DATE },
  opening:
    title('QUYẾT ĐỊNH', ['Về việc kiện toàn Tổ giúp việc công tác chuyển đổi số', 'của Sở Nội vụ']) +
    centred('GIÁM ĐỐC SỞ NỘI VỤ TỈNH SÔNG LAM') +
    basis('Căn cứ Luật Tổ chức chính quyền địa phương ngày 16 tháng 6 năm 2025;') +
    basis(
      'Căn cứ Quyết định số 12/2025/QĐ-UBND ngày 10 tháng 7 năm 2025 của Ủy ban nhân dân tỉnh Sông Lam ban hành Quy định chức năng, nhiệm vụ, quyền hạn và cơ cấu tổ chức của Sở Nội vụ;',
    ) +
    basis('Căn cứ kết quả cuộc họp lãnh đạo Sở ngày 12 tháng 3 năm 2026;') +
    basis('Theo đề nghị của Chánh Văn phòng Sở.') +
    centred('QUYẾT ĐỊNH:'),
  body:
    article(
      'Điều 1.',
      'Kiện toàn Tổ giúp việc công tác chuyển đổi số của Sở Nội vụ gồm các ông, bà sau đây:',
    ) +
    prose('1. Bà Lê Thị Hạ, Giám đốc Sở, Tổ trưởng.') +
    prose('2. Ông Đặng Văn Lĩnh, Chánh Văn phòng Sở, Tổ phó thường trực.') +
    prose('3. Ông Bùi Quang Thắng, Trưởng phòng Văn thư – Lưu trữ, thành viên.') +
    article('Điều 2.', 'Tổ giúp việc có nhiệm vụ:') +
    prose('1. Tham mưu kế hoạch, theo dõi tiến độ và đề xuất biện pháp tháo gỡ:') +
    prose('a) Lập danh mục việc phải làm của từng quý;') +
    prose('b) Báo cáo Giám đốc Sở vào ngày làm việc cuối cùng của mỗi tháng.') +
    prose('2. Các thành viên làm việc theo chế độ kiêm nhiệm.') +
    article(
      'Điều 3.',
      'Quyết định này có hiệu lực kể từ ngày ký và thay thế Quyết định số 51/QĐ-SNV ngày 14 tháng 02 năm 2025 của Giám đốc Sở Nội vụ.',
    ) +
    article(
      'Điều 4.',
      'Chánh Văn phòng Sở, trưởng các phòng chuyên môn và các ông, bà có tên tại Điều 1 chịu trách nhiệm thi hành Quyết định này./.',
    ),
  close: { ...DIRECTOR, recipients: ['- Như Điều 4;', '- Sở Khoa học và Công nghệ;', '- Lưu: VT, VP.'] },
};

const plan: Paper = {
  head: {
    issuer: ['ỦY BAN NHÂN DÂN', 'XÃ TÂN HƯNG'],
    number: 'Số: 32/KH-UBND',
    placeDate: 'Tân Hưng, ngày 05 tháng 02 năm 2026',
  },
  opening: title('KẾ HOẠCH', ['Tuyên truyền cải cách hành chính năm 2026 trên địa bàn xã Tân Hưng']),
  body:
    prose(
      'Căn cứ Kế hoạch số 11/KH-UBND ngày 08 tháng 01 năm 2026 của Ủy ban nhân dân tỉnh Sông Lam về cải cách hành chính năm 2026, Ủy ban nhân dân xã Tân Hưng ban hành kế hoạch tuyên truyền cải cách hành chính như sau:',
    ) +
    heading('I. MỤC ĐÍCH, YÊU CẦU') +
    heading('1. Mục đích') +
    prose('Giúp cán bộ, công chức và Nhân dân hiểu các mục tiêu cải cách hành chính của xã.') +
    heading('2. Yêu cầu') +
    prose('Nội dung ngắn gọn, dễ nhớ; hình thức phù hợp từng thôn, tổ dân phố.') +
    heading('II. NỘI DUNG') +
    prose('1. Tuyên truyền về dịch vụ công trực tuyến, thanh toán không dùng tiền mặt.') +
    prose('2. Hướng dẫn tại nhà văn hóa thôn:') +
    prose('a) Mỗi thôn ít nhất 02 buổi trong năm;') +
    prose('b) Mỗi buổi có công chức Trung tâm Phục vụ hành chính công tham gia:') +
    prose('- Giải thích thủ tục;') +
    prose('- Giúp người dân tạo tài khoản định danh.') +
    heading('III. TIẾN ĐỘ VÀ KINH PHÍ') +
    prose('Tiến độ thực hiện theo bảng sau:') +
    grid([
      ['STT', 'Công việc', 'Hoàn thành', 'Kinh phí (đồng)'],
      ['1', 'In tờ gấp', '15/3/2026', '12.000.000'],
      ['2', 'Phát thanh', '30/6/2026', '4.500.000'],
      ['', 'Cộng', '', '16.500.000'],
    ]) +
    heading('IV. TỔ CHỨC THỰC HIỆN') +
    prose('1. Văn phòng Hội đồng nhân dân và Ủy ban nhân dân xã theo dõi, đôn đốc.') +
    prose('2. Đề nghị Ủy ban Mặt trận Tổ quốc Việt Nam xã phối hợp vận động./.'),
  close: {
    authority: ['TM. ỦY BAN NHÂN DÂN', 'KT. CHỦ TỊCH', 'PHÓ CHỦ TỊCH'],
    name: 'Hồ Sỹ Đàn',
    recipients: [
      '- Sở Nội vụ (để báo cáo);',
      '- TT. Đảng ủy, TT. HĐND xã;',
      '- Chủ tịch, các PCT UBND xã;',
      '- Các thôn;',
      '- Lưu: VT.',
    ],
  },
};

const report: Paper = {
  head: { ...SONG_LAM, number: 'Số: 140/BC-SNV', placeDate: DATE },
  opening:
    title('BÁO CÁO', ['Kết quả công tác văn thư, lưu trữ quý I năm 2026']) +
    line('Kính gửi:', { left: 1440, before: 120 }) +
    line('- Bộ Nội vụ;', { left: 2552 }) +
    line('- Ủy ban nhân dân tỉnh Sông Lam.', { left: 2552 }),
  body:
    prose(
      'Thực hiện Công văn số 77/UBND-NC ngày 02 tháng 3 năm 2026 của Ủy ban nhân dân tỉnh về báo cáo quý I, Sở Nội vụ báo cáo như sau:',
    ) +
    heading('I. KẾT QUẢ ĐẠT ĐƯỢC') +
    heading('1. Về soạn thảo, ban hành văn bản') +
    prose(
      'Trong quý, Sở ban hành 315 văn bản, trong đó 290 văn bản điện tử ký số và 25 văn bản giấy; không có văn bản phải thu hồi.',
    ) +
    heading('2. Về lập hồ sơ và nộp lưu') +
    prose('Có 6 trên 7 phòng lập hồ sơ đầy đủ; đã nộp lưu 1.204 hồ sơ, đạt 92,5% kế hoạch.') +
    heading('II. HẠN CHẾ VÀ NGUYÊN NHÂN') +
    prose('1. Còn 01 phòng lập hồ sơ chậm so với quy định.') +
    prose('2. Nguyên nhân chủ yếu do thay đổi người làm văn thư.') +
    heading('III. PHƯƠNG HƯỚNG QUÝ II') +
    prose(
      '1. Tập huấn cho công chức mới theo Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020 của Chính phủ về công tác văn thư.',
    ) +
    prose('2. Kiểm tra việc lập hồ sơ tại 03 đơn vị trực thuộc trong tháng 5 năm 2026.') +
    prose('Sở Nội vụ kính báo cáo./.'),
  close: {
    authority: ['KT. GIÁM ĐỐC', 'PHÓ GIÁM ĐỐC'],
    name: 'Phan Huy Ích',
    recipients: [
      '- Như trên;',
      '- Giám đốc Sở (để b/c);',
      '- Các phòng, đơn vị thuộc Sở;',
      '- Lưu: VT, VTLT.',
    ],
  },
};

const submission: Paper = {
  head: { ...SONG_LAM, number: 'Số: 19/TTr-SNV', placeDate: DATE },
  opening:
    title('TỜ TRÌNH', ['Về việc phê duyệt danh mục vị trí việc làm của Chi cục Văn thư, Lưu trữ']) +
    line('Kính gửi: Ủy ban nhân dân tỉnh Sông Lam', { align: 'center' }),
  body:
    prose(
      'Qua rà soát chức năng, nhiệm vụ của Chi cục Văn thư, Lưu trữ, Sở Nội vụ kính trình Ủy ban nhân dân tỉnh xem xét những nội dung sau:',
    ) +
    heading('1. Sự cần thiết') +
    prose(
      'Danh mục hiện hành được phê duyệt từ năm 2022, nhiều vị trí không còn phù hợp với tổ chức bộ máy mới.',
    ) +
    heading('2. Nội dung đề nghị') +
    prose('a) Giữ 09 vị trí, gộp 02 vị trí có nhiệm vụ gần nhau;') +
    prose('b) Bổ sung 01 vị trí quản trị cơ sở dữ liệu lưu trữ số.') +
    heading('3. Kinh phí') +
    prose('Không phát sinh so với dự toán được giao năm 2026.') +
    prose('Kính đề nghị Ủy ban nhân dân tỉnh xem xét, quyết định./.'),
  close: {
    authority: ['Q. GIÁM ĐỐC'],
    name: 'Trịnh Công Bảo',
    recipients: ['- Như trên;', '- Phòng Tổ chức biên chế;', '- Lưu: VT, CCVTLT.'],
  },
};

const notice: Paper = {
  head: {
    parent: 'UBND TỈNH SÔNG LAM',
    issuer: ['VĂN PHÒNG'],
    number: 'Số: 62/TB-VP',
    placeDate: 'Sông Lam, ngày 09 tháng 4 năm 2026',
  },
  opening: title('THÔNG BÁO', [
    'Kết luận của Phó Chủ tịch Ủy ban nhân dân tỉnh Võ Thành Nam',
    'tại cuộc họp về tiến độ số hóa tài liệu lưu trữ',
  ]),
  body:
    prose(
      'Ngày 07 tháng 4 năm 2026, Phó Chủ tịch Ủy ban nhân dân tỉnh Võ Thành Nam chủ trì cuộc họp về tiến độ số hóa tài liệu lưu trữ. Sau khi nghe Sở Nội vụ báo cáo và ý kiến của các đại biểu, Phó Chủ tịch kết luận như sau:',
    ) +
    prose('1. Đánh giá chung: tiến độ chậm 20 ngày so với kế hoạch; chất lượng ảnh quét đạt yêu cầu.') +
    prose(
      '2. Giao Sở Nội vụ chủ trì, phối hợp Sở Tài chính bố trí đủ kinh phí trước ngày 30 tháng 4 năm 2026.',
    ) +
    prose('3. Giao Ủy ban nhân dân các xã, phường cử người phối hợp thu thập tài liệu.') +
    prose('Văn phòng Ủy ban nhân dân tỉnh thông báo để các cơ quan biết, thực hiện./.'),
  close: {
    authority: ['TL. CHỦ TỊCH', 'CHÁNH VĂN PHÒNG'],
    name: 'Ngô Đức Kế',
    recipients: [
      '- Chủ tịch, các PCT UBND tỉnh;',
      '- Sở Nội vụ; Sở Tài chính;',
      '- UBND các xã, phường;',
      '- Lưu: VT, NC.',
    ],
  },
};

const invitation: Paper = {
  head: { ...SONG_LAM, number: 'Số: 08/GM-SNV', placeDate: DATE },
  opening: title('GIẤY MỜI', ['Dự hội nghị tập huấn công tác văn thư']),
  body:
    prose(
      'Sở Nội vụ trân trọng kính mời: Đại diện lãnh đạo các sở, ban, ngành của tỉnh và công chức làm công tác văn thư.',
    ) +
    prose('Tới dự Hội nghị tập huấn nghiệp vụ văn thư, lưu trữ năm 2026.') +
    prose('Chủ trì: Bà Lê Thị Hạ, Giám đốc Sở Nội vụ.') +
    prose('Thời gian: 01 ngày, bắt đầu từ 08 giờ 00 phút, ngày 24 tháng 3 năm 2026.') +
    prose('Địa điểm: Hội trường tầng 2, Sở Nội vụ, số 5 đường Trần Phú, phường Hương Sơn, tỉnh Sông Lam.') +
    prose(
      'Đề nghị các cơ quan gửi danh sách đại biểu trước ngày 20 tháng 3 năm 2026 để Sở chuẩn bị tài liệu./.',
    ),
  close: {
    authority: ['TUQ. GIÁM ĐỐC', 'CHÁNH VĂN PHÒNG'],
    name: 'Đặng Văn Lĩnh',
    recipients: ['- Như trên;', '- Giám đốc Sở (để báo cáo);', '- Lưu: VT, VP.'],
  },
};

const minutes: Paper = {
  head: { ...SONG_LAM, number: 'Số: 04/BB-SNV' },
  opening: title('BIÊN BẢN', ['Kiểm tra công tác văn thư tại Trung tâm Lưu trữ lịch sử']),
  body:
    prose('Thời gian bắt đầu: 08 giờ 30 phút, ngày 18 tháng 3 năm 2026.') +
    prose('Địa điểm: Trung tâm Lưu trữ lịch sử tỉnh Sông Lam.') +
    prose('Thành phần tham dự: Đoàn kiểm tra của Sở Nội vụ; lãnh đạo và viên chức Trung tâm.') +
    prose('Chủ trì (chủ tọa): Ông Phan Huy Ích, Phó Giám đốc Sở Nội vụ.') +
    prose('Thư ký (người ghi biên bản): Bà Cao Thị Mơ, chuyên viên.') +
    prose('Nội dung (theo diễn biến cuộc kiểm tra):') +
    prose('1. Trung tâm báo cáo tình hình quản lý văn bản đến, văn bản đi trong quý I năm 2026.') +
    prose('2. Đoàn kiểm tra xem 40 hồ sơ, ghi nhận 38 hồ sơ đầy đủ.') +
    prose(
      'Cuộc kiểm tra kết thúc vào 11 giờ 15 phút, ngày 18 tháng 3 năm 2026, nội dung đã đọc cho mọi người cùng nghe và thống nhất./.',
    ),
  close: {
    authority: ['CHỦ TỌA'],
    name: 'Phan Huy Ích',
    recipients: ['- Trung tâm Lưu trữ lịch sử;', '- Lưu: VT, Hồ sơ.'],
  },
};

export const papers = { letter, decision, plan, report, submission, notice, invitation };
export { minutes };

/** The blocks of a paper, its head in a table of 2×2 where nothing else is said. */
export const blocksOf = (
  { head, opening, body, close, after = '' }: Paper,
  { headXml = tableHead('2×2', head), closeXml = tableClose(close) } = {},
): string => headXml + opening + body + closeXml + after;

export const docxOf = (
  paper: Paper,
  layout: { headXml?: string; closeXml?: string } = {},
  parts: OfficeParts = {},
): Uint8Array => officeDocx(blocksOf(paper, layout), parts);

/**
 * The letters that every engine draws: a công văn of the province to one agency and two under it, four tasks of two
 * points with a dash item each, and a Phụ lục of R rows. Plain data, each letter different, made by counting alone.
 */

const pad = (value) => String(value).padStart(2, '0');
const LETTERS = ['a', 'b'];
const WORKS = [
  'Rà soát, công khai thủ tục hành chính',
  'Giải quyết hồ sơ đúng hạn',
  'Số hóa kết quả giải quyết còn hiệu lực',
  'Lập hồ sơ công việc trên môi trường mạng',
];

const ROW_WORKS = [
  'Công khai thủ tục hành chính tại bộ phận một cửa',
  'Tiếp nhận hồ sơ trực tuyến',
  'Xin lỗi tổ chức, cá nhân khi trả kết quả chậm',
  'Số hóa thành phần hồ sơ',
  'Ký số văn bản đi',
  'Lập hồ sơ điện tử và nộp lưu',
  'Rà soát văn bản quy phạm pháp luật hết hiệu lực',
  'Đánh giá nội bộ hệ thống quản lý chất lượng',
  'Bố trí số lượng cấp phó',
  'Tự kiểm tra công tác cải cách hành chính',
  'Thanh toán trực tuyến phí, lệ phí',
];
const ROW_FAULTS = [
  'chưa kịp thời',
  'còn thiếu minh chứng',
  'chưa đúng mẫu quy định',
  'chậm so với kế hoạch đề ra',
  'chưa thống nhất giữa các phòng',
  'chưa có người chịu trách nhiệm chính',
  'đạt tỷ lệ thấp hơn mức chung của tỉnh',
];
const ROW_REMEDIES = [
  'Phân công lại người phụ trách',
  'Bổ sung quy trình nội bộ',
  'Tập huấn cho công chức, viên chức',
  'Nhắc hạn tự động trên phần mềm',
  'Thay bảng niêm yết',
  'Đối chiếu dữ liệu hằng tuần',
  'Báo cáo người đứng đầu vào thứ Sáu',
  'Trang bị thêm máy quét',
  'Ban hành quyết định sửa đổi',
  'Kiểm tra đột xuất tại đơn vị',
  'Lấy ý kiến của người dân',
  'Rà soát toàn bộ hồ sơ đã giải quyết',
  'Chuyển hồ sơ quá hạn cho lãnh đạo xử lý',
];
const ROW_PRODUCTS = ['quyết định', 'biên bản', 'báo cáo kết quả', 'danh mục hồ sơ', 'thông báo'];

/** The words of the nth row: tables of coprime lengths, so that rows repeat each other no sooner than real ones. */
export const rowWords = (nth) => ({
  work: ROW_WORKS[nth % ROW_WORKS.length],
  fault: ROW_FAULTS[nth % ROW_FAULTS.length],
  remedy: ROW_REMEDIES[nth % ROW_REMEDIES.length],
  product: ROW_PRODUCTS[nth % ROW_PRODUCTS.length],
});

/** @returns the facts of letter `index` (from 0) with an appendix of `rows` rows */
export function letterFacts(index, rows) {
  const number = index + 1;
  const agency = `Sở số ${number} tỉnh Sông Lam`;
  return {
    so: String(1000 + number),
    trichyeu: `chấn chỉnh công tác cải cách hành chính tại ${agency}`,
    kinhgui: [agency, `Văn phòng ${agency}`, `Trung tâm Phục vụ hành chính công số ${number}`].map(
      (ten, place) => ({ ten: place < 2 ? `${ten};` : `${ten}.` }),
    ),
    modau: [
      `Qua kiểm tra ngày ${pad((index % 28) + 1)} tháng 01 năm 2026, ${agency} đã hoàn thành ${60 + (index % 40)}% nhiệm vụ được giao; tuy nhiên vẫn còn ${3 + (index % 7)} tồn tại nêu tại Phụ lục kèm theo.`,
      `Để khắc phục kịp thời, Ủy ban nhân dân tỉnh yêu cầu ${agency} thực hiện các nhiệm vụ sau:`,
    ].map((loi) => ({ loi })),
    khoan: WORKS.map((work, at) => ({
      loi: `${at + 1}. ${work} thuộc phạm vi quản lý của ${agency}, xong trước ngày ${pad(((index + at) % 28) + 1)} tháng 3 năm 2026.`,
      diem: LETTERS.map((letter, place) => ({
        loi: `${letter}) Phân công rõ người, rõ việc đối với nhóm việc thứ ${place + 1} & báo cáo kết quả lần ${number}.`,
        gach: [
          {
            loi: `- Đơn vị chủ trì gửi kết quả về Sở Nội vụ theo mẫu <số ${number}.${at + 1}.${place + 1}>.`,
          },
        ],
      })),
    })),
    ketthuc: `Trong quá trình thực hiện, nếu có vướng mắc, đề nghị ${agency} phản ánh về Sở Nội vụ để được hướng dẫn./.`,
    hang: Array.from({ length: rows }, (_, row) => {
      const nth = index * 31 + row * 7;
      const { work, fault, remedy, product } = rowWords(nth);
      return {
        tt: String(row + 1),
        tontai: `${work} ${fault}; qua kiểm tra có ${1 + (nth % 97)} trường hợp, tăng ${nth % 13} so với lần trước.`,
        giaiphap: `${remedy}, hoàn thành ${60 + (nth % 41)}% trong quý ${1 + (nth % 4)}; sản phẩm: ${product}.`,
        han: `${pad((nth % 28) + 1)}/${(nth % 9) + 3}/2026`,
        ghichu: `Theo dõi ${nth % 3 === 0 ? 'hằng tuần' : 'hằng tháng'}, mã ${(nth * 7919) % 99_991}`,
      };
    }),
  };
}

/** @returns `count` letters, each with an appendix of `rows` rows */
export const manyFacts = (count, rows) =>
  Array.from({ length: count }, (_, index) => letterFacts(index, rows));

/** The words that stand in every letter alike. */
export const fixed = {
  issuer: ['ỦY BAN NHÂN DÂN', 'TỈNH SÔNG LAM'],
  symbol: 'UBND-NC',
  place: 'Sông Lam',
  date: { year: 2026, month: 1, day: 30 },
  placeDate: 'Sông Lam, ngày 30 tháng 01 năm 2026',
  attached: 'ngày 30 tháng 01 năm 2026 của Ủy ban nhân dân tỉnh Sông Lam',
  appendixTitle: 'TỒN TẠI, HẠN CHẾ VÀ GIẢI PHÁP KHẮC PHỤC',
  columns: ['TT', 'Tồn tại, hạn chế', 'Giải pháp khắc phục', 'Thời gian hoàn thành', 'Ghi chú'],
  post: 'CHỦ TỊCH',
  name: 'Nguyễn Văn A',
  recipients: ['Như trên', 'Sở Nội vụ'],
};

const words = (text) => [{ text }];
/** Labels and closing marks come from a block's place: they are left out where the renderer writes them. */
const bare = (text, label) => words(text.replace(label, ''));

/** @returns the same letter as an `OfficialDocument` */
export function letterDocument(facts) {
  return {
    form: 'full',
    stage: 'issued',
    sample: false,
    medium: 'paper',
    appendixLabels: 'roman',
    issuer: fixed.issuer,
    number: facts.so,
    symbol: fixed.symbol,
    place: fixed.place,
    date: fixed.date,
    subject: words(facts.trichyeu),
    addressees: { lead: 'Kính gửi', items: facts.kinhgui.map(({ ten }) => bare(ten, /[;.]$/)) },
    legalBases: [],
    body: [
      ...facts.modau.map(({ loi }) => ({ kind: 'paragraph', text: words(loi) })),
      ...facts.khoan.map(({ loi, diem }) => ({
        kind: 'clause',
        text: bare(loi, /^\d+\. /),
        children: diem.map((point) => ({
          kind: 'point',
          text: bare(point.loi, /^.\) /),
          children: point.gach.map((dash) => ({ kind: 'dash', text: bare(dash.loi, /^- /), children: [] })),
        })),
      })),
      { kind: 'paragraph', text: words(facts.ketthuc) },
    ],
    signatures: [{ authority: [], post: fixed.post, name: fixed.name }],
    recipients: { items: fixed.recipients.map(words), archive: ['VT', 'NC'] },
    marks: {},
    appendices: [
      {
        title: words(fixed.appendixTitle),
        attachedTo: {
          typeName: 'Công văn',
          number: facts.so,
          symbol: fixed.symbol,
          date: fixed.date,
          issuer: 'Ủy ban nhân dân tỉnh Sông Lam',
        },
        orientation: 'portrait',
        file: 'same',
        body: [
          {
            kind: 'table',
            columns: fixed.columns.map((title, at) => ({
              title: words(title),
              share: [6, 32, 32, 17, 13][at],
              align: at === 0 || at === 3 ? 'center' : 'left',
            })),
            rows: facts.hang.map((row) => ({
              cells: [row.tt, row.tontai, row.giaiphap, row.han, row.ghichu].map((cell) => [words(cell)]),
            })),
          },
        ],
      },
    ],
    regulations: [],
  };
}

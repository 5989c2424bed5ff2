import { say } from './sentence.ts';

const foreignFiles = {
  encrypted: 'tệp có mật khẩu',
  xls: 'tệp là bản Excel cũ (.xls)',
  xlsb: 'tệp là bản Excel nhị phân (.xlsb)',
  ods: 'tệp là bảng tính LibreOffice (.ods)',
  docx: 'tệp là văn bản Word (.docx), không phải bảng tính',
  html: 'tệp thực ra là trang web (HTML), chỉ mang tên Excel',
  xml: 'tệp là bản “XML Spreadsheet 2003”',
  text: 'tệp thực ra là văn bản thường hoặc CSV, không phải .xlsx',
  unknown: 'tệp không phải sổ Excel (.xlsx)',
} as const;

const SAVE_AS = 'mở tệp trong Excel hoặc LibreOffice, chọn Lưu thành (Save As) “Excel Workbook (.xlsx)”';
const foreignHints: Readonly<Partial<Record<keyof typeof foreignFiles, string>>> = {
  encrypted: 'mở tệp trong Excel, bỏ mật khẩu (Tệp › Thông tin › Bảo vệ sổ) rồi lưu lại',
  text: 'đổi đuôi tệp thành .csv, hoặc mở trong Excel rồi lưu thành “Excel Workbook (.xlsx)”',
  docx: 'chọn đúng tệp bảng tính',
};

const megabytes = (bytes: number): string => `${bytes / 1_000_000} MB`;
/** 200000 as 200.000. */
const grouped = (count: number): string => String(count).replaceAll(/\B(?=(?:\d{3})+$)/gu, '.');

const tooLarge = {
  file: (limit: number) => `tệp lớn hơn ${megabytes(limit)}`,
  unpacked: (limit: number) => `nội dung bung ra lớn hơn ${megabytes(limit)}`,
  entries: (limit: number) => `tệp nén có hơn ${grouped(limit)} phần`,
  sheets: (limit: number) => `sổ có hơn ${grouped(limit)} trang tính`,
  rows: (limit: number) => `có hơn ${grouped(limit)} hàng có dữ liệu`,
  columns: (limit: number) => `có dữ liệu ở ngoài cột thứ ${grouped(limit)} (XFD)`,
  cells: (limit: number) => `có hơn ${grouped(limit)} ô`,
  strings: (limit: number) => `sổ có hơn ${grouped(limit)} đoạn chữ`,
  characters: (limit: number) => `sổ có hơn ${grouped(limit)} ký tự`,
  cellCharacters: (limit: number) => `có ô dài hơn ${grouped(limit)} ký tự`,
  record: (limit: number) => `có hàng dài hơn ${grouped(limit)} ký tự`,
  lines: (limit: number) => `có hơn ${grouped(limit)} dòng`,
  depth: (limit: number) => `dữ liệu lồng nhau quá ${grouped(limit)} tầng`,
  merges: (limit: number) => `một trang tính có hơn ${grouped(limit)} vùng gộp ô`,
} as const;

/** Reading a workbook or CSV as a table: what stands in the file, before it is anything of a dossier. */
export const tableSentences = {
  'table-foreign': say<{ found: keyof typeof foreignFiles }>(
    'error',
    ({ found }) => foreignFiles[found],
    ({ found }) => foreignHints[found] ?? SAVE_AS,
  ),
  'table-damaged': say<{ part: string }>(
    'error',
    ({ part }) => `tệp Excel đã hỏng${part === '' ? '' : `: không đọc được phần “${part}”`}`,
    () => 'mở tệp trong Excel, cho Excel sửa, lưu lại rồi chạy lại; hoặc xin lại tệp gốc',
  ),
  'table-hostile': say<{ part: string }>(
    'error',
    ({ part }) => `phần “${part}” của tệp có khai báo DTD hoặc thực thể; sổ Excel thật không có thứ ấy`,
    () => 'không dùng tệp này; xin lại tệp từ người gửi, hoặc mở trong Excel rồi lưu lại',
  ),
  'table-too-large': say<{ what: keyof typeof tooLarge; limit: number }>(
    'error',
    ({ what, limit }) => `${tooLarge[what](limit)}, quá giới hạn của vanthu`,
    ({ what }) =>
      what === 'cellCharacters'
        ? 'rút ngắn chữ trong ô ấy'
        : 'chia thành nhiều sổ nhỏ hơn; nếu sổ vốn nhỏ, chép dữ liệu sang sổ mới rồi lưu lại',
  ),
  'table-no-sheets': say<object>(
    'error',
    () => 'không có trang tính nào',
    () => 'tạo sổ mẫu bằng lệnh “vanthu new workbook”',
  ),
  'table-macros': say<object>('info', () => 'sổ có macro; vanthu chỉ đọc dữ liệu, không bao giờ chạy macro'),
  'rows-hidden': say<{ count: number }>(
    'info',
    ({ count }) => `trang tính có ${count} hàng đang ẩn; vanthu vẫn đọc các hàng ấy`,
    () => 'nếu không muốn dùng, hãy xóa hẳn các hàng ấy',
  ),
  'cell-formula-unread': say<object>(
    'error',
    () => 'ô có công thức nhưng tệp không giữ kết quả của nó',
    () => 'mở sổ trong Excel hoặc LibreOffice, lưu lại để tính kết quả; hoặc gõ thẳng giá trị vào ô',
  ),
  'cell-unreadable': say<object>(
    'error',
    () => 'không đọc được giá trị của ô: tệp ghi sai',
    () => 'gõ lại ô ấy trong Excel rồi lưu',
  ),
  'cell-time': say<{ shown: string }>(
    'warning',
    ({ shown }) =>
      `ô là giờ hoặc khoảng thời gian (${shown}), không phải ngày; vanthu đọc như chữ “${shown}”`,
    () => 'nếu muốn ghi ngày, gõ lại theo dạng ngày/tháng/năm',
  ),
  'cell-date-with-time': say<{ time: string }>(
    'warning',
    ({ time }) => `ô ngày có kèm giờ ${time}; vanthu chỉ dùng ngày`,
    () => 'xóa phần giờ nếu không cần',
  ),
  'cell-date-yearless': say<{ year: number }>(
    'warning',
    ({ year }) => `ô ngày không hiện năm; Excel tự ghi năm ${year} vào ô`,
    () => 'định dạng ô thành ngày/tháng/năm để thấy rõ năm, và sửa năm nếu sai',
  ),
  'cell-date-impossible': say<{ serial: string }>(
    'error',
    ({ serial }) => `ô định dạng ngày nhưng giá trị ${serial} không phải ngày nào trong lịch`,
    () => 'gõ lại ngày theo dạng ngày/tháng/năm',
  ),
  'cell-covered': say<{ merge: string }>(
    'warning',
    ({ merge }) => `ô bị vùng gộp ${merge} che mất mà vẫn có dữ liệu; vanthu bỏ qua dữ liệu ấy`,
    () => 'bỏ gộp ô (Unmerge) để xem dữ liệu bị che, rồi giữ hoặc xóa nó',
  ),
  'csv-separator': say<{ separators: readonly string[] }>(
    'error',
    ({ separators }) =>
      `không rõ tệp CSV ngăn các ô bằng dấu nào: ${separators.join(' hay ')} đều có thể đúng`,
    () => 'thêm dòng đầu “sep=;” (hoặc dấu đang dùng), hoặc lưu thành .xlsx',
  ),
  'csv-quote': say<{ line: number }>(
    'error',
    ({ line }) => `dấu nháy kép (") ở dòng ${line} mở mà không đóng, hoặc đứng sai chỗ`,
    () => 'chữ có dấu ngăn ô phải nằm giữa hai dấu nháy kép; dấu nháy trong chữ thì gõ đôi ("")',
  ),
  'csv-encoding': say<object>(
    'error',
    () => 'tệp CSV không phải UTF-8, UTF-16 hay windows-1258',
    () => 'trong Excel, lưu thành “CSV UTF-8 (Comma delimited)”',
  ),
  'csv-none': say<{ folder: string }>(
    'error',
    ({ folder }) => `trong thư mục ${folder} không có tệp .csv nào`,
    () => 'mỗi trang tính là một tệp .csv mang tên của trang, như “Cơ quan.csv”',
  ),
} as const;
